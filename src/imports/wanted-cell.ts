import { type Angka, type CellValue, isAngka, sum } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { rowField } from '../domain/row-field.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Row, Table } from '../sheets/buku-kerja.ts';
import type { ExportKind } from './export-kind.ts';
import type { Origin } from './origin.ts';

/** Something that was not taken, and why. */
export interface LeftOut {
  readonly sub: string;
  readonly what: string;
  readonly why: string;
}

/** A cell that an export has a value for. */
export interface WantedCell {
  readonly table: Table<unknown> | null;
  readonly sheet: string;
  readonly column: ColumnKey;
  readonly at: CellRef | undefined;
  readonly label: string;
  /** What the rows of the sub kegiatan state there together; null when nothing. */
  readonly old: Angka | string | null;
  readonly kind: ExportKind;
  readonly value: Angka | string;
  readonly from: readonly Origin[];
  readonly partial: string;
}

/** A value with the cells of the exports that it comes from. */
export type WantedValue = Pick<WantedCell, 'kind' | 'value' | 'from' | 'partial'>;

/** The cell of a column in the first row of a sub kegiatan that has it; what all of its rows state together is the old value. */
export function wantCell(
  table: Table<unknown> | null,
  sheet: string,
  rows: readonly Row<unknown>[],
  column: ColumnKey,
  label: string,
  wanted: WantedValue,
): WantedCell {
  const columnNumber = table?.columns.get(column);
  const cells = rows.map((row) => cellOf(row, column));
  const stated = cells.filter((cell) => cell !== undefined && !isBlankValue(cell.value));
  const figures = stated.flatMap((cell) => (cell !== undefined && isAngka(cell.value) ? [cell.value] : []));
  const place = stated[0]?.at ?? cells[0]?.at;
  const old = stated.length === 0 ? null : figures.length > 0 ? sum(figures) : wordOf(stated[0]?.value);
  return {
    table,
    sheet: table?.sheet.name ?? sheet,
    column,
    at: columnNumber === undefined ? undefined : place,
    label,
    old,
    ...wanted,
  };
}

function isBlankValue(value: unknown): boolean {
  return value === 'kosong' || value === '' || value === null || value === undefined;
}

/** What a cell says that states no number: a word, or none. */
function wordOf(value: unknown): string {
  if (value === 'rusak') return 'tidak terbaca';
  return typeof value === 'string' && value !== 'nihil' ? value : '-';
}

/** A figure of a row with its address, by the key of its column. */
function cellOf(
  row: Row<unknown>,
  column: ColumnKey,
): { readonly value: CellValue | null; readonly at: CellRef } | undefined {
  const at = rowField(row.at, column) as CellRef | undefined;
  return at === undefined
    ? undefined
    : { value: (rowField(row.data as object, column) ?? null) as CellValue | null, at };
}
