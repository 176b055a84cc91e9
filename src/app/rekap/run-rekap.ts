import { resolve } from 'node:path';
import { toRoman } from '../../domain/triwulan.ts';
import { writeAtomically } from '../../files/files.ts';
import { fontFaces } from '../../files/font-files.ts';
import { tally } from '../../findings/check-report.ts';
import { EXIT, type ExitCode, Failure } from '../../findings/failure.ts';
import { buildRekap, type SortOrder, toRekapUnit } from '../../report/rekap/build-rekap.ts';
import { rekapHtml, rekapTitle } from '../../report/rekap/rekap-html.ts';
import { rekapJson } from '../../report/rekap/rekap-json.ts';
import type { MissingUnit, Rekap, RekapRules, RekapUnit } from '../../report/rekap/rekap-model.ts';
import type { ReadOptions } from '../../sheets/parse-buku.ts';
import { describeCopies, listNames, onlyCopiesFailure, separateCopies } from '../shared/annotated-copies.ts';
import { listBuku } from '../shared/buku-inputs.ts';
import { checkBuku } from '../shared/check-buku.ts';
import { describeFailure, explainStop } from '../shared/failure-reason.ts';
import { readOptions, type TimeFlags } from '../shared/read-options.ts';
import type { ReadingLimits } from '../shared/reading-limits.ts';
import { readSource, unreadFile } from '../shared/source.ts';
import { type HostMachine, startBrowser } from '../shared/start-browser.ts';
import { writeRekapExcel } from './rekap-excel.ts';
import { checkRekapOutputs, type RekapOutput } from './rekap-outputs.ts';

/** What a run of `rekap` is asked for. */
export interface RekapRequest extends TimeFlags {
  /** Files to write, the kind after the ending. */
  readonly output: readonly string[];
  readonly order: SortOrder;
  /** Settings that flags settle for every workbook. */
  readonly forced: Partial<RekapRules>;
  readonly browser?: string | undefined;
  readonly timeoutMs: number;
  readonly limits: ReadingLimits;
  readonly now: Date | null;
}

/** What `rekap` needs of its surroundings. */
export interface RekapContext {
  readonly cwd: string;
  readonly machine: HostMachine;
  readonly verbose: (line: string) => void;
  /** Hears once which files of a folder or pattern are passed over. */
  readonly onPassedOver?: (sentence: string) => void;
  /** Hears of each workbook before it is read. */
  readonly onFile: (fileNumber: number, all: number) => void;
  /** Hears of each file once it is written, by the name it was asked for under. */
  readonly onWritten: (name: string) => void;
  /** Called once the browser is starting, with what ends it at once; for Ctrl-C. */
  readonly onBrowser: (closeNow: () => void) => void;
  readonly date: () => Date;
}

/** One table over many workbooks of one quarter. Exit 6 when some are not in it. Throws Failure (exit 2 to 5). */
export async function runRekap(
  inputs: readonly string[],
  request: RekapRequest,
  context: RekapContext,
): Promise<{ readonly exit: ExitCode; readonly rekap: Rekap }> {
  const all = await listBuku(inputs, context.cwd);
  const outputs = await checkRekapOutputs(request.output, all, context.cwd);
  const targets = new Set(outputs.map((k) => k.path));
  const candidates = all.filter((f) => !targets.has(resolve(context.cwd, f)));
  const { buku, copies } = await separateCopies(candidates, inputs, context.cwd);
  if (buku.length === 0 && copies.length > 0) throw onlyCopiesFailure(copies);
  if (copies.length > 0) context.onPassedOver?.(describeCopies(copies));
  const rekap = await collectRekap(buku, request, context);
  for (const k of outputs) {
    await writeAtomically(k.path, await buildOutput(k, rekap, request, context));
    context.onWritten(k.name);
  }
  return { exit: rekap.missing.length > 0 ? EXIT.partial : EXIT.ok, rekap };
}

