/** The library face of lapkin: read and check a workbook, compute its results, build its report. */

export { buildLaporan, type LaporanJadi, type PermintaanLaporan } from './app/build/build-report.ts';
export { type BukuDiperiksa, checkBuku } from './app/shared/check-buku.ts';
export { bukaPeramban, type Mesin, type Peramban } from './app/shared/start-browser.ts';
export { computeHasil } from './domain/compute-hasil.ts';
export type { HasilKinerja } from './domain/hasil.ts';
export type { DataKinerja } from './domain/kinerja-data.ts';
export type { CheckedFile, CheckReport } from './findings/check-report.ts';
export { Failure } from './findings/failure.ts';
export type { Diagnostic } from './findings/finding.ts';
export { formatReport } from './findings/format/formats.ts';
export { hasilJson } from './report/hasil-json.ts';
export { TANPA_PILIHAN } from './sheets/parse-buku.ts';
