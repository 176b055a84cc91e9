import { resolve } from 'node:path';
import { STDIN } from '../../files/expand-inputs.ts';
import { oneLine } from '../../findings/clean.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { isAnnotatedCopy } from '../../xlsx/annotate/is-copy.ts';
import type { Surroundings } from './run-options.ts';

const MOST_NAMED = 10;

/**
 * The workbooks among `files`, without the copies that `check --annotate` wrote: they hold a workbook a second time. One
 * that the command line names (`inputs`) is taken all the same. Throws Failure (exit 3) where all of a run are copies;
 * `all` counts its files, where others work at them too.
 */
export async function passOverCopies(
  files: readonly string[],
  inputs: readonly string[],
  { cwd, onNote }: Pick<Surroundings, 'cwd' | 'onNote'>,
  all = files.length,
): Promise<readonly string[]> {
  const named = new Set(inputs.map((i) => resolve(cwd, i)));
  const buku: string[] = [];
  const copies: string[] = [];
  for (const file of files) {
    const path = resolve(cwd, file);
    const taken = file === STDIN || named.has(path) || !isAnnotatedCopy(path);
    (taken ? buku : copies).push(file);
    // Looking waits for nothing; without a pause Ctrl-C would be heard after the last file only.
    await new Promise((proceed) => setImmediate(proceed));
  }
  if (copies.length === 0) return buku;
  if (copies.length === all) {
    throw new Failure(
      EXIT.input,
      `Tidak ada buku kerja selain salinan bercatatan buatan check --annotate: ${listNames(copies)}`,
      'sebut nama berkas salinan itu bila memang itu yang dimaksud',
    );
  }
  onNote?.(`${copies.length} salinan bercatatan buatan check --annotate dilewati: ${listNames(copies)}`);
  return buku;
}

/** Names in one line, no more of them than can be read. */
export function listNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).map(oneLine).join(', ')}${more > 0 ? `, dan ${more} lagi` : ''}`;
}
