import { dirname, resolve } from 'node:path';
import { parseTriwulan } from '../../domain/triwulan.ts';
import { readConfig } from '../../files/config-file.ts';
import { entryOf } from '../../findings/catalog.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { PilihanBaca } from '../../sheets/parse-buku.ts';
import { bacaPengaturan, type PengaturanSebagian } from '../../sheets/read-pengaturan.ts';

/** --tahun and --triwulan as typed. */
export interface BenderaWaktu {
  readonly tahun?: string | undefined;
  readonly triwulan?: string | undefined;
}

/** What a workbook is read with: flags, and the lapkin.config.json beside it or above. Throws Failure (exit 2). */
export function pilihanBaca(bendera: BenderaWaktu, file: string, cwd: string): PilihanBaca {
  return {
    tahun: tahun(bendera.tahun),
    triwulan: triwulan(bendera.triwulan),
    bawah: config(file === '-' ? cwd : dirname(resolve(cwd, file))),
    atas: {},
  };
}

/** Reads --tahun and --triwulan alone, so that a slip of the pen is told before any file is read. */
export function periksaWaktu(bendera: BenderaWaktu): void {
  tahun(bendera.tahun);
  triwulan(bendera.triwulan);
}

function tahun(teks: string | undefined): number | null {
  if (teks === undefined) return null;
  if (!/^(?:19|20|21)\d{2}$/.test(teks.trim())) {
    throw new Failure(EXIT.usage, `--tahun: "${teks}" bukan tahun`, 'contoh: --tahun 2024');
  }
  return Number(teks);
}

function triwulan(teks: string | undefined): PilihanBaca['triwulan'] {
  if (teks === undefined) return null;
  const q = parseTriwulan(teks);
  if (q === undefined) {
    throw new Failure(EXIT.usage, `--triwulan: "${teks}" bukan triwulan`, 'pilihannya I, II, III, IV');
  }
  return q;
}

function config(folder: string): PengaturanSebagian {
  const found = readConfig(folder);
  if (found === null) return {};
  const { value, findings } = bacaPengaturan(found.entries);
  const [salah] = findings;
  if (salah === undefined) return value;
  const entry = entryOf(salah.code);
  const kalimat = entry?.title(salah.args) ?? salah.code;
  throw new Failure(EXIT.usage, `${found.path}: ${kalimat}`, entry?.hint(salah.args) ?? '');
}
