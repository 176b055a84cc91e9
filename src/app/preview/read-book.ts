import { type CheckedFile, isFailing } from '../../findings/check-report.ts';
import { Failure } from '../../findings/failure.ts';
import type { Finding } from '../../findings/finding.ts';
import type { ReadOptions } from '../../sheets/parse-buku.ts';
import { type BuiltReport, buildCheckedReport, type ReportRequest } from '../build/build-report.ts';
import type { ReportKind, ReportPage } from '../outputs/output-kind.ts';
import { type CheckedBuku, checkBuku } from '../shared/check-buku.ts';
import type { ReportRun } from '../shared/run-options.ts';
import type { Source } from '../shared/source.ts';

/** What reports of the preview are built with; whether one is a draft follows from its findings. */
type PreviewRun = Omit<ReportRun, 'browser' | 'year' | 'triwulan' | 'draft'>;

/** A workbook as it was read, checked and composed, nothing printed yet. */
export interface Reading {
  readonly source: Source;
  readonly checkedBuku: CheckedBuku;
  readonly checked: CheckedFile;
  readonly draft: boolean;
  /** The report as HTML; else why there is none. */
  readonly page: ReportPage | Failure;
  readonly request: Omit<ReportRequest, 'kinds' | 'browser'>;
}

/** What `build` is asked for, for one workbook. */
export interface BookRequest {
  readonly run: PreviewRun;
  /** Folder of the workbook, for pictures beside it. */
  readonly folder: string;
  readonly options: ReadOptions;
}

/** Checks a workbook as `check` does and composes its report as `build` does: a draft where findings would stop it. */
export async function readBook(source: Source, { run, folder, options }: BookRequest): Promise<Reading> {
  const checkedBuku = checkBuku(source, options, run.limits);
  const isStopped = (findings: readonly Finding[]): boolean => findings.some((f) => isFailing(f.severity, run.strict));
  let draft = isStopped(checkedBuku.checked.findings);
  const compose = (asDraft: boolean) => {
    const request = { run: { ...run, draft: asDraft }, folder, options, step: () => undefined };
    return composeReport(checkedBuku, source, request);
  };
  let composed = await compose(draft);
  // Pictures and templates have findings of their own.
  if (!draft && isStopped(composed.findings)) {
    draft = true;
    composed = await compose(true);
  }
  const checked = { ...checkedBuku.checked, findings: composed.findings };
  return { source, checkedBuku, checked, draft, page: composed.page, request: composed.request };
}

interface Composed {
  readonly findings: readonly Finding[];
  readonly page: ReportPage | Failure;
  readonly request: Reading['request'];
}

async function composeReport(checkedBuku: CheckedBuku, source: Source, request: Reading['request']): Promise<Composed> {
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
    const { findings } = await buildCheckedReport(checkedBuku, source, {
      ...request,
      kinds: [composed],
      browser: null,
    });
    return { findings, page: page ?? noReport(checkedBuku), request };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { findings: checkedBuku.checked.findings, page: error, request };
  }
}

function noReport({ hasil }: CheckedBuku): Failure {
  return hasil === null
    ? new Failure(1, 'Laporan belum dapat disusun', 'betulkan dulu kesalahan yang ditandai')
    : new Failure(1, 'Laporan tidak dapat disusun karena templatnya salah', 'betulkan temuan templat');
}

/** Builds one file of a reading, as `build` does from the same bytes. */
export function makeFile(
  { source, checkedBuku, request }: Reading,
  kind: ReportKind,
  browser: ReportRequest['browser'],
): Promise<BuiltReport> {
  return buildCheckedReport(checkedBuku, source, { ...request, kinds: [kind], browser });
}
