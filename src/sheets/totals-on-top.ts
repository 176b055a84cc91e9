import type { ClassifiedRow } from './classified-row.ts';
import { readPageTotal } from './total-label.ts';

/** True when a table prints its totals above the rows that they are over: the first total stands before any data row. */
export function hasTotalsOnTop(rows: readonly ClassifiedRow[]): boolean {
  const first = rows.find((b) => b.kind === 'total' || b.kind === 'data');
  return first?.kind === 'total' && readPageTotal(first.label) === undefined;
}

/**
 * Row numbers that a total on top of its rows is over: down to the next total of its kind (sum or mean); when another
 * one follows at once, it is the total of the whole table.
 */
export function findDataRowsBelow(
  rows: readonly ClassifiedRow[],
  total: ClassifiedRow,
  isSameKind: (b: ClassifiedRow) => boolean,
): readonly number[] {
  const rowsAfter = rows.slice(rows.indexOf(total) + 1);
  const end = rowsAfter.findIndex((b) => b.kind === 'total' && isSameKind(b));
  const coveredRows = listDataRowNumbers(end === -1 ? rowsAfter : rowsAfter.slice(0, end));
  return coveredRows.length === 0 ? listDataRowNumbers(rows) : coveredRows;
}

function listDataRowNumbers(rows: readonly ClassifiedRow[]): readonly number[] {
  return rows.filter((b) => b.kind === 'data').map((b) => b.rawRow.row);
}
