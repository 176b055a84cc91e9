import { amountText, findConflicts } from './amounts.ts';
import type { ExportTable } from './export-table.ts';
import { findSubColumns } from './field-columns.ts';
import type { HeadingColumn } from './heading-block.ts';
import type { Period } from './period.ts';
import type { Conflict, ExportReading, Measure, SubKegiatan } from './reading.ts';
import type { TreeRow } from './tree.ts';
import { fixedSub } from './tree-findings.ts';

/** The columns that are there, by the names that their amounts have in TreeRow. */
export function namedColumns(
  columns: Readonly<Record<string, HeadingColumn | undefined>>,
): ReadonlyMap<string, HeadingColumn> {
  return new Map(Object.entries(columns).flatMap(([name, column]) => (column === undefined ? [] : [[name, column]])));
}

/** The sub kegiatan named above a table, for one whose rows name none of their own. */
export function subAbove(table: ExportTable): SubKegiatan | null {
  const { subKode, subName } = findSubColumns(table.block);
  return subKode === undefined && subName === undefined ? fixedSub(table) : null;
}

/** What the total rows of a table print of an amount. */
export function printedTotals(
  rows: readonly TreeRow[],
  field: string,
  measure: Measure,
  month: number | null,
): ExportReading['totals'] {
  return rows.flatMap(({ kind, name, values }) => {
    const amount = kind === 'total' ? values.get(field) : undefined;
    return amount === undefined ? [] : [{ label: name, measure, month, ...amount }];
  });
}

/** The year of the period that a report states for itself. */
export function yearOf({ year, row, column }: Period, table: ExportTable): ExportReading['years'] {
  return year === null ? [] : [{ year, at: table.at(row, column) }];
}

/** A row whose total is not what came before and the current amount make. `what` and `parts`: what the sheet calls them. */
export function totalConflict(row: TreeRow, field: string, what: string, parts: string): readonly Conflict[] {
  const [before, current, total] = ['before', 'current', field].map((name) => row.values.get(name));
  if (before === undefined || current === undefined || total === undefined) return [];
  const computed = before.value.plus(current.value);
  const sentence = `${what} tertulis ${amountText(total.value)}, ${parts} ${amountText(computed)}`;
  return findConflicts([row.sub], total, computed, sentence);
}
