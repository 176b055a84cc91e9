import type { ColumnKey } from '../domain/column-key.ts';
import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import type { TableIndex } from './table-index.ts';

/** Required columns and every column of figures must be there once; a second NO or KETERANGAN does no harm. */
export function mustBeSingle(declaration: TableIndex, name: ColumnKey): boolean {
  const column = declaration.columns.find((k) => k.column === name);
  return column === undefined || column.required || column.content !== 'teks';
}

/** The heading of a column as a person would name it: "ANGGARAN", "TRIWULAN II · TARGET". */
export function columnHeading(declaration: TableIndex, column: ColumnKey, triwulan: Triwulan | null = null): string {
  const parsed = parseTriwulanColumn(column);
  if (parsed === undefined) return declaration.columns.find((k) => k.column === column)?.heading ?? column;
  const heading = declaration.triwulan.find((t) => t.part === parsed.part)?.heading ?? column;
  return `TRIWULAN ${toRoman(triwulan ?? parsed.triwulan)} · ${heading}`;
}