async function collectRekap(
  files: readonly string[],
  request: RekapRequest,
  context: RekapContext,
): Promise<Rekap> {
  const units: RekapUnit[] = [];
  const missing: MissingUnit[] = [];
  const settingsFailures: Failure[] = [];
  const periods = new Map<
    string,
    { readonly period: Pick<Rekap, 'year' | 'triwulan'>; readonly file: string[] }
  >();
  for (const [i, file] of files.entries()) {
    context.onFile(i + 1, files.length);
    // Reading waits for nothing; without a pause Ctrl-C would be heard after the last file only.
    await new Promise((proceed) => setImmediate(proceed));
    const outcome = await readUnit(file, request, context);
    if (outcome instanceof Failure) {
      settingsFailures.push(outcome);
      missing.push({ file, sebab: describeFailure(outcome) });
      continue;
    }
    if ('sebab' in outcome) {
      missing.push(outcome);
      continue;
    }
    const { period } = outcome;
    const periodName = `triwulan ${toRoman(period.triwulan)} ${period.year}`;
    const existing = periods.get(periodName);
    if (existing === undefined) periods.set(periodName, { period, file: [file] });
    else existing.file.push(file);
    units.push(outcome.unit);
  }
  const [first, ...others] = periods.values();
  if (others.length > 0) throw differentPeriodsFailure(periods);
  const rekap = first && buildRekap(first.period, units, missing, request.forced, request.order);
  if (rekap !== undefined) return rekap;
  const [k] = missing;
  if (settingsFailures[0] !== undefined && settingsFailures.length === missing.length)
    throw settingsFailures[0];
  throw new Failure(
    EXIT.input,
    'Tidak ada buku kerja yang dapat direkap',
    k === undefined
      ? 'periksa nama folder itu; buku kerja disimpan di sana sebagai .xlsx'
      : `${k.file}: ${k.sebab}`,
  );
}

/** What is kept of a workbook, or why it is not in the table; a Failure where its settings cannot be used. */
async function readUnit(
  file: string,
  request: RekapRequest,
  context: RekapContext,
): Promise<
  MissingUnit | Failure | { readonly unit: RekapUnit; readonly period: Pick<Rekap, 'year' | 'triwulan'> }
> {
  const refuseStdin = () => Promise.reject(new Failure(EXIT.usage, 'rekap tidak membaca masukan baku'));
  const source = await readSource(file, { cwd: context.cwd, limits: request.limits, readStdin: refuseStdin });
  if (!('bytes' in source)) return { file, sebab: explainStop(unreadFile(file, [source]), false) };
  const options = tryReadOptions(file, request, context.cwd);
  if (options instanceof Failure) return options;
  const { hasil, checked } = checkBuku(source, options, request.limits);
  if (hasil === null) {
    return { file, sebab: explainStop(checked, false) || 'tahun atau triwulan tidak diketahui' };
  }
  const { year, triwulan } = hasil.data;
  return { unit: toRekapUnit(file, hasil, tally(checked.findings)), period: { year, triwulan } };
}

/** Settings that cannot be used cost the workbooks they stand beside, no more. */
function tryReadOptions(file: string, request: RekapRequest, cwd: string): ReadOptions | Failure {
  try {
    return readOptions(request, file, cwd);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

function differentPeriodsFailure(
  periods: ReadonlyMap<string, { readonly file: readonly string[] }>,
): Failure {
  const sorted = [...periods].sort((a, b) => b[1].file.length - a[1].file.length);
  const descriptions = sorted.map(([periodName, { file }], i) => {
    if (i === 0) return `${periodName} (${file.length} berkas)`;
    return `${periodName} (${listNames(file)})`;
  });
  return new Failure(
    EXIT.usage,
    `Buku kerja berbeda triwulan: ${descriptions.join('; ')}`,
    'sisihkan yang berbeda, atau sebut satu triwulan untuk semua: --triwulan II --tahun 2024',
  );
}

async function buildOutput(
  { format }: RekapOutput,
  rekap: Rekap,
  request: RekapRequest,
  context: RekapContext,
): Promise<Uint8Array> {
  if (format === '.xlsx') return writeRekapExcel(rekap, request.now ?? context.date());
  if (format === '.json') return Buffer.from(rekapJson(rekap));
  const html = rekapHtml(rekap, await fontFaces('arimo'));
  if (format === '.html') return Buffer.from(html);
  const browser = await startBrowser(context.machine, { ...request, pages: 1, verbose: context.verbose });
  context.onBrowser(() => browser.closeNow());
  try {
    const { printPdf } = await import('../../print/print-pdf.ts');
    const { now, timeoutMs } = request;
    const title = rekapTitle(rekap);
    const author = rekap.regionalGovernment;
    return (await printPdf(browser, { html, title, author, language: 'id-ID', now, timeoutMs })).bytes;
  } finally {
    browser.closeNow();
  }
}
