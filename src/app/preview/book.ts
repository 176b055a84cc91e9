import { basename } from 'node:path';
import type { ReportPeriod } from '../../domain/report-period.ts';
import { Failure } from '../../findings/failure.ts';
import type { Finding } from '../../findings/finding.ts';
import type { BookState, BookStatus, ReportState } from '../../preview-page/preview-state.ts';
import type { ReportPage } from '../outputs/output-kind.ts';
import { describeFailure } from '../shared/failure-reason.ts';
import { refusedFailure } from '../shared/refused-failure.ts';
import type { Source } from '../shared/source.ts';
import type { RunningBrowser } from '../shared/start-browser.ts';
import { compositionFindings, NOTHING_SHOWN, type ShownBook, viewReading } from './book-view.ts';
import { describeChange } from './describe-change.ts';
import { type PrintedPages, printPages } from './print-pages.ts';
import { type BookRequest, composeBook, type Reading, readBook } from './read-book.ts';
import { viewFindings } from './view-findings.ts';

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

/** Makes the state of a workbook, nothing read yet. */
export function openBook(origin: BookOrigin): Book {
  return new OpenBook(origin);
}

class OpenBook implements Book {
  readonly origin: BookOrigin;
  private status: BookStatus = { kind: 'saving' };
  private shown: ShownBook = NOTHING_SHOWN;
  private current: Reading | null = null;
  /** How often it was read: a print of an earlier state is not shown any more. */
  private count = 0;
  private change = '';
  private printed: PrintedPages | null = null;
  private report: ReportState = { kind: 'none', version: 0, message: '', hint: '' };
  private period: ReportPeriod | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(origin: BookOrigin) {
    this.origin = origin;
  }

  state(): BookState {
    const { origin, count, status, report, change, shown } = this;
    const { id, name, path } = origin;
    return { id, name: basename(name), dropped: path === null, reading: count, status, report, change, ...shown };
  }

  reading(): Reading | null {
    return this.current;
  }

  pages(): PrintedPages | null {
    return this.printed;
  }

  load({ patient }: { readonly patient: boolean }): Promise<boolean> {
    return this.inTurn(() => this.read(patient));
  }

  moving(): void {
    if (this.status.kind === 'saving') return;
    this.status = { kind: 'saving' };
    this.origin.onState();
  }

  compose(): Promise<void> {
    return this.inTurn(async () => {
      if (this.current !== null && this.report.kind === 'large') await this.composeReport(this.current, null);
    });
  }

  choosePeriod(period: ReportPeriod): Promise<boolean> {
    this.period = period;
    return this.inTurn(() => this.read(false));
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async read(patient: boolean): Promise<boolean> {
    const { origin } = this;
    const source = await origin.read();
    if (!('bytes' in source)) return this.refuse(refusedFailure(basename(origin.name), source), patient);
    let next: Reading;
    try {
      next = readBook(source, origin.request(this.period));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return this.refuse(error, false);
    }
    const [refusal] = next.checkedBuku.buku === null ? next.findings : [];
    if (refusal !== undefined) return this.refuse(refusedFailure(basename(origin.name), refusal), patient);
    const before = this.current;
    this.count += 1;
    this.show(next, before);
    const size = next.checkedBuku.hasil?.kinerja.length ?? 0;
    if (size <= MOST_ROWS) await this.composeReport(next, before);
    else {
      this.printed = null;
      this.tellReport({ kind: 'large', version: this.count, draft: next.draft, size });
    }
    return true;
  }

  private refuse({ message, hint }: Failure, patient: boolean): false {
    this.status = patient ? { kind: 'saving' } : { kind: 'refused', message, hint };
    this.origin.onState();
    return false;
  }

  /** Shows a reading; of one that is not composed yet, with what was found on composing the one before. */
  private show(next: Reading, before: Reading | null): void {
    const more = next.page === null ? compositionFindings(before) : [];
    this.current = next;
    this.shown = viewReading(next, [...next.findings, ...more]);
    this.change = before === null ? '' : describeChange(viewFindings(before.findings), this.shown.findings);
    this.status = { kind: 'ready' };
  }

  private tellReport(report: ReportState): void {
    this.report = report;
    this.origin.onState();
  }

  /** Composes what is shown, then prints it, which nobody waits for. */
  private async composeReport(of: Reading, before: Reading | null): Promise<void> {
    const version = this.count;
    this.tellReport({ kind: 'working', version, draft: of.draft });
    // Whoever asked for the new state gets it before the processor is kept busy here.
    await new Promise((resolve) => setImmediate(resolve));
    const composed = await composeBook(of);
    this.show(composed, before);
    const { page, draft } = composed;
    if (page instanceof Failure) {
      this.printed = null;
      this.tellReport({ kind: 'none', version, message: page.message, hint: page.hint });
      return;
    }
    this.tellReport({ kind: 'working', version, draft });
    if (page !== null) void this.print(page, composed, version);
  }

  private async print(page: ReportPage, { checkedBuku, draft }: Reading, version: number): Promise<void> {
    let next: ReportState = { kind: 'ready', version, draft };
    let pages: PrintedPages | null = null;
    try {
      pages = await printPages(page, checkedBuku, await this.origin.browser());
    } catch (error) {
      const hint = error instanceof Failure ? error.hint : '';
      const message = error instanceof Failure ? error.message : describeFailure(error);
      next = { kind: 'none', version, message, hint };
    }
    // A later save has been read meanwhile: its own print follows.
    if (version !== this.count) return;
    this.printed = pages;
    this.tellReport(next);
  }
}
