import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserHandle } from '../../browser/page-pool.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { ALL_TRIWULAN } from '../../domain/triwulan.ts';
import { type CheckedFile, isFailing, tally } from '../../findings/check-report.ts';
import { buildCheckedReport } from '../build/build-report.ts';
import { writeOutputs } from '../outputs/write-outputs.ts';
import { checkSource } from '../shared/check-source.ts';
import { describeFailure, explainStop } from '../shared/failure-reason.ts';
import { type OpenTemplates, openTemplates } from '../shared/open-templates.ts';
import { bukuFolder, readOptions } from '../shared/read-options.ts';
import { readSource, unreadFile } from '../shared/source.ts';
import { startBrowser } from '../shared/start-browser.ts';
import type { BatchContext, BatchRequest } from './batch-context.ts';
import { type BatchEntry, needsRetry } from './batch-summary.ts';
import { computeBukuFingerprint, computeSharedFingerprint } from './fingerprint.ts';
import { NameRegistry, reportName } from './report-names.ts';
import { toStableName } from './shard.ts';

/** An entry before its time is taken. */
type Outcome = Omit<BatchEntry, 'seconds'>;

/** What is told of a workbook of which nothing was made. */
const NOTHING = { findings: { error: 0, warning: 0, info: 0 }, outputs: [], sidik: '', pages: null };

/** One run: the browser, the names given, the entries so far. */
export class BatchJob {
  /** By the file's path as given. */
  private readonly finished = new Map<string, BatchEntry>();
  /** Year and quarter of each workbook that could be read. */
  readonly periods = new Map<string, Pick<CheckedFile, 'year' | 'triwulan'>>();
  /** Workbooks read as a quarter's that hold the whole year. */
  readonly completeYears: string[] = [];
  private readonly names = new NameRegistry();
  private readonly request: BatchRequest;
  private readonly context: BatchContext;
  /** Entries of the run before, by absolute path. */
  private readonly oldEntries: ReadonlyMap<string, BatchEntry>;
  /** Throws once the output folder is another run's. */
  private readonly confirm: () => void;
  private browser: BrowserHandle | null = null;
  private shared = '';
  private openTemplates: OpenTemplates | undefined;
  private stopped = false;
  private startError: unknown = null;

  constructor(
    request: BatchRequest,
    context: BatchContext,
    oldEntries: ReadonlyMap<string, BatchEntry>,
    confirm: () => void,
  ) {
    this.confirm = confirm;
    this.request = request;
    this.context = context;
    this.oldEntries = oldEntries;
  }

