import { isFailing } from '../../findings/check-report.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { Finding } from '../../findings/finding.ts';
import type { ReadOptions } from '../../sheets/parse-buku.ts';
import { type BuiltReport, buildCheckedReport, type ReportRequest } from '../build/build-report.ts';
import type { ReportKind, ReportPage } from '../outputs/output-kind.ts';
import { type CheckedBuku, checkBuku } from '../shared/check-buku.ts';
import type { ReportRun } from '../shared/run-options.ts';
import type { Source } from '../shared/source.ts';

/** What reports of the preview are built with; whether one is a draft follows from its findings. */
type PreviewRun = Omit<ReportRun, 'browser' | 'year' | 'triwulan' | 'isYearly' | 'draft'>;

/** What `build` is asked for, for one workbook. */
export interface BookRequest {
  readonly run: PreviewRun;
  /** Folder of the workbook, for pictures beside it. */
  readonly folder: string;
  readonly options: ReadOptions;
}

/** A workbook as it was read and checked; once composed, with its report and all findings of it. */
export interface Reading {
  readonly source: Source;
  readonly request: BookRequest;
  readonly checkedBuku: CheckedBuku;
  /** Of the check; once composed, those of pictures and templates too. */
  readonly findings: readonly Finding[];
  /** Errors make the report a draft. */
  readonly draft: boolean;
  /** The report as HTML, nothing printed yet; null as long as it is not composed; else why there is none. */
  readonly page: ReportPage | Failure | null;
}

/** Reads and checks a workbook as `check` does. */
export function readBook(source: Source, request: BookRequest): Reading {
  const checkedBuku = checkBuku(source, request.options, request.run.limits);
  const { findings } = checkedBuku.checked;
  return { source, request, checkedBuku, findings, draft: isStopped(findings, request), page: null };
}

/** Composes the report as `build` does: a draft where findings would stop it. */
export async function composeBook(reading: Reading): Promise<Reading> {
  const composed = await composeOnce(reading);
  // Pictures and templates have findings of their own.
  const isStoppedNow = !reading.draft && isStopped(composed.findings, reading.request);
  return isStoppedNow ? composeOnce({ ...reading, draft: true }) : composed;
}

async function composeOnce(reading: Reading): Promise<Reading> {
  let page: ReportPage | undefined;
  // A kind that keeps what the others are made of.
  const composed: ReportKind = {
    ending: 'html',
    needs: 'html',
    write: async () => (content) => {
      page = content;
      return { bytes: new Uint8Array() };
    },
  };
  try {
    const { findings } = await makeFile(reading, composed, null);
    return { ...reading, findings, page: page ?? noReport(reading.checkedBuku) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ...reading, page: error };
  }
}

/** Builds one file of a reading, as `build` does from the same bytes. */
export function makeFile(
  { source, checkedBuku, request, draft }: Reading,
  kind: ReportKind,
  browser: ReportRequest['browser'],
): Promise<BuiltReport> {
  const { run, folder, options } = request;
  const step = (): void => undefined;
  return buildCheckedReport(checkedBuku, source, {
    kinds: [kind],
    run: { ...run, draft },
    folder,
    options,
    browser,
    step,
  });
}

function isStopped(findings: readonly Finding[], { run }: BookRequest): boolean {
  return findings.some(({ severity }) => isFailing(severity, run.strict));
}

function noReport({ hasil }: CheckedBuku): Failure {
  return hasil === null
    ? new Failure(EXIT.findings, 'Laporan belum dapat disusun', 'betulkan dulu kesalahan yang ditandai')
    : new Failure(EXIT.findings, 'Laporan tidak dapat disusun karena templatnya salah', 'betulkan temuan templat');
}
