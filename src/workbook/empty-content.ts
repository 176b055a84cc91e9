import type { IsiBuku } from './workbook-content.ts';

/** A workbook in which nothing is filled in yet. */
export const ISI_KOSONG: IsiBuku = {
  tahun: null,
  triwulan: null,
  identitas: {},
  pengaturan: {},
  baris: [],
  narasi: [],
  dokumentasi: [],
  skala: null,
  catatan: [],
};
