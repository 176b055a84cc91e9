import type { TableColumn } from './report-table.ts';

/** Texts of a row in the order of the columns; null where it says nothing. */
export type RowTexts = readonly (string | null)[];

/** A cell and how many rows it covers. */
interface RowCell {
  /** Its column, counted from 0. */
  readonly column: number;
  readonly className: string;
  readonly text: string | null;
  readonly height: number;
}

/** A cell as long as rows below may still join it. */
type OpenCell = { -readonly [K in keyof RowCell]: RowCell[K] };

/**
 * The cells of the rows of a run. In merged columns rows of the same text share a cell, unless a merged column before
 * begins a new one.
 */
export function layOutRows(
  columns: readonly Pick<TableColumn<never>, 'className' | 'merged'>[],
  rows: readonly RowTexts[],
): readonly (readonly RowCell[])[] {
  const open: OpenCell[] = [];
  return rows.map((texts, at) => {
    const before = rows[at - 1];
    let isFresh = before === undefined;
    return columns.flatMap(({ className, merged = false }, i) => {
      const text = texts[i] ?? null;
      if (merged) isFresh ||= text !== before?.[i];
      const shared = open[i];
      if (merged && !isFresh && shared !== undefined) {
        shared.height += 1;
        return [];
      }
      const cell = { column: i, className, text, height: 1 };
      open[i] = cell;
      return [cell];
    });
  });
}
