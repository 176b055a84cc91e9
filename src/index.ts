/** The library face of lapkin: read and check a workbook, compute its results, build its report. */

export { type BuiltReport, buildReport, type ReportRequest } from './app/build/build-report.ts';
export type { MadeOutput, ReportKind } from './app/outputs/output-kind.ts';
export { REPORT_KINDS } from './app/outputs/outputs.ts';
export { readKind } from './app/outputs/read-outputs.ts';
export { type CheckedBuku, checkBuku } from './app/shared/check-buku.ts';
export { type HostMachine, type RunningBrowser, startBrowser } from './app/shared/start-browser.ts';
export { computeHasil } from './domain/compute-hasil.ts';
export type { HasilKinerja } from './domain/hasil.ts';
export type { KinerjaData } from './domain/kinerja-data.ts';
export type { CheckedFile, CheckReport } from './findings/check-report.ts';
export { Failure } from './findings/failure.ts';
export type { Finding } from './findings/finding.ts';
export { formatReport } from './findings/format/formats.ts';
export { hasilJson } from './report/hasil-json.ts';
export { NO_OPTIONS } from './sheets/parse-buku.ts';
