import type { ColumnKey } from '../domain/column-key.ts';
import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { headingKey } from './clean-text.ts';
import type { Grid } from './grid.ts';
import type { TableIndex } from './table-index.ts';

/** Of several columns with the same meaning, text columns take the one that bears the heading itself and not an alias. */
export function chooseColumns(
  grid: Grid,
  declaration: TableIndex,
  name: ColumnKey,
  refs: readonly CellRef[],
): readonly CellRef[] {
  const columnDeclaration = declaration.columns.find((k) => k.column === name);
  if (refs.length < 2 || columnDeclaration?.content !== 'teks') return refs;
  const text = (ref: CellRef): string => {
    const { cell } = grid.at(ref.row, ref.column);
    return cell?.value.type === 'text' ? headingKey(cell.value.text) : '';
  };
  const exact = refs.filter((r) => text(r) === headingKey(columnDeclaration.heading));
  return exact.length === 1 ? exact : refs;
}

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
