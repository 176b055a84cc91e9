import type { TestCell } from '../../support/raw-buku.ts';

/** A Tindak Lanjut for the second sub kegiatan, for cases whose mistake also brings its capaian below 100. */
export const TINDAK_LANJUT: Readonly<Record<string, TestCell>> = {
  'Narasi!A3': 'III',
  'Narasi!B3': 'Tindak Lanjut',
  'Narasi!C3': 'Peningkatan Efektivitas Pemberdayaan',
  'Narasi!D3': 'Laporan yang tersisa diselesaikan pada triwulan berikutnya.',
};
