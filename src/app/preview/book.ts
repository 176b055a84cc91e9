import { basename } from 'node:path';
import type { ReportPeriod } from '../../domain/report-period.ts';
import { tally } from '../../findings/check-report.ts';
import { Failure } from '../../findings/failure.ts';
import type { Finding } from '../../findings/finding.ts';
import { wording } from '../../findings/wording.ts';
import type { BookState, BookStatus, ReportState } from '../../preview-page/preview-state.ts';
import type { ReportPage } from '../outputs/output-kind.ts';
import { describeFailure } from '../shared/failure-reason.ts';
import type { Source } from '../shared/source.ts';
import type { RunningBrowser } from '../shared/start-browser.ts';
import { describeChange } from './describe-change.ts';
import { type PrintedPages, printPages } from './print-pages.ts';
import { type BookRequest, composeBook, type Reading, readBook } from './read-book.ts';
import { describeNotChecked, explainCodes, viewFindings } from './view-findings.ts';

/** Where a workbook of the preview comes from, and what it is read with. */
export interface BookOrigin {
  readonly id: number;
  readonly name: string;
  /** Absolute path of the file; null for one held in memory alone. */
  readonly path: string | null;
  readonly read: () => Promise<Source | Finding>;
  /** For the report of a quarter or of the year; null: as the preview was started, or as the workbook says. */
  readonly request: (period: ReportPeriod | null) => BookRequest;
  readonly browser: () => Promise<RunningBrowser>;
  /** Hears of each new state. */
  readonly onState: () => void;
}

/** A workbook that is shown: read again at each save, the state before kept while that fails. */
export interface Book {
  readonly origin: BookOrigin;
  state(): BookState;
  /** What is shown; null as long as nothing could be read. */
  reading(): Reading | null;
  /** The printed pages of the state that is shown; null while they are not there. */
  pages(): PrintedPages | null;
  /** Reads the workbook. `patient`: it may still be on the way, so that a refusal is not told yet; gives whether it was read. */
  load(options: { readonly patient: boolean }): Promise<boolean>;
  /** The file is being written. */
  moving(): void;
  /** Composes and prints the report of a large workbook. */
  compose(): Promise<void>;
  choosePeriod(period: ReportPeriod): Promise<boolean>;
}

/** Reports of more indikator are composed when they are asked for: it takes many seconds, at each save. */
const MOST_ROWS = 500;

/** What is shown of a reading. */
type ShownBook = Omit<BookState, 'id' | 'name' | 'dropped' | 'reading' | 'status' | 'report' | 'change'>;

const NOTHING: ShownBook = {
  unit: '',
  year: null,
  triwulan: null,
  isYearly: false,
  counts: { error: 0, warning: 0, info: 0 },
  notChecked: '',
  findings: [],
  explanations: {},
  sheets: [],
};

