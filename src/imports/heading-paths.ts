import { cellText } from '../sheets/cell-text.ts';
import type { Grid } from '../sheets/grid.ts';

/** One heading above a column, with the cell that holds it. */
export interface HeadingCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The headings above each column, top to bottom, over `height` rows from `row`. A merged heading counts once. */
export function readHeadingPaths(grid: Grid, row: number, height: number): ReadonlyMap<number, readonly HeadingCell[]> {
  const rows = Array.from({ length: height }, (_, i) => row + i);
  const columns = new Set(rows.flatMap((r) => [...(grid.sheet.rows.get(r)?.keys() ?? [])]));
  const sorted = [...columns].sort((a, b) => a - b);
  return new Map(sorted.map((column) => [column, readHeadingPath(grid, rows, column)]));
}

function readHeadingPath(grid: Grid, rows: readonly number[], column: number): readonly HeadingCell[] {
  const headings: HeadingCell[] = [];
  rows.forEach((r) => {
    const cell = grid.at(r, column);
    const text = cellText(cell.cell);
    if (text !== '') {
      const known = headings.some((b) => b.row === cell.row && b.column === cell.column);
      if (!known) headings.push({ text, row: cell.row, column: cell.column });
    }
  });
  return headings;
}
