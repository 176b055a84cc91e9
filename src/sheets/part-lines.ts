import { PART_LETTERS } from '../domain/other-headings.ts';
import { toRoman } from '../domain/triwulan.ts';
import type { TriwulanPart } from '../domain/triwulan-column.ts';
import { cellText } from './cell-text.ts';
import { readColumnHeadings } from './column-headings.ts';
import type { Grid } from './grid.ts';
import { HIGHEST } from './heading-places.ts';
import {
  besideLabels,
  groupLines,
  holdsFigure,
  isNumbering,
  type LineObstacle,
  type Lines,
  labelReader,
  makeLines,
  namesRow,
  SEARCHED_LINE_COUNT,
} from './lines.ts';
import type { RawCell } from './raw-workbook.ts';
import type { TableIndex } from './table-index.ts';

/** The label of a line is shorter. */
const LONGEST = 20;

/** TARGET and REALISASI of a name below each other, with a column of these words, and the quarters side by side. */
export function findPartLines(grid: Grid, declaration: TableIndex): Lines | LineObstacle | undefined {
  const found = findGroups(grid, declaration);
  if (found === undefined) return undefined;
  const { groups, column: labels, first } = found;
  const last = groups.kind === 'groups' ? (groups.groups.at(-1)?.at(-1)?.row ?? first) : groups.row;
  const ofTable = grid.rows.filter((row) => row >= first - HIGHEST && row <= last);
  const quarters = besideLabels(grid, findQuarters(grid, declaration, first), labels, ofTable);
  if (quarters.length === 0) return undefined;
  if (groups.kind !== 'groups') return groups;
  const names = listNamed(grid, declaration, first).filter(
    (column) => column !== labels && !quarters.some((quarter) => quarter.column === column),
  );
  const [parts = []] = groups.groups;
  // What else the heading says (s.d., thousands, a year) is true of each line.
  const columns = quarters.map(({ column, row, text }) => ({
    column,
    row,
    headings: parts.map(({ label }) => `${label.toUpperCase()} ${text}`),
  }));
  return makeLines(grid, groups.groups, labels, names, columns);
}

/** The lines of every name, two or more, in words or with T and R: the first column of them that is read, else the first found. */
function findGroups(grid: Grid, { exactPart }: TableIndex): FoundGroups | undefined {
  const byWord = (text: string): TriwulanPart | undefined => exactPart(text)?.column.part;
  const byLetter = (text: string): TriwulanPart | undefined => PART_LETTERS.get(text.toLowerCase());
  const pairs = listPairs(grid);
  const all = [
    ...listGroups(grid, pairs, byWord, byWord),
    // "r" may number a column below ANGGARAN: only below T or R it is a label, and Anggaran only behind both.
    ...listGroups(grid, pairs, (text) => byLetter(text) ?? byWord(text), byLetter),
  ];
  return all.find(({ groups }) => groups.kind === 'groups') ?? all[0];
}

interface FoundGroups {
  readonly groups: NonNullable<ReturnType<typeof groupLines<TriwulanPart>>>;
  readonly column: number;
  /** The first line. */
  readonly first: number;
}

/** Two different texts below each other that are short enough to be labels. */
interface Pair {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly below: string;
}

function listPairs({ sheet, rows }: Grid): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const row of rows) {
    if (row > SEARCHED_LINE_COUNT) break;
    const next = sheet.rows.get(row + 1);
    if (next === undefined) continue;
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      const text = labelText(cell);
      const below = text === '' ? '' : labelText(next.get(column));
      if (below !== '' && below !== text) pairs.push({ row, column, text, below });
    }
  }
  return pairs;
}

/** The groups below each pair of labels that are there, both read by `readFirst`. */
function listGroups(
  grid: Grid,
  pairs: readonly Pair[],
  read: (text: string) => TriwulanPart | undefined,
  readFirst: (text: string) => TriwulanPart | undefined,
): readonly FoundGroups[] {
  const textAt = (row: number, column: number): string => cellText(grid.sheet.rows.get(row)?.get(column));
  const seen = new Set<number>();
  const found: FoundGroups[] = [];
  for (const { row, column, text, below } of pairs) {
    const first = seen.has(column) ? undefined : readFirst(text);
    const second = first === undefined ? undefined : readFirst(below);
    if (first === undefined || second === undefined || first === second) continue;
    seen.add(column);
    const headings = grid.rows.filter((r) => r < row && !holdsFigure(grid, r)).map((r) => textAt(r, column));
    const readLabel = (label: string) => (label.length < LONGEST ? read(label) : undefined);
    const groups = groupLines(grid, column, first, labelReader(grid, column, headings, readLabel));
    if (groups !== undefined) found.push({ groups, column, first: row });
  }
  return found;
}

/** The text of a cell that is short enough to be a label; '' for any other cell. */
function labelText(cell: RawCell | undefined): string {
  const text = cell?.value.kind === 'text' ? cellText(cell) : '';
  return text.length < LONGEST ? text : '';
}

/** The columns of names and of the year, by any heading above the first line. */
function listNamed(grid: Grid, declaration: TableIndex, first: number): readonly number[] {
  const above = grid.rows.filter((r) => r < first).flatMap((row) => [...(grid.sheet.rows.get(row) ?? [])]);
  return above.filter(([, cell]) => namesRow(cellText(cell), declaration)).map(([column]) => column);
}

interface Quarter {
  readonly column: number;
  readonly row: number;
  /** Its heading, with the quarter in words. */
  readonly text: string;
}

/** The columns whose headings name a quarter and nothing of it, each by the lowest: a group over several is none of one of them. */
function findQuarters(grid: Grid, { parse }: TableIndex, first: number): readonly Quarter[] {
  const found = new Map<number, Quarter>();
  for (const row of grid.rows.filter((r) => r < first && !isNumbering(grid, r))) {
    for (const column of readColumnHeadings(grid, row, row).keys()) {
      const at = grid.at(row, column);
      const own = cellText(at.cell);
      const { triwulan, numeral, words } = parse(own);
      if (words !== '' || (triwulan ?? numeral) === undefined) continue;
      const text = triwulan === undefined ? `TRIWULAN ${toRoman(numeral ?? 1)}` : own;
      found.set(column, { column, row: at.row, text });
    }
  }
  return [...found.values()];
}
