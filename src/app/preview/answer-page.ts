import { basename, extname } from 'node:path';
import { parseReportPeriod, REPORT_PERIODS } from '../../domain/report-period.ts';
import { Failure } from '../../findings/failure.ts';
import { wording } from '../../findings/wording.ts';
import { type Answer, type Asked, jsonAnswer, sentenceAnswer } from '../../preview/answer.ts';
import { DATA_PATHS } from '../../preview-page/paths.ts';
import type { PageLinks } from '../../preview-page/preview-state.ts';
import { readXlsx } from '../../xlsx/read/read-xlsx.ts';
import { limitsWith } from '../../zip/limits.ts';
import { tooBig } from '../../zip/refusal.ts';
import { annotate } from '../check/annotate.ts';
import { REPORT_KINDS } from '../outputs/outputs.ts';
import { explainStop } from '../shared/failure-reason.ts';
import type { ReadingRun } from '../shared/run-options.ts';
import type { RunningBrowser } from '../shared/start-browser.ts';
import type { Book } from './book.ts';
import type { PreviewBooks } from './preview-books.ts';
import { makeFile, type Reading } from './read-book.ts';
import { viewSheet } from './view-sheet.ts';

/** What answers are made from. */
interface PageContext {
  readonly books: PreviewBooks;
  readonly limits: ReadingRun['limits'];
  readonly browser: () => Promise<RunningBrowser>;
}

type Handler = (asked: Asked, context: PageContext) => Promise<Answer>;

/** What the page asks for besides its state, by method and path. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  [`GET ${DATA_PATHS.sheet}`]: ofBook(async (book, { query }) => {
    const reading = book.reading();
    const sheet = reading === null ? null : readSheet(reading, Number(query.get('sheet')));
    return sheet === null ? sentenceAnswer(404, 'Lembar itu tidak ada') : jsonAnswer(sheet);
  }),
  [`GET ${DATA_PATHS.pages}`]: ofBook(async (book) => {
    const pages = book.pages();
    if (pages === null) return sentenceAnswer(404, 'Laporan belum dicetak');
    return { status: 200, type: 'application/pdf', body: pages.bytes };
  }),
  [`GET ${DATA_PATHS.links}`]: ofBook(async (book) => jsonAnswer((book.pages()?.links ?? []) satisfies PageLinks)),
  [`GET ${DATA_PATHS.file}`]: ofBook((book, { query }, context) => download(book, query.get('kind') ?? '', context)),
  [`POST ${DATA_PATHS.period}`]: ofBook(async (book, { query }) => {
    const period = parseReportPeriod(query.get('period') ?? '');
    if (period === undefined) {
      return sentenceAnswer(400, 'Laporan itu tidak ada', `pilihannya: ${REPORT_PERIODS.join(', ')}`);
    }
    return jsonAnswer({ done: await book.choosePeriod(period) });
  }),
  [`POST ${DATA_PATHS.compose}`]: ofBook(async (book) => {
    await book.compose();
    return jsonAnswer({ done: true });
  }),
  [`POST ${DATA_PATHS.forget}`]: ofBook(async (book, _asked, { books }) => {
    books.forget(book.origin.id);
    return jsonAnswer({ done: true });
  }),
  [`POST ${DATA_PATHS.drop}`]: async ({ query, body }, { books, limits }) => {
    const bounds = limitsWith(limits);
    const bytes = await body(bounds.fileBytes);
    if (bytes === null) {
      const { title, hint } = wording(tooBig('fileBytes', bounds).finding);
      return sentenceAnswer(413, title, hint);
    }
    const book = await books.drop(basename(query.get('name') ?? '') || 'buku.xlsx', bytes);
    if (book === null) return sentenceAnswer(409, 'Terlalu banyak buku kerja terbuka', 'tutup salah satu dulu');
    return jsonAnswer({ id: book.origin.id });
  },
};

/** Answers the page; null where there is nothing of that path. */
export async function answerPage(asked: Asked, context: PageContext): Promise<Answer | null> {
  const handler = HANDLERS[`${asked.method} ${asked.path}`];
  if (handler === undefined) return null;
  try {
    return await handler(asked, context);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return sentenceAnswer(409, error.message, error.hint);
  }
}

function ofBook(handle: (book: Book, asked: Asked, context: PageContext) => Promise<Answer>): Handler {
  return async (asked, context) => {
    const book = context.books.find(Number(asked.query.get('book')));
    return book === undefined ? sentenceAnswer(404, 'Buku kerja itu tidak terbuka') : handle(book, asked, context);
  };
}

/** A sheet with its cells; those that no check needs are read now. */
function readSheet({ checkedBuku, source, request }: Reading, index: number) {
  const { buku } = checkedBuku;
  const known = buku?.raw[index];
  if (known === undefined) return null;
  if (known.rows.size > 0) return viewSheet(known, buku);
  const whole = readXlsx(source.bytes, { limits: request.run.limits, needs: (name) => name === known.name });
  return viewSheet(whole.value?.sheets[index] ?? known, buku);
}

/** The files that can be had, as `build` and `check --annotate` make them. */
async function download(book: Book, ending: string, { browser }: PageContext): Promise<Answer> {
  const reading = book.reading();
  if (reading === null) return sentenceAnswer(409, 'Buku kerja belum dapat dibaca');
  const { checkedBuku, source, draft, request } = reading;
  const stem = basename(source.name, extname(source.name));
  if (ending === 'xlsx') {
    const name = `${stem}-catatan${extname(source.name).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx'}`;
    const plan = annotate(source.bytes, checkedBuku.checked, name, request.run.limits);
    return fileAnswer(plan.write(), name, plan.losses);
  }
  const kind = REPORT_KINDS.find((one) => one.ending === ending);
  if (kind === undefined) return sentenceAnswer(404, 'Berkas itu tidak dibuat di sini');
  const built = await makeFile(reading, kind, kind.needs === 'browser' ? await browser() : null);
  const made = built.made?.get(ending);
  if (made === undefined) return sentenceAnswer(409, 'Laporan tidak dibuat', explainStop(built, request.run.strict));
  const losses = (made.findings ?? []).map((finding) => wording(finding).title);
  const period = request.options.isYearly === true ? '-tahunan' : '';
  return fileAnswer(made.bytes, `${stem}${period}${draft ? '-draf' : ''}.${ending}`, losses);
}

/** A file to be saved; what it lacks is told in a header. */
function fileAnswer(body: Uint8Array, name: string, losses: readonly string[]): Answer {
  return {
    status: 200,
    type: 'application/octet-stream',
    body,
    headers: {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-losses': encodeURIComponent(JSON.stringify(losses)),
    },
  };
}
