import { cellText } from './cell-text.ts';
import type { Grid } from './grid.ts';

/**
 * The office's own words over each column, from the top down ("TRIWULAN II › TARGET"): each cell of the rows once, a
 * merged one over all its columns. Columns over which nothing stands are absent.
 */
export function readColumnHeadings(grid: Grid, first: number, last: number): ReadonlyMap<number, string> {
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const columns = new Set(rows.flatMap((row) => [...(grid.sheet.rows.get(row)?.keys() ?? [])]));
  for (const merge of grid.sheet.merges) {
    if (merge.bottom < first || merge.top > last) continue;
    for (let column = merge.left; column <= merge.right; column++) columns.add(column);
  }
  const headings = new Map<number, string>();
  for (const column of [...columns].sort((a, b) => a - b)) {
    const cells = rows.map((row) => grid.at(row, column));
    const own = cells.filter((cell, i) => i === 0 || cell.row !== cells[i - 1]?.row);
    const text = own
      .map((cell) => cellText(cell.cell))
      .filter((part) => part !== '')
      .join(' › ');
    if (text !== '') headings.set(column, text);
  }
  return headings;
}
