import type { CellRef } from '../findings/cell-ref.ts';
import { cellText, isBlank } from '../sheets/cell-text.ts';
import type { Grid } from '../sheets/grid.ts';
import type { RawCell } from '../sheets/raw-workbook.ts';
import { type HeadingBlock, type HeadingColumn, isNumberingRow } from './heading-block.ts';
import { type MoneyReading, type MoneyStyle, readMoney, scaleOf, styleOf } from './money.ts';
import type { Origin } from './origin.ts';

/** A table of an export: a sheet below its headings. */
export interface ExportTable {
  readonly file: string;
  readonly grid: Grid;
  readonly block: HeadingBlock;
  /** Filled rows below headings and numbering row. */
  readonly rows: readonly number[];
  cell(row: number, column: number): RawCell | undefined;
  text(row: number, column: number): string;
  origin(row: number, column: number): Origin;
  at(row: number, column: number): CellRef;
  /** A money cell in rupiah, by the style and the scale of its column. */
  money(row: number, column: HeadingColumn): MoneyReading;
  /** Two cells of a column that write numbers in different styles; undefined where none do. */
  clash(column: HeadingColumn): readonly [CellRef, CellRef] | undefined;
  scale(column: HeadingColumn): number;
}

interface ColumnStyle {
  readonly style: MoneyStyle | null;
  readonly clash: readonly [CellRef, CellRef] | undefined;
}

/** Opens the table below a heading. `file` is the export's name for people. */
export function openTable(grid: Grid, file: string, block: HeadingBlock): ExportTable {
  const sheet = grid.sheet.name;
  const below = grid.rows.filter((row) => row > block.lastRow);
  const numbering = below[0] !== undefined && isNumberingRow(grid, below[0]);
  const rows = numbering ? below.slice(1) : below;
  const styles = new Map<number, ColumnStyle>();
  const styleOfColumn = ({ column }: HeadingColumn): ColumnStyle => {
    const known = styles.get(column) ?? decideStyle(grid, sheet, rows, column);
    styles.set(column, known);
    return known;
  };
  const titleScale = grid.rows
    .filter((row) => row < block.firstRow)
    .flatMap((row) => [...(grid.sheet.rows.get(row)?.values() ?? [])])
    .reduce((most, cell) => Math.max(most, cell.value.kind === 'text' ? scaleOf(cellText(cell)) : 1), 1);
  const scale = ({ texts }: HeadingColumn): number => Math.max(titleScale, ...texts.map(scaleOf));
  const own = (row: number, column: number): RawCell | undefined => {
    const cell = grid.sheet.rows.get(row)?.get(column);
    return isBlank(cell) ? undefined : cell;
  };
  const at = (row: number, column: number): CellRef => ({ sheet, row, column });
  return {
    file,
    grid,
    block,
    rows,
    cell: own,
    text: (row, column) => cellText(grid.sheet.rows.get(row)?.get(column)),
    origin: (row, column) => ({ file, at: at(row, column) }),
    at,
    money(row, column) {
      const reading = readMoney(own(row, column.column), styleOfColumn(column).style);
      const factor = scale(column);
      return reading.kind === 'angka' && factor !== 1 ? { kind: 'angka', value: reading.value.times(factor) } : reading;
    },
    clash: (column) => styleOfColumn(column).clash,
    scale,
  };
}

/** The style of a text that has both separators, seen at a glance; null where it must be looked at. */
function showsStyle(text: string): MoneyStyle | null {
  const [point, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
  if (point === -1 || comma === -1) return null;
  return point > comma ? 'inggris' : 'indonesia';
}

/** The style of a column: that of its cells that admit one reading only. */
function decideStyle(grid: Grid, sheet: string, rows: readonly number[], column: number): ColumnStyle {
  let first: { readonly style: MoneyStyle; readonly at: CellRef } | undefined;
  for (const row of rows) {
    const value = grid.sheet.rows.get(row)?.get(column)?.value;
    if (value?.kind !== 'text' || (first !== undefined && showsStyle(value.text) === first.style)) continue;
    if (!/^\W*(?:rp|idr)?\W*\d[\d.,]*\W*$/i.test(value.text)) continue;
    const style = styleOf(value.text);
    if (style === null) continue;
    const at = { sheet, row, column };
    if (first === undefined) first = { style, at };
    else if (first.style !== style) return { style: first.style, clash: [first.at, at] };
  }
  return { style: first?.style ?? null, clash: undefined };
}
