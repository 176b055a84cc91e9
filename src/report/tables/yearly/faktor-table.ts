import { NUMBER_COLUMN, nameColumn } from '../columns.ts';
import type { ReportTable } from '../report-table.ts';

/** What helped, what hindered, and what is done about it, of a sub kegiatan or kegiatan; plain text. */
export interface FaktorRow {
  readonly name: string;
  readonly helped: string;
  readonly hindered: string;
  readonly effort: string;
}

/** Factors of success and failure, as Narasi tells them. */
export const FAKTOR_TABLE: ReportTable<FaktorRow> = {
  meaning: 'Tabel faktor pendukung, faktor penghambat, dan upaya.',
  title: ({ hasil }) => `Faktor Pendukung, Faktor Penghambat, dan Upaya Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('indikator', 'INDIKATOR KINERJA', (row) => row.name),
    nameColumn('pendukung', 'FAKTOR PENDUKUNG', (row) => row.helped),
    nameColumn('penghambat', 'FAKTOR PENGHAMBAT', (row) => row.hindered),
    nameColumn('upaya', 'UPAYA', (row) => row.effort),
  ],
};
