import { parseTriwulan, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { cellText } from './cell-text.ts';
import type { Grid } from './grid.ts';
import { readHeadingText } from './heading-text.ts';
import { groupLines, isOneNameEach, type Lines, labelText, namesRow, SEARCHED_LINE_COUNT } from './lines.ts';
import type { TableIndex } from './table-index.ts';

/** The quarters of a name below each other, with a column TRIWULAN that says which, and TARGET and REALISASI side by side. */
export function findQuarterLines(grid: Grid, declaration: TableIndex): Lines | undefined {
  if (declaration.triwulan.length === 0) return undefined;
  for (const row of grid.rows.filter((r) => r <= SEARCHED_LINE_COUNT)) {
    for (const [column, cell] of grid.sheet.rows.get(row) ?? []) {
      if (cell.value.kind !== 'text' || !isQuarterHeading(cell.value.text)) continue;
      const rows = grid.rows.filter((r) => r > row);
      const quarterAt = (r: number): Triwulan | null | undefined => {
        const text = labelText(grid, r, column, [cellText(cell)]);
        return text === '' ? undefined : (parseTriwulan(text) ?? null);
      };
      const first = rows.map(quarterAt).find((t) => typeof t === 'number');
      const groups = typeof first === 'number' ? groupLines(rows, first, quarterAt) : undefined;
      const [lines = []] = groups ?? [];
      if (groups === undefined || lines.length < 2) continue;
      const headings = listHeadings(grid, row, lines[0]?.row ?? row);
      const parts = headings.filter((heading) => partOf(heading, declaration) !== undefined);
      // TARGET in front of TRIWULAN may as well be that of the year.
      if (parts.length === 0 || parts.some((part) => part.column < column)) continue;
      if (!isOneNameEach(grid, listNamed(headings, declaration), groups)) continue;
      // What else the heading says (s.d., thousands, a year) is true of each quarter.
      const columns = parts.map((part) => ({
        column: part.column,
        row: part.row,
        headings: lines.map(({ label }) => `TRIWULAN ${toRoman(label)} ${part.text}`),
      }));
      return { groups: groups.map((group) => group.map((one) => one.row)), columns, labels: column };
    }
  }
  return undefined;
}

/** "TRIWULAN", "TW", "Triwulan Ke-": the word and no number. */
export function isQuarterHeading(text: string): boolean {
  const { saysTriwulan, triwulan, words } = readHeadingText(text);
  return saysTriwulan && triwulan === undefined && words === '';
}

interface LowestHeading {
  readonly column: number;
  readonly row: number;
  readonly text: string;
}

/** The lowest heading of each column, from the row of the heading TRIWULAN to the first line. */
function listHeadings(grid: Grid, headingRow: number, firstLine: number): readonly LowestHeading[] {
  const lowest = new Map<number, LowestHeading>();
  for (const row of grid.rows.filter((r) => r >= headingRow && r < firstLine)) {
    for (const [column, cell] of grid.sheet.rows.get(row) ?? []) {
      if (cell.value.kind !== 'text' || grid.at(row, column).covered) continue;
      lowest.set(column, { column, row, text: cellText(cell) });
    }
  }
  return [...lowest.values()];
}

/** TARGET, REALISASI and so on; TARGET TAHUNAN is a column of the row. */
function partOf({ text }: LowestHeading, { matchPart, matchColumn }: TableIndex) {
  const { words, triwulan } = readHeadingText(text);
  const part = matchPart(words);
  const named = matchColumn(words);
  const isOfRow = named !== undefined && part !== undefined && named.rank <= part.rank;
  return triwulan !== undefined || isOfRow ? undefined : part?.column;
}

/** The columns that say what a row is and what is true of its year. */
function listNamed(headings: readonly LowestHeading[], declaration: TableIndex): readonly number[] {
  return headings
    .filter((heading) => partOf(heading, declaration) === undefined && namesRow(heading.text, declaration))
    .map(({ column }) => column);
}
