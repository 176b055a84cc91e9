import { childElements, type HtmlElement } from './html-tree.ts';

/** A cell on the grid of its table. */
export interface GridCell {
  readonly e: HtmlElement;
  /** Row that it starts in, counted within its group. */
  readonly row: number;
  readonly span: number;
  readonly height: number;
}

/** What covers each column of a row, from the left; undefined where no cell does. */
export type GridRow = readonly (GridCell | undefined)[];

/** Columns that Word lets a table have. */
const MOST_COLUMNS = 63;

/** Lays the cells of a row group on a grid as a browser does: no cell reaches below its group, and none covers another. */
export function toGrid(rows: readonly HtmlElement[]): readonly GridRow[] {
  const grid = rows.map((): (GridCell | undefined)[] => []);
  for (const [r, row] of rows.entries()) {
    const current = grid[r] ?? [];
    let column = 0;
    for (const e of childElements(row).filter((s) => s.name === 'td' || s.name === 'th')) {
      while (current[column] !== undefined) column += 1;
      const wanted = Math.min(toCount(e.attributes.colspan), MOST_COLUMNS);
      let span = 1;
      while (span < wanted && current[column + span] === undefined) span += 1;
      const cell = { e, row: r, span, height: Math.min(toCount(e.attributes.rowspan), rows.length - r) };
      for (const lower of grid.slice(r, r + cell.height)) {
        for (let c = column; c < column + span; c++) lower[c] = cell;
      }
      column += span;
    }
  }
  return grid;
}

/**
 * Columns of a table: what its first row covers, or the `col`s say when there are any, and more where a later row has
 * a cell beyond them; how far a last cell reaches does not count, so that a colspan may say "all".
 */
export function countColumns(col: number, rows: readonly GridRow[]): number {
  const needed = rows.map((b) => b.findLastIndex((cell, i) => cell !== undefined && cell !== b[i - 1]) + 1);
  return Math.max(col, col === 0 ? (rows[0]?.length ?? 0) : 0, ...needed, 1);
}

function toCount(text: string | undefined): number {
  const n = Number(text ?? 1);
  return Number.isInteger(n) && n > 0 ? n : 1;
}
