import { readAngkaText } from './angka-text.ts';
import { cellText } from './cell-text.ts';
import { isDitto } from './ditto.ts';
import type { Grid } from './grid.ts';
import { isNumberingOf } from './heading-body.ts';
import type { RawCell } from './raw-workbook.ts';
import type { TableIndex } from './table-index.ts';
import { isTotalLabel } from './total-label.ts';

/** The rows of each name that stand below each other where others write them side by side. */
export interface Lines {
  readonly kind: 'lines';
  /** The rows of each name, all alike. */
  readonly groups: readonly (readonly number[])[];
  /** The columns whose figures they hold: the row of their heading, and what the heading of each line is instead. */
  readonly columns: readonly { readonly column: number; readonly row: number; readonly headings: readonly string[] }[];
  /** The column that says what each line is, where it is of no further use. */
  readonly labels?: number;
}

/** Why lines below each other are not read: the cell that stands in the way, and what is written there or is lacking. */
export interface LineObstacle {
  /**
   * `word`: a line that is none of them; `lacking`: a name without one, or in another order; `name`: another name in a further
   * line; `unlabelled`: figures of no line; `before`: a heading in front of the labels, which may be of the year.
   */
  readonly kind: 'word' | 'lacking' | 'name' | 'unlabelled' | 'before';
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The column of the labels, and the row of the first. */
  readonly labels: number;
  readonly first: number;
}

/** What stands in each line of a name. */
interface LabelledRow<T> {
  readonly row: number;
  readonly label: T;
}

interface Groups<T> {
  readonly kind: 'groups';
  readonly groups: readonly (readonly LabelledRow<T>[])[];
}

/** Rows in which the first labels are looked for. */
export const SEARCHED_LINE_COUNT = 60;

/**
 * The lines of each name, which begin with `first`, where all names have the same, each once, and no other word (null) stands
 * among them or right below: a sum, which would be read as one more name.
 */
export function groupLines<T extends string | number>(
  { sheet, rows }: Grid,
  column: number,
  first: T,
  labelAt: (row: number) => T | null | undefined,
): Groups<T> | LineObstacle | undefined {
  const groups: LabelledRow<T>[][] = [];
  for (const row of rows) {
    const label = labelAt(row) ?? undefined;
    if (label === first) groups.push([{ row, label }]);
    else if (label !== undefined) groups.at(-1)?.push({ row, label });
  }
  const areOnceEach = (group: readonly LabelledRow<T>[]): boolean =>
    new Set(group.map(({ label }) => label)).size === group.length;
  const usual = groups.filter(areOnceEach).toSorted((one, other) => other.length - one.length)[0];
  if (usual === undefined) return undefined;
  const begin = groups[0]?.[0]?.row ?? 0;
  // Below the last of them may be notes.
  const end = groups.at(-1)?.at(-1)?.row ?? 0;
  const obstacle = (kind: 'word' | 'lacking', row: number, textRow: number | undefined): LineObstacle => {
    const text = textRow === undefined ? '' : cellText(sheet.rows.get(textRow)?.get(column));
    return { kind, row, column, text, labels: column, first: begin };
  };
  const word = rows.find((row) => row > begin && row < end && labelAt(row) === null);
  if (word !== undefined) return obstacle('word', word, word);
  const shape = (group: readonly LabelledRow<T>[]): string =>
    group.map(({ row, label }) => `${row - (group[0]?.row ?? 0)}${label}`).join();
  const odd = groups.find((group) => shape(group) !== shape(usual));
  if (odd === undefined) return { kind: 'groups', groups };
  const again = odd.find(({ label }, i) => odd.findIndex((line) => line.label === label) < i);
  if (again !== undefined) return obstacle('lacking', again.row, usual[0]?.row);
  const lacks = usual.find(({ label }) => !odd.some((line) => line.label === label));
  return obstacle('lacking', odd[0]?.row ?? begin, lacks?.row);
}

/**
 * Reads the label of a row by its column: undefined for a blank, and for words that are no line of figures (numbering, a word
 * alone in its row, a heading of the column printed again); null for any other word that `read` does not know.
 */
export function labelReader<T>(
  grid: Grid,
  column: number,
  headings: readonly string[],
  read: (text: string) => T | undefined,
): (row: number) => T | null | undefined {
  return (row) => {
    const cells = grid.sheet.rows.get(row);
    const text = cellText(cells?.get(column));
    if (text === '' || isNumbering(grid, row)) return undefined;
    const isAside = (cells?.size ?? 0) < 2 || headings.includes(text);
    return read(text) ?? (isAside ? undefined : null);
  };
}

