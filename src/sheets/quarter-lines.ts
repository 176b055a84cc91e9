import { parseTriwulan, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { cellText } from './cell-text.ts';
import type { Grid } from './grid.ts';
import { HIGHEST } from './heading-places.ts';
import { type HeadingText, mayNameQuarter } from './heading-text.ts';
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
import type { TableIndex } from './table-index.ts';

/** The quarters of a name below each other, with a column that says which, and TARGET and REALISASI side by side. */
export function findQuarterLines(grid: Grid, declaration: TableIndex): Lines | LineObstacle | undefined {
  if (declaration.triwulan.length === 0) return undefined;
  let obstacle: LineObstacle | undefined;
  const seen = new Set<number>();
  for (const row of grid.rows.filter((r) => r <= SEARCHED_LINE_COUNT)) {
    // Seen from further down an obstacle may be out of sight.
    const named = listBareQuarters(grid, row, declaration).filter(({ column }) => !seen.has(column));
    // The q of columns that are numbered by letters is none.
    if (named.length === 0 || isNumbering(grid, row)) continue;
    // "Triwulan I" beside figures.
    const isBesideFigures = holdsFigure(grid, row);
    for (const { column, text, triwulan } of named) {
      const found =
        triwulan === undefined
          ? readLines(grid, declaration, column, row, text)
          : isBesideFigures
            ? readLines(grid, declaration, column, Math.max(1, row - HIGHEST), undefined)
            : undefined;
      if (found?.kind === 'lines') return found;
      if (found !== undefined) seen.add(column);
      obstacle ??= found;
    }
  }
  return obstacle;
}

interface NamedQuarter {
  readonly column: number;
  readonly text: string;
  readonly triwulan: Triwulan | undefined;
}

/** The cells of a row that hold the word for a quarter, with its number or without, and nothing else. */
function listBareQuarters({ sheet }: Grid, row: number, { parse }: TableIndex): readonly NamedQuarter[] {
  const found: NamedQuarter[] = [];
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    const text = cell.value.kind === 'text' ? cellText(cell) : '';
    if (!mayNameQuarter(text)) continue;
    const quarter = parse(text);
    if (isBareQuarter(quarter)) found.push({ column, text, triwulan: quarter.triwulan });
  }
  return found;
}

/** The lines below a heading TRIWULAN, or below any heading where they say TRIWULAN themselves (`heading` undefined). */
function readLines(
  grid: Grid,
  declaration: TableIndex,
  column: number,
  headingRow: number,
  heading: string | undefined,
): Lines | LineObstacle | undefined {
  const rows = grid.rows.filter((r) => r > headingRow);
  const above = heading === undefined ? [] : [heading];
  const quarterAt = labelReader<Triwulan>(grid, column, above, parseTriwulan);
  const first = rows.map(quarterAt).find((t) => typeof t === 'number');
  const found = typeof first === 'number' ? groupLines({ ...grid, rows }, column, first, quarterAt) : undefined;
  if (found === undefined) return undefined;
  const labelled = rows.filter((r) => typeof quarterAt(r) === 'number');
  const [firstLine = headingRow] = labelled;
  const headings = listHeadings(grid, headingRow, firstLine).filter((one) => one.column !== column);
  const headed = headings.filter((one) => partOf(one, declaration) !== undefined);
  const ofTable = grid.rows.filter((r) => r >= headingRow && r <= Math.max(...labelled));
  const parts = besideLabels(grid, headed, column, ofTable);
  if (parts.length === 0) return undefined;
  if (found.kind !== 'groups') return new Set(labelled.map(quarterAt)).size < 2 ? undefined : found;
  const { groups } = found;
  const [lines = []] = groups;
  if (lines.length < 2 && (heading === undefined || !areAllOf(grid, labelled))) return undefined;
  // TARGET in front of TRIWULAN may as well be that of the year.
  const ofYear = parts.find((part) => part.column < column && mayBeOfYear(part, declaration));
  if (ofYear !== undefined) return { kind: 'before', ...ofYear, labels: column, first: firstLine };
  // What else the heading says (s.d., thousands, a year) is true of each quarter.
  const columns = parts.map((part) => ({
    column: part.column,
    row: part.row,
    headings: lines.map(({ label }) => `TRIWULAN ${toRoman(label)} ${part.text}`),
  }));
  const made = makeLines(grid, groups, column, listNamed(headings, declaration), columns);
  return made.kind === 'lines' ? { ...made, labels: column } : made;
}

/** "TRIWULAN", "TW", "Triwulan Ke-": the word and no number. */
export function isQuarterHeading(heading: HeadingText): boolean {
  return isBareQuarter(heading) && heading.triwulan === undefined;
}

/** The word for a quarter, with its number or without, and nothing else. */
function isBareQuarter({ saysTriwulan, words }: HeadingText): boolean {
  return saysTriwulan && words === '';
}

/** True where all rows with figures, from the first label to the last, have one. */
function areAllOf(grid: Grid, labelled: readonly number[]): boolean {
  const [first = 0, last = first] = [labelled[0], labelled.at(-1)];
  return grid.rows.every((row) => row < first || row > last || labelled.includes(row) || !holdsFigure(grid, row));
}

interface LowestHeading {
  readonly column: number;
  readonly row: number;
  readonly text: string;
}

/** The lowest heading of each column, from the row of the heading TRIWULAN to the first line. */
function listHeadings(grid: Grid, headingRow: number, firstLine: number): readonly LowestHeading[] {
  const lowest = new Map<number, LowestHeading>();
  for (const row of grid.rows.filter((r) => r >= headingRow && r < firstLine && !isNumbering(grid, r))) {
    for (const [column, cell] of grid.sheet.rows.get(row) ?? []) {
      if (cell.value.kind !== 'text' || grid.at(row, column).covered) continue;
      lowest.set(column, { column, row, text: cellText(cell) });
    }
  }
  return [...lowest.values()];
}

/** TARGET, REALISASI and so on; TARGET TAHUNAN is a column of the row. */
function partOf({ text }: LowestHeading, { matchPart, matchColumn, parse }: TableIndex) {
  const { words, triwulan } = parse(text);
  const part = matchPart(words);
  const named = matchColumn(words);
  const isOfRow = named !== undefined && part !== undefined && named.rank <= part.rank;
  return triwulan !== undefined || isOfRow ? undefined : part?.column;
}

/** A realisasi is of no year to come. */
function mayBeOfYear(heading: LowestHeading, declaration: TableIndex): boolean {
  const part = partOf(heading, declaration)?.part;
  return part === 'target' || part === 'anggaran';
}

/** The columns that say what a row is and what is true of its year. */
function listNamed(headings: readonly LowestHeading[], declaration: TableIndex): readonly number[] {
  return headings
    .filter((heading) => partOf(heading, declaration) === undefined && namesRow(heading.text, declaration))
    .map(({ column }) => column);
}
