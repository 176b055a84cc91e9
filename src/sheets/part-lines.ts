import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import type { TriwulanPart } from '../domain/triwulan-column.ts';
import { cellText } from './cell-text.ts';
import { readColumnHeadings } from './column-headings.ts';
import type { Grid } from './grid.ts';
import { readHeadingText } from './heading-text.ts';
import { groupLines, type Lines, SEARCHED_LINE_COUNT } from './lines.ts';
import type { TableIndex } from './table-index.ts';

/** T / R / C or T / R / % in front of the figures. */
const LETTERS: ReadonlyMap<string, TriwulanPart> = new Map([
  ['t', 'target'],
  ['r', 'realisasi'],
  ['c', 'capaian'],
  ['%', 'capaian'],
]);

/** TARGET and REALISASI of a name below each other, with a column of these words, and the quarters side by side. */
export function findPartLines(grid: Grid, declaration: TableIndex): Lines | undefined {
  const groups = findGroups(grid, declaration);
  if (groups === undefined) return undefined;
  const [parts = []] = groups;
  const columns = findQuarters(grid, parts[0]?.row ?? 1).map(({ column, row, triwulan }) => ({
    column,
    row,
    headings: parts.map(({ label }) => `${label.toUpperCase()} TRIWULAN ${toRoman(triwulan)}`),
  }));
  return columns.length === 0 ? undefined : { groups: groups.map((group) => group.map(({ row }) => row)), columns };
}

/** Every name has the same lines, each once and in the same order, two or more of them; all are words, or all are letters. */
function findGroups(grid: Grid, { matchPart }: TableIndex): ReturnType<typeof groupLines<TriwulanPart>> {
  const byWord = (text: string): TriwulanPart | undefined => {
    const match = matchPart(text);
    return match === undefined || match.rank > 1 ? undefined : match.column.part;
  };
  // "r" may number a column below ANGGARAN.
  const byLetter = (text: string): TriwulanPart | undefined => LETTERS.get(text.toLowerCase());
  return groupLinesBy(grid, byWord) ?? groupLinesBy(grid, byLetter);
}

function groupLinesBy(grid: Grid, read: (text: string) => TriwulanPart | undefined) {
  const partAt = (row: number, column: number): TriwulanPart | undefined => {
    const cell = grid.sheet.rows.get(row)?.get(column);
    const text = cell?.value.kind === 'text' && cell.value.text.length < 20 ? cellText(cell) : '';
    return text === '' ? undefined : read(text);
  };
  for (const row of grid.rows.filter((r) => r <= SEARCHED_LINE_COUNT)) {
    for (const column of grid.sheet.rows.get(row)?.keys() ?? []) {
      const first = partAt(row, column);
      const second = first === undefined ? undefined : partAt(row + 1, column);
      if (first === undefined || second === undefined || first === second) continue;
      const groups = groupLines(grid.rows, first, (r) => partAt(r, column));
      if (groups !== undefined) return groups;
    }
  }
  return undefined;
}

/** The columns whose headings name a quarter and nothing of it. */
function findQuarters(grid: Grid, first: number): readonly { column: number; row: number; triwulan: Triwulan }[] {
  const found: { column: number; row: number; triwulan: Triwulan }[] = [];
  for (const row of grid.rows.filter((r) => r < first)) {
    for (const column of readColumnHeadings(grid, row, row).keys()) {
      const { triwulan, numeral, words } = readHeadingText(cellText(grid.at(row, column).cell));
      const named = triwulan ?? numeral;
      if (named !== undefined && words === '') found.push({ column, row, triwulan: named });
    }
  }
  // A group over several columns is no quarter of one of them.
  return found.filter((one) => !found.some((other) => other.column === one.column && other.row > one.row));
}
