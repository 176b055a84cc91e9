import { resolve } from 'node:path';
import { STDIN } from '../../files/expand-inputs.ts';
import { oneLine } from '../../findings/clean.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { isAnnotatedCopy } from '../../xlsx/annotate/is-copy.ts';

const TERBANYAK_DISEBUT = 10;

/** Workbooks, and the annotated copies among them that are passed over. */
export interface Terpilah {
  readonly buku: readonly string[];
  readonly salinan: readonly string[];
}

/**
 * Sets aside the copies that `check --annotate` wrote: they hold a workbook a second time. One that the command line
 * names (`inputs`) is taken all the same.
 */
export async function pilahSalinan(
  files: readonly string[],
  inputs: readonly string[],
  cwd: string,
): Promise<Terpilah> {
  const disebut = new Set(inputs.map((i) => resolve(cwd, i)));
  const buku: string[] = [];
  const salinan: string[] = [];
  for (const file of files) {
    const path = resolve(cwd, file);
    const taken = file === STDIN || disebut.has(path) || !isAnnotatedCopy(path);
    (taken ? buku : salinan).push(file);
    // Looking waits for nothing; without a pause Ctrl-C would be heard after the last file only.
    await new Promise((lanjut) => setImmediate(lanjut));
  }
  return { buku, salinan };
}

/** The line that tells which copies are passed over. */
export function sebutSalinan(salinan: readonly string[]): string {
  return `${salinan.length} salinan bercatatan buatan check --annotate dilewati: ${sebutNama(salinan)}`;
}

/** Names in one line, no more of them than can be read. */
export function sebutNama(nama: readonly string[]): string {
  const lebih = nama.length - TERBANYAK_DISEBUT;
  return `${nama.slice(0, TERBANYAK_DISEBUT).map(oneLine).join(', ')}${lebih > 0 ? `, dan ${lebih} lagi` : ''}`;
}

/** The failure of a run that was given annotated copies and nothing else (exit 3). */
export function hanyaSalinan(salinan: readonly string[]): Failure {
  return new Failure(
    EXIT.input,
    `Tidak ada buku kerja selain salinan bercatatan buatan check --annotate: ${sebutNama(salinan)}`,
    'sebut nama berkas salinan itu bila memang itu yang dimaksud',
  );
}
