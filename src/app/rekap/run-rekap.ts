import { resolve } from 'node:path';
import { toRoman } from '../../domain/triwulan.ts';
import { fontFaces } from '../../files/font-files.ts';
import { tally } from '../../findings/check-report.ts';
import { EXIT, type ExitCode, expectFailure, Failure } from '../../findings/failure.ts';
import { wording } from '../../findings/wording.ts';
import { buildRekap, type SortOrder, toRekapUnit } from '../../report/rekap/build-rekap.ts';
import { rekapHtml, rekapTitle } from '../../report/rekap/rekap-html.ts';
import type { MissingUnit, Rekap, RekapPeriod, RekapRules, RekapUnit } from '../../report/rekap/rekap-model.ts';
import type { MadeOutput, RekapKind } from '../outputs/output-kind.ts';
import type { Output } from '../outputs/read-outputs.ts';
import { type WritingContext, type WrittenOutput, writeOutputs } from '../outputs/write-outputs.ts';
import { listNames, passOverCopies } from '../shared/annotated-copies.ts';
import { listBuku } from '../shared/buku-inputs.ts';
import { checkSource } from '../shared/check-source.ts';
import { describeFailure, explainStop } from '../shared/failure-reason.ts';
import { noteOpenWorkbooks } from '../shared/folder-notes.ts';
import { readOptions } from '../shared/read-options.ts';
import type { PrintingRun, Surroundings } from '../shared/run-options.ts';
import { readSource, unreadFile } from '../shared/source.ts';
import { startBrowser } from '../shared/start-browser.ts';
import { checkRekapTargets } from './rekap-outputs.ts';

/** What a run of `rekap` is asked for. */
export interface RekapRequest extends PrintingRun {
  readonly outputs: readonly Output<RekapKind>[];
  readonly order: SortOrder;
  /** Settings that flags settle for every workbook. */
  readonly forced: Partial<RekapRules>;
}

/** What `rekap` needs of its surroundings. */
export interface RekapContext extends Surroundings, WritingContext {
  /** Hears of each workbook before it is read. */
  readonly onFile: (fileNumber: number, all: number) => void;
}

/** How a run of `rekap` ended. */
export interface RekapResult {
  readonly exit: ExitCode;
  readonly rekap: Rekap;
  readonly written: readonly WrittenOutput[];
}

/** One table over many workbooks of one quarter, or of one year. Exit 6 when some are not in it. Throws Failure (exit 2 to 5). */
export async function runRekap(
  inputs: readonly string[],
  request: RekapRequest,
  context: RekapContext,
): Promise<RekapResult> {
  const all = await listBuku(inputs, context.cwd);
  const { outputs } = request;
  await checkRekapTargets(outputs, all, context.cwd);
  const targets = new Set(outputs.map((k) => k.path));
  const candidates = all.filter((f) => !targets.has(resolve(context.cwd, f)));
  const buku = await passOverCopies(candidates, inputs, context);
  noteOpenWorkbooks(buku, context);
  const rekap = await collectRekap(buku, request, context);
  const written: WrittenOutput[] = [];
  for (const output of outputs) {
    const made = new Map([[output.kind.ending, await makeRekap(output.kind, rekap, request, context)]]);
    written.push(...(await writeOutputs([output], made, context)));
  }
  return { exit: rekap.missing.length > 0 ? EXIT.partial : EXIT.ok, rekap, written };
}

