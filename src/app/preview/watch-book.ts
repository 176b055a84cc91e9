import { dirname, join } from 'node:path';
import { watchFiles } from '../../files/watch-files.ts';
import { settingsPaths } from '../shared/read-options.ts';
import type { Book } from './book.ts';

/** How often the files are looked at, and for how long a file that cannot be read is taken to be on its way. */
export interface Pace {
  readonly lookMs: number;
  readonly patienceMs: number;
}

/**
 * Reads a workbook again when it, its pictures, its settings or the templates are another one. While it cannot be read it
 * is tried again; when nothing has moved for `patienceMs`, its refusal is told and the next save awaited. Gives the way to stop.
 */
export function watchBook(book: Book, path: string, templates: string | undefined, pace: Pace): () => void {
  const folder = dirname(path);
  let again: NodeJS.Timeout | undefined;
  let patienceEnd = 0;
  let stopped = false;
  const read = async (): Promise<void> => {
    clearTimeout(again);
    const patient = performance.now() < patienceEnd;
    const done = await book.load({ patient });
    if (!done && patient && !stopped) again = setTimeout(() => void read(), pace.lookMs);
  };
  const begin = (): void => {
    patienceEnd = performance.now() + pace.patienceMs;
  };
  const stop = watchFiles({
    files: () => [path, ...settingsPaths(folder), ...picturesOf(book).map((name) => join(folder, name))],
    folders: () => (templates === undefined ? [] : [templates]),
    everyMs: pace.lookMs,
    onMove() {
      begin();
      book.moving();
    },
    onChange() {
      begin();
      void read();
    },
  });
  return () => {
    stopped = true;
    clearTimeout(again);
    stop();
  };
}

/** Names of picture files in the workbook that lie beside it. */
function picturesOf(book: Book): readonly string[] {
  const buku = book.reading()?.checkedBuku.buku;
  if (buku === null || buku === undefined) return [];
  const names = [buku.identitas?.data.logo ?? '', ...buku.dokumentasi.rows.map(({ data }) => data.file)];
  return names.filter((name) => name !== '' && !/^[/\\]|^[A-Za-z]:|\.\./.test(name));
}
