import { extname, resolve } from 'node:path';
import { pathExists } from '../../files/files.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { jenisTabel } from '../shared/buku-inputs.ts';
import { periksaTujuan } from '../shared/outputs.ts';

const BENTUK = ['.xlsx', '.pdf', '.html', '.json'] as const;

/** A file that rekap writes. */
export interface KeluaranRekap {
  readonly bentuk: (typeof BENTUK)[number];
  /** Absolute. */
  readonly path: string;
  /** As the user named it. */
  readonly nama: string;
}

/**
 * Reads the values of -o before any work. Throws Failure: exit 2 for none, an unknown ending, or two onto one file;
 * exit 4 for a target that cannot be written, or a workbook that is not a rekap of lapkin's.
 */
export async function periksaKeluaranRekap(
  output: readonly string[],
  masukan: readonly string[],
  cwd: string,
): Promise<readonly KeluaranRekap[]> {
  if (output.length === 0) {
    throw new Failure(EXIT.usage, 'Tidak ada keluaran yang diminta', 'tambahkan -o rekap.xlsx');
  }
  const keluaran = output.map((nama) => {
    const bentuk = BENTUK.find((b) => b === extname(nama).toLowerCase());
    if (bentuk !== undefined) return { bentuk, path: resolve(cwd, nama), nama };
    throw new Failure(EXIT.usage, `${nama}: bentuk tidak dikenal`, `pilihannya: ${BENTUK.join(', ')}`);
  });
  const path = keluaran.map((k) => k.path);
  const ganda = output.find((_, i) => path.indexOf(path[i] ?? '') !== i);
  if (ganda !== undefined) {
    throw new Failure(EXIT.usage, `-o ${ganda} diminta dua kali`, 'beri tiap keluaran nama sendiri');
  }
  const buku = new Set(masukan.map((f) => resolve(cwd, f)));
  for (const [i, { bentuk, path: tujuan }] of keluaran.entries()) {
    if (bentuk !== '.xlsx' || !(await pathExists(tujuan)) || jenisTabel(tujuan) === 'rekap') continue;
    throw new Failure(
      EXIT.output,
      `${output[i]} ${buku.has(tujuan) ? 'ialah buku kerja yang direkap' : 'bukan rekap buatan lapkin'} dan tidak akan ditimpa`,
      'beri nama lain dengan -o',
    );
  }
  await periksaTujuan(keluaran);
  return keluaran;
}