  async prepare(): Promise<void> {
    const { request, context } = this;
    const settings = [
      context.version,
      ...request.kinds.map(({ ending }) => ending),
      String(request.draft),
      String(request.strict),
      String(request.archive === true),
      String(request.now?.getTime() ?? ''),
    ];
    this.openTemplates = await openTemplates(request.templates);
    this.shared = computeSharedFingerprint(settings, this.openTemplates.files);
    for (const reserved of ['ringkasan', 'rekap']) this.names.reserve(reserved);
    for (const e of this.oldEntries.values())
      for (const o of e.outputs) this.names.reserve(o.file.replace(/\.[a-z]+$/, ''));
    if (request.kinds.some(({ needs }) => needs === 'browser')) {
      this.browser = await startBrowser(request, context, request.jobs);
      // A browser that cannot even start fails the run once, not each file of it.
      this.browser.version().catch((error: unknown) => {
        this.startError = error;
        this.stopped = true;
      });
    }
    context.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  close(): void {
    this.browser?.closeNow();
  }

  /** Entries in the order of the files. */
  entries(files: readonly string[]): readonly BatchEntry[] {
    return files.map((f) => this.finished.get(f) ?? this.pendingEntry(f));
  }

  /** Works through the files, calling `afterEach` after each. Throws Failure: exit 5 when the browser could not be started at all, exit 4 once the folder is another run's. */
  async run(files: readonly string[], afterEach: () => void): Promise<void> {
    const { request, context } = this;
    const queue = files.filter((f) => needsRetry(this.pendingEntry(f)));
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < queue.length && !this.stopped && !context.signal.aborted) {
        this.confirm();
        const file = queue[next++] ?? '';
        // A workbook that findings stop waits for nothing; without a pause Ctrl-C would not be heard among many of them.
        await new Promise((proceed) => setImmediate(proceed));
        const entry = await this.handleFile(file);
        this.finished.set(file, entry);
        if (request.failFast && needsRetry(entry)) this.stopped = true;
        context.onEntry(entry, this.finished.size, queue.length);
        afterEach();
      }
    };
    // One more than there are pages: it reads and composes the next report while all pages are at work. Whoever wants
    // to stop at the first failure wants nothing begun ahead.
    const count = request.failFast ? request.jobs : request.jobs + 1;
    await Promise.all(Array.from({ length: count }, worker));
    if (this.startError !== null && !context.signal.aborted) throw this.startError;
  }

  private previousEntry(file: string): BatchEntry | undefined {
    return this.oldEntries.get(resolve(this.context.cwd, file));
  }

  /**
   * A file that this run has not reached: under --retry-failed as it was, if its reports are there; else what it was made
   * from may have changed.
   */
  private pendingEntry(file: string): BatchEntry {
    const previous = this.previousEntry(file);
    if (previous !== undefined && this.request.retryFailed && (needsRetry(previous) || this.isComplete(previous))) {
      return { ...previous, file };
    }
    return { ...NOTHING, seconds: 0, ...previous, file, status: 'terputus', message: 'belum dikerjakan' };
  }

  private async handleFile(file: string): Promise<BatchEntry> {
    const start = this.context.clock();
    const entry = await this.buildFile(file).catch((error: unknown): Outcome => {
      if (!this.context.signal.aborted) return { file, ...NOTHING, status: 'gagal', message: describeFailure(error) };
      return { ...this.pendingEntry(file), status: 'terputus', message: 'belum selesai dikerjakan' };
    });
    return { ...entry, seconds: Math.round(this.context.clock() - start) / 1000 };
  }

  private async buildFile(file: string): Promise<Outcome> {
    const { request, context } = this;
    const source = await readSource(file, request.limits, context);
    if (!('bytes' in source)) {
      const message = explainStop(unreadFile(file, [source]), request.strict);
      return { file, ...NOTHING, status: 'gagal', findings: tally([source]), message };
    }
    const options = readOptions(request, file, context.cwd);
    const checkedBuku = await checkSource(source, options, request.limits);
    const { year, triwulan } = checkedBuku.checked;
    this.periods.set(file, { year, triwulan: request.isYearly === true ? null : triwulan });
    if (request.isYearly !== true && holdsYear(checkedBuku.hasil)) this.completeYears.push(file);
    const previous = this.previousEntry(file);
    // Taken as soon as the workbook is checked, not when its report is done: how long a report takes must not settle who
    // is numbered. Workbooks read at the same time may still change places. Findings that stop it need no name.
    const canBuild = request.draft || !checkedBuku.checked.findings.some((f) => isFailing(f.severity, request.strict));
    const base = reportName(checkedBuku);
    const name = canBuild ? this.nameFor(file, base, previous) : base;
    const folder = bukuFolder(file, context.cwd);
    const fingerprint = await computeBukuFingerprint(this.shared, source.bytes, checkedBuku.buku, folder, options);
    if (!request.rebuild && previous !== undefined && (await this.isIntact(previous, fingerprint))) {
      return { ...previous, file, status: 'tetap', message: '' };
    }
    const report = await buildCheckedReport(checkedBuku, source, {
      kinds: request.kinds,
      run: request,
      openTemplates: this.openTemplates,
      folder,
      options,
      browser: this.browser,
      step: () => undefined,
    });
    const findings = tally(report.findings);
    if (report.made === null) {
      const checked = { ...checkedBuku.checked, findings: report.findings };
      const refused = report.findings.some((f) => f.code.startsWith('berkas/'));
      const message = explainStop(checked, request.strict);
      return { file, ...NOTHING, status: refused ? 'gagal' : 'temuan', findings, message };
    }
    const targets = request.kinds.map((kind) => {
      const output = `${name}.${kind.ending}`;
      return { kind, name: output, path: join(request.folder, output) };
    });
    const written = await writeOutputs(targets, report.made, { onNote: context.onNote }, this.confirm);
    return {
      file,
      status: 'selesai',
      findings,
      outputs: written.map((output) => ({ file: output.name, sha256: sha256(output.bytes) })),
      sidik: fingerprint,
      pages: written.find((output) => output.printed !== undefined)?.printed?.pages ?? null,
      message: '',
    };
  }

  /** The name a file had before if its identity is still the same, else a new one; shards cannot see each other's names. */
  private nameFor(file: string, base: string, previous: BatchEntry | undefined): string {
    const oldName = previous?.outputs[0]?.file.replace(/\.[a-z]+$/, '');
    const suffix = sha256(Buffer.from(toStableName(file, this.context.cwd))).slice(0, 6);
    const ownName = this.request.shard === null ? base : `${base}-${suffix}`;
    const same = oldName?.startsWith(ownName) === true && /^(?:-\d+)?$/.test(oldName.slice(ownName.length));
    return same ? oldName : this.names.take(ownName);
  }

  /** True when an entry has a report of each kind asked for, and it is where it was put. */
  private isComplete({ outputs }: BatchEntry): boolean {
    return this.request.kinds.every(({ ending }) =>
      outputs.some((o) => o.file.endsWith(`.${ending}`) && existsSync(join(this.request.folder, o.file))),
    );
  }

  /** True when an earlier run made this very report and its files are still there, unchanged. */
  private async isIntact(previous: BatchEntry, fingerprint: string): Promise<boolean> {
    if (previous.sidik !== fingerprint || previous.outputs.length !== this.request.kinds.length) return false;
    for (const { file, sha256: expected } of previous.outputs) {
      const bytes = await readFile(join(this.request.folder, file)).catch(() => null);
      if (bytes === null || sha256(bytes) !== expected) return false;
    }
    return true;
  }
}

/** Whether each quarter has a realisasi, in kinerja and in money, as the yearly report asks for. */
function holdsYear(hasil: HasilKinerja | null): boolean {
  if (hasil === null) return false;
  const { rencana, keuangan } = hasil.data;
  const tables = [rencana, keuangan].filter((rows) => rows.length > 0);
  return ALL_TRIWULAN.every((t) =>
    tables.every((rows) => rows.some(({ triwulan }) => triwulan[t].realisasi !== 'kosong')),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
