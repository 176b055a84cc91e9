import { randomUUID } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import type { ReportPeriod } from '../../domain/report-period.ts';
import type { Finding } from '../../findings/finding.ts';
import type { PreviewState } from '../../preview-page/preview-state.ts';
import type { ReadOptions } from '../../sheets/parse-buku.ts';
import { bukuFolder, readOptions } from '../shared/read-options.ts';
import type { ReportRun, Surroundings } from '../shared/run-options.ts';
import { readSource, type Source } from '../shared/source.ts';
import type { RunningBrowser } from '../shared/start-browser.ts';
import { type Book, type BookOrigin, openBook } from './book.ts';
import { type Pace, watchBook } from './watch-book.ts';

/** What a preview is asked for. */
export type PreviewRequest = Omit<ReportRun, 'draft'>;

/** What the workbooks of a preview share. */
interface BooksContext extends Pick<Surroundings, 'cwd' | 'readStdin' | 'machine'> {
  readonly request: PreviewRequest;
  readonly pace: Pace;
  readonly browser: () => Promise<RunningBrowser>;
  readonly onState: () => void;
}

/** The workbooks of a preview. */
export interface PreviewBooks {
  state(): Pick<PreviewState, 'books'>;
  find(id: number): Book | undefined;
  /** Opens a file and watches it. */
  open(file: string): Promise<void>;
  /** Takes in a dropped workbook; one of the same name takes the place of the one before. Null when there are too many. */
  drop(name: string, bytes: Uint8Array): Promise<Book | null>;
  /** Forgets a dropped workbook. */
  forget(id: number): void;
  close(): void;
}

/** So many dropped workbooks are held in memory. */
const MOST_DROPPED = 20;

interface Held {
  readonly book: Book;
  bytes: Uint8Array;
}

/** Keeps the workbooks of a preview: the file it was started with, and what was dropped. */
export function keepBooks(context: BooksContext): PreviewBooks {
  const { request, cwd, browser, onState } = context;
  const held = new Map<number, Held>();
  const stops: (() => void)[] = [];
  let count = 0;
  // Pictures beside a dropped workbook are not there: a folder that there is not.
  const nowhere = join(context.machine.tempFolder, `lapkin-${randomUUID()}`);
  const add = (
    name: string,
    path: string | null,
    read: (id: number) => Promise<Source | Finding>,
    origin: Pick<BookOrigin, 'request'>,
  ): Held => {
    count += 1;
    const id = count;
    const book = openBook({ id, name, path, read: () => read(id), ...origin, browser, onState });
    const own = { book, bytes: new Uint8Array() };
    held.set(id, own);
    return own;
  };
  return {
    state: () => ({ books: [...held.values()].map(({ book }) => book.state()) }),
    find: (id) => held.get(id)?.book,
    async open(file) {
      const path = resolve(cwd, file);
      const { book } = add(file, path, () => readSource(file, request.limits, context), {
        request: (period) => ({
          run: request,
          folder: bukuFolder(file, cwd),
          options: readOptions({ ...request, ...periodOf(period, request) }, file, cwd),
        }),
      });
      stops.push(watchBook(book, path, request.templates, context.pace));
      await book.load({ patient: false });
    },
    async drop(name, bytes) {
      const dropped = [...held.values()].filter(({ book }) => book.origin.path === null);
      const same = dropped.find(({ book }) => book.origin.name === name);
      if (same === undefined && dropped.length >= MOST_DROPPED) return null;
      const read = async (id: number): Promise<Source> => ({ name, bytes: held.get(id)?.bytes ?? bytes });
      const own =
        same ??
        add(basename(name), null, read, {
          request: (period) => ({
            run: request,
            folder: nowhere,
            options: { year: request.year, ...periodOf(period, request), below: {}, above: {}, layout: null },
          }),
        });
      own.bytes = bytes;
      await own.book.load({ patient: false });
      return own.book;
    },
    forget(id) {
      if (held.get(id)?.book.origin.path !== null) return;
      held.delete(id);
      onState();
    },
    close() {
      for (const stop of stops) stop();
    },
  };
}

/** The report that the page asks for, else the one that the preview was started for. */
function periodOf(
  period: ReportPeriod | null,
  { triwulan, isYearly }: PreviewRequest,
): Pick<ReadOptions, 'triwulan' | 'isYearly'> {
  if (period === null) return { triwulan, isYearly };
  return period === 'tahun' ? { triwulan: null, isYearly: true } : { triwulan: period, isYearly: false };
}