/** The lines of names, each with headings of its own; what stands in the way where a further line says another name or nothing. */
export function makeLines<T>(
  grid: Grid,
  groups: Groups<T>['groups'],
  labels: number,
  names: readonly number[],
  columns: Lines['columns'],
): Lines | LineObstacle {
  const figures = columns.map(({ column }) => column);
  const obstacle = findOtherName(grid, names, groups, labels) ?? findUnlabelled(grid, figures, names, groups, labels);
  return obstacle ?? { kind: 'lines', groups: groups.map((group) => group.map(({ row }) => row)), columns };
}

/** True for a row with a figure in it, typed as a number or as text, which no heading has. */
export function holdsFigure({ sheet }: Grid, row: number): boolean {
  return [...(sheet.rows.get(row)?.values() ?? [])].some(isFigure);
}

function isFigure({ value }: RawCell): boolean {
  if (value.kind === 'text') return readAngkaText(value.text, false).kind !== 'bukan';
  return value.kind === 'number' || value.kind === 'uncomputed';
}

/** True for the row (1) (2) (3) below a heading, which says nothing of lines. */
export function isNumbering({ sheet }: Pick<Grid, 'sheet'>, row: number): boolean {
  return isNumberingOf(sheet.rows.get(row)?.values() ?? []);
}

/** Of columns of figures those of the table that the labels stand in: no blank column is between. */
export function besideLabels<C extends { readonly column: number }>(
  grid: Grid,
  columns: readonly C[],
  labels: number,
  rows: readonly number[],
): readonly C[] {
  // A title may be merged over all.
  const isTitle = (row: number, column: number): boolean => (grid.merge(row, column)?.left ?? column) <= labels;
  const isBlank = (column: number): boolean =>
    rows.every((row) => cellText(grid.at(row, column).cell) === '' || (column > labels && isTitle(row, column)));
  return columns.filter(({ column }) => {
    const [from, to] = column < labels ? [column, labels] : [labels, column];
    return Array.from({ length: to - from }, (_, i) => from + i).every((between) => !isBlank(between));
  });
}

/** True for the heading of a column that says what a row is, or what is true of its whole year. */
export function namesRow(heading: string, { matchColumn, parse }: TableIndex): boolean {
  const column = matchColumn(parse(heading).words)?.column.column;
  return column !== undefined && column !== 'no' && column !== 'remark';
}

/** Where figures stand beside no label, in a row of the table that is no total: of which line they are nobody can know. */
function findUnlabelled(
  { sheet, rows }: Grid,
  figures: readonly number[],
  names: readonly number[],
  groups: readonly (readonly { readonly row: number }[])[],
  labels: number,
): LineObstacle | undefined {
  const grouped = new Set(groups.flat().map(({ row }) => row));
  const [first = 0, last = first] = [Math.min(...grouped), Math.max(...grouped)];
  const row = rows.find((r) => {
    const cells = sheet.rows.get(r);
    if (r <= first || grouped.has(r) || cells === undefined) return false;
    const isOfTable = r < last || names.some((column) => cellText(cells.get(column)) !== '');
    const hasFigure = [...cells].some(([column, cell]) => figures.includes(column) && isFigure(cell));
    return (
      isOfTable &&
      hasFigure &&
      !isNumbering({ sheet }, r) &&
      ![...cells.values()].some((cell) => isTotalLabel(cellText(cell)))
    );
  });
  return row === undefined ? undefined : { kind: 'unlabelled', row, column: labels, text: '', labels, first };
}

/** The cell in these columns with another name, in a further line of a name: there it is blank, or says the same again. */
function findOtherName(
  { sheet }: Grid,
  columns: readonly number[],
  groups: readonly (readonly { readonly row: number }[])[],
  labels: number,
): LineObstacle | undefined {
  const textAt = (row: number, column: number): string => cellText(sheet.rows.get(row)?.get(column));
  for (const [first, ...others] of groups) {
    for (const { row } of others) {
      for (const column of columns) {
        const text = textAt(row, column);
        const isOther = text !== '' && !isDitto(text) && text !== textAt(first?.row ?? row, column);
        if (isOther) return { kind: 'name', row, column, text, labels, first: groups[0]?.[0]?.row ?? row };
      }
    }
  }
  return undefined;
}
