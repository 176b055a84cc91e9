import { parseTriwulan, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { cellText } from './cell-text.ts';
import type { Grid } from './grid.ts';
import { readHeadingText } from './heading-text.ts';
import { groupLines, type Lines, SEARCHED_LINE_COUNT } from './lines.ts';
import type { TableIndex } from './table-index.ts';

/** The quarters of a name below each other, with a column TRIWULAN that says which, and TARGET and REALISASI side by side. */
export function findQuarterLines(grid: Grid, declaration: TableIndex): Lines | undefined {
  if (declaration.triwulan.length === 0) return undefined;
  for (const row of grid.rows.filter((r) => r <= SEARCHED_LINE_COUNT)) {
    for (const [column, cell] of grid.sheet.rows.get(row) ?? []) {
      if (cell.value.kind !== 'text' || !isQuarterHeading(cell.value.text)) continue;
      const rows = grid.rows.filter((r) => r > row);
      const quarterAt = (r: number): Triwulan | undefined =>
        parseTriwulan(cellText(grid.sheet.rows.get(r)?.get(column)));
      const first = rows.map(quarterAt).find((t) => t !== undefined);
      const groups = first === undefined ? undefined : groupLines(rows, first, quarterAt);
      const [lines = []] = groups ?? [];
      if (groups === undefined || lines.length < 2) continue;
      const headings = listHeadings(grid, row, lines[0]?.row ?? row);
      if (!isOneNameEach(grid, declaration, headings, groups)) continue;
      const columns = headings.flatMap((heading) => {
        const part = partOf(heading, declaration);
        const name = part === undefined ? '' : part.heading;
        const own = lines.map(({ label }) => `${name} TRIWULAN ${toRoman(label)}`);
        return part === undefined ? [] : [{ column: heading.column, row: heading.row, headings: own }];
      });
      if (columns.length === 0) continue;
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

/** True where the further lines of a group leave its names and its figures of the year blank, or say the same again. */
function isOneNameEach(
  grid: Grid,
  declaration: TableIndex,
  headings: readonly LowestHeading[],
  groups: readonly (readonly { readonly row: number }[])[],
): boolean {
  const isNamed = (heading: LowestHeading): boolean => {
    const column = declaration.matchColumn(readHeadingText(heading.text).words)?.column.column;
    return column !== undefined && column !== 'no' && column !== 'remark' && partOf(heading, declaration) === undefined;
  };
  const textAt = (row: number, column: number): string => cellText(grid.sheet.rows.get(row)?.get(column));
  return headings.filter(isNamed).every(({ column }) =>
    groups.every(([first, ...others]) =>
      others.every(({ row }) => {
        const text = textAt(row, column);
        return text === '' || text === textAt(first?.row ?? row, column);
      }),
    ),
  );
}
