import type { ColumnKey } from '../../src/domain/column-key.ts';
import type { IndukRow, TotalRow } from '../../src/sheets/buku-kerja.ts';
import type { TestCell, TestSheet } from './raw-buku.ts';
import { readKeuangan, type TableReading } from './test-table.ts';

/** Heading of a money sheet of one quarter: A NO, B KEGIATAN, C SUB KEGIATAN, D PAGU, E TARGET, F REALISASI, G CAPAIAN. */
export const HEADINGS = ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'PAGU', 'TARGET TW II', 'REALISASI TW II', 'CAPAIAN TW II'];

/** Reads rows under that heading. */
export function readKeuanganRows(
  rows: readonly (readonly TestCell[])[],
  options: Partial<Exclude<TestSheet, readonly unknown[]>> = {},
) {
  return readKeuangan({ rows: [HEADINGS, ...rows], ...options });
}

/** "row jenis lingkup over rows" of each total. */
export function totals(reading: TableReading<unknown>): readonly string[] {
  return (reading.table?.totals ?? []).map((t: TotalRow) => `${t.row} ${t.kind} ${t.scope} ${t.dataRows.join(',')}`);
}

/** "row name children" of each parent. */
export function listInduk(reading: TableReading<unknown>): readonly string[] {
  return (reading.table?.induk ?? []).map((i: IndukRow) => `${i.row} ${i.name} ${i.children.join(',')}`);
}

/** Rows of data. */
export function listDataRows(reading: TableReading<unknown>): readonly number[] {
  return (reading.table?.rows ?? []).map((r) => r.row);
}

/** A figure that a total prints. */
export function findPrinted(reading: TableReading<unknown>, row: number, column: ColumnKey): string | undefined {
  return reading.table?.totals
    .find((t) => t.row === row)
    ?.printed.get(column)
    ?.value.toFixed();
}

/** Three rows of two kegiatan. */
export const A: readonly TestCell[] = [1, 'K1', 'A', 100, 25, 20, 80];
export const B: readonly TestCell[] = [2, 'K1', 'B', 200, 50, 60, 120];
export const C: readonly TestCell[] = [3, 'K2', 'C', 300, 75, 75, 100];

/** A line with these words in its first column and figures that nobody looks at. */
export const totalLine = (words: string): readonly TestCell[] => [words, null, null, 1, 1, 1];
