/** Rows that follow each other under one name. */
interface RowGroup<T> {
  readonly name: string;
  readonly rows: readonly T[];
}

/** Groups by name, in order of first appearance; a name that comes back later joins its group. */
export function groupByName<T>(rows: readonly T[], nameOf: (row: T) => string): readonly RowGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const existing = groups.get(nameOf(row));
    if (existing === undefined) groups.set(nameOf(row), [row]);
    else existing.push(row);
  }
  return [...groups].map(([n, groupRows]) => ({ name: n, rows: groupRows }));
}

/** Whether a name has more than one row. */
export function hasRepeatedName<T>(rows: readonly T[], nameOf: (row: T) => string): boolean {
  return groupByName(rows, nameOf).some((group) => group.rows.length > 1);
}
