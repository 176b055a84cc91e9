import type { LocatedCell, RawMerge, RawSheet } from './raw-workbook.ts';

/** A sheet with its merges indexed by row, for reading many cells. */
export interface Grid {
  readonly sheet: RawSheet;
  /** Filled rows, rising. */
  readonly rows: readonly number[];
  /** The cell at an address; of a merged area the top-left cell stands for all. */
  at(row: number, column: number): LocatedCell;
  merge(row: number, column: number): RawMerge | undefined;
}

/** Merges higher than this are kept apart instead of being entered in every row. */
const TALL_HEIGHT = 500;

/** Indexes a sheet. */
export function gridOf(sheet: RawSheet): Grid {
  const byRow = new Map<number, RawMerge[]>();
  const tall: RawMerge[] = [];
  for (const m of sheet.merges) {
    if (m.bottom - m.top > TALL_HEIGHT) {
      tall.push(m);
      continue;
    }
    for (let row = m.top; row <= m.bottom; row++) {
      const list = byRow.get(row);
      if (list === undefined) byRow.set(row, [m]);
      else list.push(m);
    }
  }
  const merge = (row: number, column: number): RawMerge | undefined => {
    const ofRow = byRow.get(row);
    if (ofRow === undefined && tall.length === 0) return undefined;
    const holds = (m: RawMerge): boolean => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right;
    return ofRow?.find(holds) ?? tall.find(holds);
  };
  return {
    sheet,
    rows: [...sheet.rows.keys()],
    merge,
    at(row, column) {
      const { top, left } = merge(row, column) ?? { top: row, left: column };
      return { row: top, column: left, cell: sheet.rows.get(top)?.get(left), covered: top !== row || left !== column };
    },
  };
}
