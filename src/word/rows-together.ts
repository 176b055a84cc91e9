import { KEEP } from '../html/keep-rules.ts';
import { CLASS } from '../html/vocabulary.ts';
import type { RowHeights } from './part-groups.ts';
import type { TableRow } from './table-rows.ts';

/** Heights of all rows of a table, in the unit of `heightsOf`, which looks at one group at a time. */
export function tableHeights(rows: readonly TableRow[], heightsOf: RowHeights): readonly number[] {
  const heights: number[] = [];
  let from = 0;
  for (const [i, row] of rows.entries()) {
    if (!row.endsGroup) continue;
    heights.push(...heightsOf(rows.slice(from, i + 1).map(({ grid }) => grid)));
    from = i + 1;
  }
  return heights;
}

/**
 * Which rows stay on the page of the next one, by the rule of the print: a table that is no more than KEEP.table of a
 * page stays whole, and a taller one may break, but not within its last rows. One that is `keptWhole` never breaks. `heights` and `page` in one unit.
 * The last row never does; whether a note follows is for its table to know.
 */
export function rowsWithNext(
  rows: readonly TableRow[],
  heights: readonly number[],
  page: number,
  keptWhole = false,
): readonly boolean[] {
  const below = heights.map((_, i) => heights.slice(i).reduce((sum, height) => sum + height, 0));
  const whole = keptWhole || (below[0] ?? 0) <= page * KEEP.table;
  return rows.map((row, i) => {
    const next = rows[i + 1];
    if (next === undefined) return false;
    return (
      whole ||
      row.header ||
      (row.whole && !row.endsGroup) ||
      row.e.classes.includes(CLASS.induk) ||
      next.e.classes.includes(CLASS.jumlah) ||
      next.e.classes.includes(CLASS.bersama) ||
      (below[i] ?? 0) <= page * KEEP.tail
    );
  });
}
