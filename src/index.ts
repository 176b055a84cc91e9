/** The library face of lapkin: read and check a workbook, compute its results, build its report. */

export { buildLaporan, type LaporanJadi, type PermintaanLaporan } from './app/build.ts';
export { type BukuDiperiksa, checkBuku } from './app/check-buku.ts';
export { bukaPeramban, type Mesin, type Peramban } from './app/peramban.ts';
export type { CheckedFile, CheckReport } from './diagnostics/check-report.ts';
export type { Diagnostic } from './diagnostics/diagnostic.ts';
export { Failure } from './diagnostics/failure.ts';
export { formatReport } from './diagnostics/format/formats.ts';
export { computeHasil } from './domain/compute-hasil.ts';
export type { DataKinerja } from './domain/data-kinerja.ts';
export type { HasilKinerja } from './domain/hasil.ts';
export { hasilJson } from './report/hasil-json.ts';
export { TANPA_PILIHAN } from './sheets/parse-buku.ts';
