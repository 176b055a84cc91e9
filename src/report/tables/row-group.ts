import { groupBy } from '../../domain/group-by.ts';

/** Rows that follow each other under one name. */
interface RowGroup<T> {
  readonly name: string;
  readonly rows: readonly T[];
}

/** Groups by name, in order of first appearance; a name that comes back later joins its group. */
export function groupByName<T>(rows: readonly T[], nameOf: (row: T) => string): readonly RowGroup<T>[] {
  return [...groupBy(rows, nameOf)].map(([name, own]) => ({ name, rows: own }));
}

/** Whether a name has more than one row. */
export function hasRepeatedName<T>(rows: readonly T[], nameOf: (row: T) => string): boolean {
  return groupByName(rows, nameOf).some((group) => group.rows.length > 1);
}

/**
 * Rows parted where the sub kegiatan changes, so that the indikator of one stay together; null where each has one row.
 * The order stays.
 */
export function subKegiatanRuns<T extends { readonly kegiatan: string; readonly subKegiatan: string }>(
  rows: readonly T[],
): readonly (readonly T[])[] | null {
  const runs: T[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.kegiatan === row.kegiatan && last.subKegiatan === row.subKegiatan) run.push(row);
    else runs.push([row]);
  }
  return runs.length === rows.length ? null : runs;
}