async function collectRekap(files: readonly string[], request: RekapRequest, context: RekapContext): Promise<Rekap> {
  const units: RekapUnit[] = [];
  const missing: MissingUnit[] = [];
  const settingsFailures: Failure[] = [];
  const periods = new Map<string, { readonly period: RekapPeriod; readonly file: string[] }>();
  for (const [i, file] of files.entries()) {
    context.onFile(i + 1, files.length);
    // Reading waits for nothing; without a pause Ctrl-C would be heard after the last file only.
    await new Promise((proceed) => setImmediate(proceed));
    // Settings that cannot be used cost the workbooks they stand beside, no more.
    const outcome = await readUnit(file, request, context).catch(expectFailure);
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
    const periodName =
      period.isYearly === true ? `tahun ${period.year}` : `triwulan ${toRoman(period.triwulan)} ${period.year}`;
    const existing = periods.get(periodName);
    if (existing === undefined) periods.set(periodName, { period, file: [file] });
    else existing.file.push(file);
    units.push(outcome.unit);
  }
  const [first, ...others] = periods.values();
  if (others.length > 0) throw differentPeriodsFailure(periods, request.isYearly === true);
  const rekap = first && buildRekap(first.period, units, missing, request.forced, request.order);
  if (rekap !== undefined) return rekap;
  const [k] = missing;
  if (settingsFailures[0] !== undefined && settingsFailures.length === missing.length) throw settingsFailures[0];
  throw new Failure(
    EXIT.input,
    'Tidak ada buku kerja yang dapat direkap',
    k === undefined ? 'periksa nama folder itu; buku kerja disimpan di sana sebagai .xlsx' : `${k.file}: ${k.sebab}`,
  );
}

/** What is kept of a workbook, or why it is not in the table. Throws Failure where its settings cannot be used. */
async function readUnit(
  file: string,
  request: RekapRequest,
  context: RekapContext,
): Promise<MissingUnit | { readonly unit: RekapUnit; readonly period: RekapPeriod }> {
  const source = await readSource(file, request.limits, context);
  if (!('bytes' in source)) return { file, sebab: explainStop(unreadFile(file, [source]), false) };
  const options = readOptions(request, file, context.cwd);
  const { hasil, checked } = await checkSource(source, options, request.limits);
  if (hasil === null) {
    return { file, sebab: explainStop(checked, false) || 'tahun atau triwulan tidak diketahui' };
  }
  const { year, triwulan, isYearly } = hasil.data;
  // The year is not told from three quarters.
  const lacking = checked.findings.find(({ code }) => code === 'tahunan/triwulan-kosong');
  if (lacking !== undefined) return { file, sebab: wording(lacking).title };
  return { unit: toRekapUnit(file, hasil, tally(checked.findings)), period: { year, triwulan, isYearly } };
}

function differentPeriodsFailure(
  periods: ReadonlyMap<string, { readonly file: readonly string[] }>,
  isYearly: boolean,
): Failure {
  const sorted = [...periods].sort((a, b) => b[1].file.length - a[1].file.length);
  const descriptions = sorted.map(([periodName, { file }], i) => {
    if (i === 0) return `${periodName} (${file.length} berkas)`;
    return `${periodName} (${listNames(file)})`;
  });
  return new Failure(
    EXIT.usage,
    `Buku kerja berbeda ${isYearly ? 'tahun' : 'triwulan'}: ${descriptions.join('; ')}`,
    isYearly
      ? 'sisihkan yang berbeda; satu rekap memuat satu tahun'
      : 'sisihkan yang berbeda, atau sebut satu triwulan untuk semua: --triwulan II --tahun 2024',
  );
}

async function makeRekap(
  kind: RekapKind,
  rekap: Rekap,
  request: RekapRequest,
  context: RekapContext,
): Promise<MadeOutput> {
  const { now, timeoutMs } = request;
  if (kind.needs === 'results') return (await kind.write())({ rekap, time: now ?? context.date() });
  const browser = kind.needs === 'browser' ? await startBrowser(request, context) : null;
  try {
    const html = rekapHtml(rekap, await fontFaces('arimo'));
    const author = rekap.regionalGovernment;
    const page = { html, title: rekapTitle(rekap), author, now, timeoutMs, browser, step: () => undefined };
    return await (await kind.write())(page);
  } finally {
    browser?.closeNow();
  }
}
