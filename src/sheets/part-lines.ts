import { toRoman } from '../domain/triwulan.ts';
import type { TriwulanPart } from '../domain/triwulan-column.ts';
import { cellText } from './cell-text.ts';
import { readColumnHeadings } from './column-headings.ts';
import type { Grid } from './grid.ts';
import { readHeadingText } from './heading-text.ts';
import { groupLines, isOneNameEach, type Lines, labelText, namesRow, SEARCHED_LINE_COUNT } from './lines.ts';
import type { TableIndex } from './table-index.ts';

/** T / R / C or T / R / % in front of the figures. */
const LETTERS: ReadonlyMap<string, TriwulanPart> = new Map([
  ['t', 'target'],
  ['r', 'realisasi'],
  ['c', 'capaian'],
  ['%', 'capaian'],
]);

/** The label of a line is shorter. */
const LONGEST = 20;

/** TARGET and REALISASI of a name below each other, with a column of these words, and the quarters side by side. */
export function findPartLines(grid: Grid, declaration: TableIndex): Lines | undefined {
  const found = findGroups(grid, declaration);
  if (found === undefined) return undefined;
  const { groups, column: labels } = found;
  const [parts = []] = groups;
  const quarters = findQuarters(grid, parts[0]?.row ?? 1);
  const names = listNamed(grid, declaration, parts[0]?.row ?? 1).filter(
    (column) => column !== labels && !quarters.some((quarter) => quarter.column === column),
  );
  if (quarters.length === 0 || !isOneNameEach(grid, names, groups)) return undefined;
  // What else the heading says (s.d., thousands, a year) is true of each line.
  const columns = quarters.map(({ column, row, text }) => ({
    column,
    row,
    headings: parts.map(({ label }) => `${label.toUpperCase()} ${text}`),
  }));
  return { groups: groups.map((group) => group.map(({ row }) => row)), columns };
}

/** Every name has the same lines, each once and in the same order, two or more of them; all are words, or all are letters. */
function findGroups(grid: Grid, { matchPart }: TableIndex): ReturnType<typeof groupLinesBy> {
  const byWord = (text: string): TriwulanPart | undefined => {
    const match = matchPart(text);
    return match === undefined || match.rank > 1 ? undefined : match.column.part;
  };
  // "r" may number a column below ANGGARAN.
  const byLetter = (text: string): TriwulanPart | undefined => LETTERS.get(text.toLowerCase());
  return groupLinesBy(grid, byWord) ?? groupLinesBy(grid, byLetter);
}

function groupLinesBy(grid: Grid, read: (text: string) => TriwulanPart | undefined) {
  const partAt = (row: number, column: number, headings: readonly string[] = []): TriwulanPart | null | undefined => {
    const text = labelText(grid, row, column, headings);
    if (text === '') return undefined;
    return text.length < LONGEST ? (read(text) ?? null) : null;
  };
  for (const row of grid.rows.filter((r) => r <= SEARCHED_LINE_COUNT)) {
    for (const column of grid.sheet.rows.get(row)?.keys() ?? []) {
      const first = partAt(row, column) ?? undefined;
      const second = first === undefined ? undefined : (partAt(row + 1, column) ?? undefined);
      if (first === undefined || second === undefined || first === second) continue;
      const above = grid.rows.filter((r) => r < row).map((r) => cellText(grid.sheet.rows.get(r)?.get(column)));
      const firstLabel = above.findIndex((text) => read(text) !== undefined);
      const headings = firstLabel === -1 ? above : above.slice(0, firstLabel);
      const groups = groupLines(grid.rows, first, (r) => partAt(r, column, headings));
      if (groups !== undefined) return { groups, column };
    }
  }
  return undefined;
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
function findQuarters(grid: Grid, first: number): readonly Quarter[] {
  const found = new Map<number, Quarter>();
  for (const row of grid.rows.filter((r) => r < first)) {
    for (const column of readColumnHeadings(grid, row, row).keys()) {
      const at = grid.at(row, column);
      const own = cellText(at.cell);
      const { triwulan, numeral, words } = readHeadingText(own);
      if (words !== '' || (triwulan ?? numeral) === undefined) continue;
      const text = triwulan === undefined ? `TRIWULAN ${toRoman(numeral ?? 1)}` : own;
      found.set(column, { column, row: at.row, text });
    }
  }
  return [...found.values()];
}