/** Makes the state of a workbook, nothing read yet. */
export function openBook(origin: BookOrigin): Book {
  const { id, name, path, onState } = origin;
  let status: BookStatus = { kind: 'saving' };
  let reading: Reading | null = null;
  let shown = NOTHING;
  let count = 0;
  let change = '';
  let printed: PrintedPages | null = null;
  let report: ReportState = { kind: 'none', version: 0, message: '', hint: '' };
  let period: ReportPeriod | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const refuse = (message: string, hint: string, patient: boolean): false => {
    status = patient ? { kind: 'saving' } : { kind: 'refused', message, hint };
    onState();
    return false;
  };
  /** Shows a reading; of one that is not composed yet, with what was found on composing the one before. */
  const show = (next: Reading, before: Reading | null): void => {
    const more = next.page === null ? compositionFindings(before) : [];
    reading = next;
    shown = viewReading(next, [...next.findings, ...more]);
    change = before === null ? '' : describeChange(viewFindings(before.findings), shown.findings);
    status = { kind: 'ready' };
  };
  const load = async (patient: boolean): Promise<boolean> => {
    const source = await origin.read();
    if (!('bytes' in source)) return refuse(...sentenceOf(source, name), patient);
    let next: Reading;
    try {
      next = readBook(source, origin.request(period));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return refuse(error.message, error.hint, false);
    }
    const [refusal] = next.checkedBuku.buku === null ? next.findings : [];
    if (refusal !== undefined) return refuse(...sentenceOf(refusal, name), patient);
    const before = reading;
    count += 1;
    show(next, before);
    const size = next.checkedBuku.hasil?.kinerja.length ?? 0;
    if (size > MOST_ROWS) {
      printed = null;
      report = { kind: 'large', version: count, draft: next.draft, size };
      onState();
    } else {
      report = { kind: 'working', version: count, draft: next.draft };
      onState();
      await compose(next, before);
    }
    return true;
  };
  /** Composes what is shown, then prints it, which nobody waits for. */
  const compose = async (of: Reading, before: Reading | null): Promise<void> => {
    // Whoever asked for the new state gets it before the processor is kept busy here.
    await new Promise((resolve) => setImmediate(resolve));
    const composed = await composeBook(of);
    show(composed, before);
    const { page, draft } = composed;
    report =
      page instanceof Failure
        ? { kind: 'none', version: count, message: page.message, hint: page.hint }
        : { kind: 'working', version: count, draft };
    if (page instanceof Failure) printed = null;
    onState();
    if (page !== null && !(page instanceof Failure)) void print(page, composed, count);
  };
  const print = async (page: ReportPage, { checkedBuku, draft }: Reading, version: number): Promise<void> => {
    let next: ReportState = { kind: 'ready', version, draft };
    let pages: PrintedPages | null = null;
    try {
      pages = await printPages(page, checkedBuku, await origin.browser());
    } catch (error) {
      const hint = error instanceof Failure ? error.hint : '';
      const message = error instanceof Failure ? error.message : describeFailure(error);
      next = { kind: 'none', version, message, hint };
    }
    // A later save has been read meanwhile: its own print follows.
    if (version !== count) return;
    printed = pages;
    report = next;
    onState();
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    origin,
    state: () => ({
      id,
      name: basename(name),
      dropped: path === null,
      reading: count,
      status,
      report,
      change,
      ...shown,
    }),
    reading: () => reading,
    pages: () => printed,
    load: ({ patient }) => inTurn(() => load(patient)),
    moving() {
      if (status.kind === 'saving') return;
      status = { kind: 'saving' };
      onState();
    },
    compose: () =>
      inTurn(async () => {
        if (reading === null || report.kind !== 'large') return;
        report = { kind: 'working', version: count, draft: reading.draft };
        onState();
        await compose(reading, null);
      }),
    choosePeriod: (chosen) => {
      period = chosen;
      return inTurn(() => load(false));
    },
  };
}

/** What composing a report found besides the check. */
function compositionFindings(reading: Reading | null): readonly Finding[] {
  if (reading === null) return [];
  const checked = new Set(reading.checkedBuku.checked.findings);
  return reading.findings.filter((finding) => !checked.has(finding));
}

function viewReading({ checkedBuku, source, request }: Reading, findings: readonly Finding[]): ShownBook {
  const { checked } = checkedBuku;
  const identitas = checkedBuku.buku?.identitas?.data;
  return {
    unit: identitas?.unitKerja || identitas?.jabatan || basename(source.name),
    year: checked.year,
    triwulan: checked.triwulan,
    isYearly: request.options.isYearly === true,
    counts: tally(findings),
    notChecked: describeNotChecked(checked),
    findings: viewFindings(findings),
    explanations: explainCodes(findings),
    sheets: (checkedBuku.buku?.raw ?? []).map(({ name, state }) => ({ name, hidden: state !== 'visible' })),
  };
}

function sentenceOf(finding: Finding, name: string): [message: string, hint: string] {
  const { title, hint } = wording(finding);
  return [finding.code === 'berkas/tidak-ada' ? title : `${basename(name)}: ${title}`, hint];
}
