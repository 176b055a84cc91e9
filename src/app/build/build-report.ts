import type { BrowserHandle } from '../../browser/page-pool.ts';
import { isFailing } from '../../findings/check-report.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { Checked, Finding } from '../../findings/finding.ts';
import { sortFindings, withoutRepeats } from '../../findings/sort-findings.ts';
import type { ReadOptions } from '../../sheets/parse-buku.ts';
import { listMissingKeys } from '../../sheets/read-identitas.ts';
import type { ComposedView, MadeOutput, ReportKind, ReportPage } from '../outputs/output-kind.ts';
import type { CheckedBuku } from '../shared/check-buku.ts';
import { checkSource } from '../shared/check-source.ts';
import type { OpenTemplates } from '../shared/open-templates.ts';
import type { ReportRun } from '../shared/run-options.ts';
import type { Source } from '../shared/source.ts';
import { buildHtmlReport, buildYearlyHtml } from './html-report.ts';
import { loadReportPictures } from './report-pictures.ts';

/** What a report is built with. */
export interface ReportRequest {
  readonly kinds: readonly ReportKind[];
  readonly run: Omit<ReportRun, 'browser' | 'year' | 'triwulan'>;
  /** The templates already open, where many reports share them. */
  readonly openTemplates?: OpenTemplates | undefined;
  /** Folder of the workbook, for pictures beside it. */
  readonly folder: string;
  readonly options: ReadOptions;
  /** A browser already starting; for kinds that need it. */
  readonly browser: BrowserHandle | null;
  /** Called when the browser has printed and is not needed for this report any more. */
  readonly onPrinted?: () => void;
  /** Hears the time of each step (--verbose). */
  readonly step: (name: string) => void;
  /** Hears what begins, for whoever waits. */
  readonly stage?: (name: string) => void;
}

/** A composed report as writers take it. */
type ComposedReport = Pick<ReportPage, 'html' | 'title'> & { readonly fonts: string } & ComposedView;

/** A report in memory, nothing written yet. */
export interface BuiltReport {
  readonly checkedBuku: CheckedBuku;
  /** Findings of the workbook, its pictures, the templates and the writers, in reading order. */
  readonly findings: readonly Finding[];
  /** By ending; null when findings stopped it. */
  readonly made: ReadonlyMap<string, MadeOutput> | null;
}

/**
 * Checks a workbook and builds its report in every kind asked for. Errors stop it (`made` is null) unless it is a
 * draft. Throws Failure when results or identity are missing (exit 1) or the browser fails (exit 5).
 */
export async function buildReport(source: Source, request: ReportRequest): Promise<BuiltReport> {
  const checkedBuku = await checkSource(source, request.options, request.run.limits);
  request.step('membaca dan memeriksa');
  return buildCheckedReport(checkedBuku, source, request);
}

/** As buildReport, of a workbook already checked. */
export async function buildCheckedReport(
  checkedBuku: CheckedBuku,
  source: Source,
  request: ReportRequest,
): Promise<BuiltReport> {
  const { kinds, run } = request;
  const { buku, hasil, checked } = checkedBuku;
  const ordered = (findings: readonly Finding[]) => sortFindings(withoutRepeats(findings), checked.sheets);
  const stopWith = (findings: readonly Finding[]): BuiltReport => ({
    checkedBuku,
    findings: ordered(findings),
    made: null,
  });
  const isBlocked = (findings: readonly Finding[]): boolean =>
    !run.draft && findings.some((f) => isFailing(f.severity, run.strict));
  if (buku === null || hasil === null || isBlocked(checked.findings)) return stopWith(checked.findings);
  const made = new Map<string, MadeOutput>();
  for (const kind of kinds) {
    if (kind.needs === 'results') made.set(kind.ending, await (await kind.write())(hasil));
  }
  const composed = kinds.filter((kind) => kind.needs !== 'results');
  if (composed.length === 0) return { checkedBuku, findings: checked.findings, made };
  if (!run.draft) refuseIncompleteIdentitas(buku.identitas?.data ?? null);
  request.stage?.('menyusun laporan');
  const pictures = await loadReportPictures(buku, source.bytes, request.folder, run.limits);
  request.step('menyiapkan gambar');
  const compose = hasil.data.isYearly === true ? buildYearlyHtml : buildHtmlReport;
  const report: Checked<ComposedReport> = await compose(
    hasil,
    { ...pictures.value, draft: run.draft, findings: run.draft ? checked.findings : [] },
    request.openTemplates ?? run.templates,
  );
  request.step('menyusun laporan');
  const findings = [...checked.findings, ...pictures.findings, ...report.findings];
  if (report.findings.some((f) => f.severity === 'error') || isBlocked(findings)) return stopWith(findings);
  const { html, title, fonts, ...composedView } = report.value;
  const { nama: name, unitKerja: workUnit } = hasil.data.identitas;
  const page: Omit<ReportPage, 'printed'> = {
    ...run,
    ...{ html, fonts, hasil, title, composed: composedView },
    archive: run.archive === true || hasil.data.pengaturan.archive,
    author: [name, workUnit].filter((text) => text !== '').join(', '),
    browser: request.browser,
    onPrinted: request.onPrinted,
    step: request.step,
    stage: request.stage,
  };
  let printed: ReportPage['printed'] = null;
  // Prints come first: the browser is let go early, and other kinds take the page numbers of the print.
  for (const kind of composed.toSorted((a, b) => printRank(a) - printRank(b))) {
    made.set(kind.ending, await (await kind.write())({ ...page, printed }));
    printed ??= made.get(kind.ending)?.printed ?? null;
  }
  findings.push(...composed.flatMap(({ ending }) => made.get(ending)?.findings ?? []));
  return { checkedBuku, findings: ordered(findings), made };
}

function printRank(kind: ReportKind): number {
  return kind.needs === 'browser' ? 0 : 1;
}

function refuseIncompleteIdentitas(identitas: Parameters<typeof listMissingKeys>[0]): void {
  const missing = listMissingKeys(identitas);
  if (missing.length === 0) return;
  throw new Failure(
    EXIT.findings,
    `Laporan memerlukan isi lembar Identitas yang belum ada: ${missing.join(', ')}`,
    'tambahkan lembar Identitas (KUNCI | ISI) dan isi kunci itu; contohnya dibuat oleh: lapkin init',
  );
}
