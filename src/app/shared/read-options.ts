import { dirname, resolve } from 'node:path';
import { parseTriwulan } from '../../domain/triwulan.ts';
import { readConfig } from '../../files/config-file.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { wording } from '../../findings/wording.ts';
import type { ReadOptions } from '../../sheets/parse-buku.ts';
import { type PartialPengaturan, readPengaturan } from '../../sheets/read-pengaturan.ts';

/** --tahun and --triwulan as typed. */
export interface TimeFlags {
  readonly tahun?: string | undefined;
  readonly triwulan?: string | undefined;
}

/** What a workbook is read with: flags, and the lapkin.config.json beside it or above. Throws Failure (exit 2). */
export function readOptions(flags: TimeFlags, file: string, cwd: string): ReadOptions {
  return {
    year: readYear(flags.tahun),
    triwulan: readTriwulan(flags.triwulan),
    below: loadConfig(file === '-' ? cwd : dirname(resolve(cwd, file))),
    above: {},
  };
}

/** Reads --tahun and --triwulan alone, so that a slip of the pen is told before any file is read. */
export function checkTimeFlags(flags: TimeFlags): void {
  readYear(flags.tahun);
  readTriwulan(flags.triwulan);
}

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^(?:19|20|21)\d{2}$/.test(text.trim())) {
    throw new Failure(EXIT.usage, `--tahun: "${text}" bukan tahun`, 'contoh: --tahun 2024');
  }
  return Number(text);
}

function readTriwulan(text: string | undefined): ReadOptions['triwulan'] {
  if (text === undefined) return null;
  const q = parseTriwulan(text);
  if (q === undefined) {
    throw new Failure(EXIT.usage, `--triwulan: "${text}" bukan triwulan`, 'pilihannya I, II, III, IV');
  }
  return q;
}

function loadConfig(folder: string): PartialPengaturan {
  const found = readConfig(folder);
  if (found === null) return {};
  const { value, findings } = readPengaturan(found.entries);
  const [finding] = findings;
  if (finding === undefined) return value;
  const { title, hint } = wording(finding);
  throw new Failure(EXIT.usage, `${found.path}: ${title}`, hint);
}
