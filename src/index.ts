/** The library face of lapkin (docs/library.md): read and check a workbook, compute its results, build its report. */

export type { ReportKind } from './app/outputs/output-kind.ts';
export type { RunningBrowser } from './app/shared/start-browser.ts';
export type {
  CapaianSummary,
  HasilKegiatan,
  HasilKeuanganRow,
  HasilKinerja,
  HasilKinerjaRow,
  KeuanganSummary,
  KinerjaSummary,
  PeriodView,
  PeriodViews,
} from './domain/hasil.ts';
export type { Triwulan } from './domain/triwulan.ts';
export type { CellRef } from './findings/cell-ref.ts';
export type { CheckedFile, CheckReport } from './findings/check-report.ts';
export { Failure } from './findings/failure.ts';
export type { Finding } from './findings/finding.ts';
export { formatReport } from './findings/format/formats.ts';
export { wording } from './findings/wording.ts';
export { buildReport, type Report, type ReportOptions } from './library/build-report.ts';
export { type CheckedWorkbook, type CheckOptions, checkWorkbook } from './library/check-workbook.ts';
export type { EarlierWorkbook, ReadingOptions } from './library/library-options.ts';
export { type BrowserOptions, openBrowser } from './library/open-browser.ts';
export { readSettings, type Settings } from './library/read-settings.ts';
export { hasilJson } from './report/hasil-json.ts';
