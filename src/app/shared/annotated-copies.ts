import { resolve } from 'node:path';
import { STDIN } from '../../files/expand-inputs.ts';
import { oneLine } from '../../findings/clean.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { isAnnotatedCopy } from '../../xlsx/annotate/is-copy.ts';

const MOST_NAMED = 10;

/** Workbooks, and the annotated copies among them that are passed over. */
interface SeparatedCopies {
  readonly buku: readonly string[];
  readonly copies: readonly string[];
}

/**
 * Sets aside the copies that `check --annotate` wrote: they hold a workbook a second time. One that the command line
 * names (`inputs`) is taken all the same.
 */
export async function separateCopies(
  files: readonly string[],
  inputs: readonly string[],
  cwd: string,
): Promise<SeparatedCopies> {
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
  return { buku, copies };
}

/** The line that tells which copies are passed over. */
export function describeCopies(copies: readonly string[]): string {
  return `${copies.length} salinan bercatatan buatan check --annotate dilewati: ${listNames(copies)}`;
}

/** Names in one line, no more of them than can be read. */
export function listNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).map(oneLine).join(', ')}${more > 0 ? `, dan ${more} lagi` : ''}`;
}

/** The failure of a run that was given annotated copies and nothing else (exit 3). */
export function onlyCopiesFailure(copies: readonly string[]): Failure {
  return new Failure(
    EXIT.input,
    `Tidak ada buku kerja selain salinan bercatatan buatan check --annotate: ${listNames(copies)}`,
    'sebut nama berkas salinan itu bila memang itu yang dimaksud',
  );
}
