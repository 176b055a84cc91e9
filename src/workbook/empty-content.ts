import type { WorkbookContent } from './workbook-content.ts';

/** A workbook in which nothing is filled in yet. */
export const EMPTY_CONTENT: WorkbookContent = {
  year: null,
  triwulan: null,
  identitas: {},
  pengaturan: {},
  rows: [],
  narasi: [],
  dokumentasi: [],
  skala: null,
  notes: [],
};
