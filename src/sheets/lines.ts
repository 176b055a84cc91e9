/** The rows of each name that stand below each other where others write them side by side. */
export interface Lines {
  /** The rows of each name, all alike. */
  readonly groups: readonly (readonly number[])[];
  /** The columns whose figures they hold: the row of their heading, and what the heading of each line is instead. */
  readonly columns: readonly { readonly column: number; readonly row: number; readonly headings: readonly string[] }[];
  /** The column that says what each line is, where it is of no further use. */
  readonly labels?: number;
}

/** What stands in each line of a name. */
interface LabelledRow<T> {
  readonly row: number;
  readonly label: T;
}

/** Rows in which the first labels are looked for. */
export const SEARCHED_LINE_COUNT = 60;

/** The lines of each name, which begin with `first`; undefined where not all names have the same, each once. */
export function groupLines<T extends string | number>(
  rows: readonly number[],
  first: T,
  labelAt: (row: number) => T | undefined,
): readonly (readonly LabelledRow<T>[])[] | undefined {
  const groups: LabelledRow<T>[][] = [];
  for (const row of rows) {
    const label = labelAt(row);
    if (label === first) groups.push([{ row, label }]);
    else if (label !== undefined) groups.at(-1)?.push({ row, label });
  }
  const shape = (group: readonly LabelledRow<T>[]): string =>
    group.map(({ row, label }) => `${row - (group[0]?.row ?? 0)}${label}`).join();
  const usual = shape(groups[0] ?? []);
  const [usualGroup = []] = groups;
  const isOnceEach = new Set(usualGroup.map(({ label }) => label)).size === usualGroup.length;
  return groups.length > 1 && isOnceEach && groups.every((group) => shape(group) === usual) ? groups : undefined;
}
