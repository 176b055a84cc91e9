import type { CellRef } from '../findings/cell-ref.ts';
import { cellText } from './cell-text.ts';
import { headingKey } from './clean-text.ts';
import type { Grid } from './grid.ts';
import type { RawCell } from './raw-workbook.ts';

/** The headings of a list sheet: the name as `init` writes it, and what offices write instead. */
export type ListHeadings<K extends string> = Readonly<Record<K, readonly string[]>>;

/** The heading row of a list sheet, and its columns by meaning. */
export interface ListHeader<K extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<K, number>;
}

/** Rows in which a heading is looked for. */
const DEPTH = 40;

/** The first row that has all of `required`; undefined where none has. */
export function findListHeader<K extends string>(
  grid: Grid,
  headings: ListHeadings<K>,
  required: readonly NoInfer<K>[],
): ListHeader<K> | undefined {
  const names = (Object.entries(headings) as [K, readonly string[]][]).map(
    ([name, spellings]) => [name, spellings.map(headingKey)] as const,
  );
  for (const row of grid.rows.slice(0, DEPTH)) {
    const columns = new Map<K, number>();
    for (const [column, cell] of grid.sheet.rows.get(row) ?? []) {
      const key = headingKey(cellText(cell));
      const found = names.find(([, keys]) => keys.includes(key))?.[0];
      if (found !== undefined && !columns.has(found)) columns.set(found, column);
    }
    if (required.every((k) => columns.has(k))) return { row, columns };
  }
  return undefined;
}

/** A cell of a list's row; undefined where another's merge covers it, or where the list has no such column. */
export function ownCell(grid: Grid, row: number, column: number | undefined): RawCell | undefined {
  if (column === undefined) return undefined;
  const found = grid.at(row, column);
  return found.column === column && !found.covered ? found.cell : undefined;
}

/** The address of a cell of the sheet. */
export function cellOf(grid: Grid, row: number, column: number): CellRef {
  return { sheet: grid.sheet.name, row, column };
}
