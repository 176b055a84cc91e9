import { cellText } from './cell-text.ts';
import type { Grid } from './grid.ts';
import { readHeadingText } from './heading-text.ts';
import type { TableIndex } from './table-index.ts';

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

/**
 * The lines of each name, which begin with `first`; undefined where not all names have the same, each once, or where a word
 * that is none of them (null) stands right below those of a name: a sum, which would be read as one more name.
 */
export function groupLines<T extends string | number>(
  rows: readonly number[],
  first: T,
  labelAt: (row: number) => T | null | undefined,
): readonly (readonly LabelledRow<T>[])[] | undefined {
  const groups: LabelledRow<T>[][] = [];
  for (const row of rows) {
    const label = labelAt(row) ?? undefined;
    if (label === first) groups.push([{ row, label }]);
    else if (label !== undefined) groups.at(-1)?.push({ row, label });
  }
  const shape = (group: readonly LabelledRow<T>[]): string =>
    group.map(({ row, label }) => `${row - (group[0]?.row ?? 0)}${label}`).join();
  const [usualGroup = []] = groups;
  const usual = shape(usualGroup);
  const isOnceEach = new Set(usualGroup.map(({ label }) => label)).size === usualGroup.length;
  const areAlike = groups.length > 1 && groups.every((group) => shape(group) === usual);
  // Below the last of them may be notes.
  const areWhole = groups.slice(0, -1).every((group) => {
    const below = rows.find((row) => row > (group.at(-1)?.row ?? 0));
    return below === undefined || labelAt(below) !== null;
  });
  return isOnceEach && areAlike && areWhole ? groups : undefined;
}

/** The text in the column of the labels: none where it stands alone in its row, or is the heading of that column, printed again. */
export function labelText({ sheet }: Grid, row: number, column: number, headings: readonly string[]): string {
  const cells = sheet.rows.get(row);
  const text = cellText(cells?.get(column));
  return (cells?.size ?? 0) < 2 || headings.includes(text) ? '' : text;
}

/** True for the heading of a column that says what a row is, or what is true of its whole year. */
export function namesRow(heading: string, { matchColumn }: TableIndex): boolean {
  const column = matchColumn(readHeadingText(heading).words)?.column.column;
  return column !== undefined && column !== 'no' && column !== 'remark';
}

/** True where the further lines of each name leave these columns blank, or say the same again. */
export function isOneNameEach(
  { sheet }: Grid,
  columns: readonly number[],
  groups: readonly (readonly { readonly row: number }[])[],
): boolean {
  const textAt = (row: number, column: number): string => cellText(sheet.rows.get(row)?.get(column));
  return columns.every((column) =>
    groups.every(([first, ...others]) =>
      others.every(({ row }) => {
        const text = textAt(row, column);
        return text === '' || text === textAt(first?.row ?? row, column);
      }),
    ),
  );
}
