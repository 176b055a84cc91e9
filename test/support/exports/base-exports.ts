import type { TestCell, TestSheet } from '../raw-buku.ts';
import { APRIL, type DocumentFields, documentRows, JUNE, MAY } from './documents.ts';
import { type RakForm, RURAL_FORM, rakForm } from './rak.ts';

/** The sub kegiatan of the base workbook, as exports name them. */
export const SUBS = {
  bodies: { kode: '7.01.03.2.01.0001', name: 'Peningkatan Partisipasi Masyarakat' },
  reports: { kode: '7.01.03.2.01.0002', name: 'Peningkatan Efektivitas Pemberdayaan' },
  rural: { kode: '7.01.03.2.02.0001', name: 'Koordinasi Pembangunan Perdesaan' },
} as const;

/** The RAK of the third sub kegiatan: 10.470.500, by quarter 2.773.750, 2.498.250, 2.700.250, 2.498.250. */
export const RURAL_BASE_FORM: RakForm = { ...RURAL_FORM, ...SUBS.rural };
export const RURAL_RAK: Exclude<TestSheet, readonly unknown[]> = rakForm(RURAL_BASE_FORM);

/** A cell of a sheet of rows changed, by its row and column from 1. */
export function withCell(
  sheet: Exclude<TestSheet, readonly unknown[]>,
  row: number,
  column: number,
  cell: TestCell,
): typeof sheet {
  const rows = sheet.rows.map((cells, r) =>
    r === row - 1 ? cells.map((old, c) => (c === column - 1 ? cell : old)) : cells,
  );
  return { ...sheet, rows };
}

/** A document of the second sub kegiatan of the base workbook. */
export function ofReports(line: DocumentFields, changes: DocumentFields = {}): DocumentFields {
  return { ...line, 'Kode Sub Kegiatan': SUBS.reports.kode, 'Nama Sub Kegiatan': SUBS.reports.name, ...changes };
}

/** Its three documents of Triwulan II: 19.617.580, as the base workbook says. */
export const REPORT_DOCUMENTS: readonly DocumentFields[] = [
  ofReports(APRIL),
  ofReports(MAY),
  ofReports(JUNE, { 'Tanggal SP2D': '2024-06-20' }),
];
export const REPORT_FILE: TestSheet = documentRows(REPORT_DOCUMENTS);

/** An LRA of the third sub kegiatan s.d. a date. */
export function ruralLra(until: string, spent: number): TestSheet {
  return [
    [`1 Januari 2024 sampai dengan ${until}`],
    ['KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI', '%'],
    [SUBS.rural.kode, SUBS.rural.name, 10470500, spent, 0.5],
    ['5.1.02.04.01.0001', 'Belanja Perjalanan', 10470500, spent, 0.5],
  ];
}
