import type { RawCell, RawMerge } from '../../sheets/raw-workbook.ts';

type Rows = Map<number, Map<number, RawCell>>;

/** Looking through areas that overlap a hundred thousand times over ends here; real sheets come nowhere near. */
const MOST_WORK = 20_000_000;

/**
 * Takes out what is left in the covered cells of merged areas: Excel does not show it, so it is no data. Rows rise.
 * False when the areas overlap beyond all reason.
 */
export function dropCovered(rows: Rows, merges: readonly RawMerge[]): boolean {
  const numbers = [...rows.keys()];
  let work = 0;
  for (const merge of merges) {
    for (let i = firstFrom(numbers, merge.top); i < numbers.length; i += 1) {
      const row = numbers[i] ?? 0;
      if (row > merge.bottom) break;
      const cells = rows.get(row);
      work += 1 + Math.min(cells?.size ?? 0, merge.right - merge.left);
      if (work > MOST_WORK) return false;
      if (cells === undefined) continue;
      dropInRow(row, cells, merge);
      if (cells.size === 0) rows.delete(row);
    }
  }
  return true;
}

function dropInRow(row: number, cells: Map<number, RawCell>, merge: RawMerge): void {
  const isMaster = (column: number): boolean => row === merge.top && column === merge.left;
  if (merge.right - merge.left < cells.size) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      if (!isMaster(column)) cells.delete(column);
    }
    return;
  }
  for (const column of cells.keys()) {
    if (column >= merge.left && column <= merge.right && !isMaster(column)) cells.delete(column);
  }
}

/** Place of the first number at or above `least` in a rising list. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
