import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import type { TriwulanPart } from '../domain/triwulan-column.ts';
import { cellText } from './cell-text.ts';
import { readColumnHeadings } from './column-headings.ts';
import { type Grid, gridOf } from './grid.ts';
import { readHeadingText } from './heading-text.ts';
import type { RawCell, RawSheet } from './raw-workbook.ts';
import type { TableIndex } from './table-index.ts';

/** The grid that a table is read from, and where it differs from its sheet. */
interface TableGrid {
  readonly grid: Grid;
  /** The column of the sheet for one of the grid. */
  readonly realColumn: (column: number) => number;
  /** Rows that carry on the row above: what stands there is read with it. */
  readonly continued: readonly number[];
}

/** The rows of each name with what each holds. */
interface Lines {
  readonly groups: readonly (readonly { readonly row: number; readonly part: TriwulanPart }[])[];
}

/**
 * The grid of a sheet. Where TARGET and REALISASI of a name stand below each other, with a column of these words, they
 * are laid out side by side; what is asked of a cell still leads to where it stands on the sheet.
 */
export function tableGrid(sheet: RawSheet, declaration: TableIndex): TableGrid {
  const grid = gridOf(sheet);
  const lines = findLines(grid, declaration);
  const quarters = lines === undefined ? [] : findQuarters(grid, lines);
  if (lines === undefined || quarters.length === 0) return { grid, realColumn: (column) => column, continued: [] };
  return layOut(grid, lines, quarters);
}

/** Rows in which the first labels are looked for. */
const SEARCHED_ROW_COUNT = 60;

/** Every name has the same lines, each once and in the same order, two or more of them. */
function findLines(grid: Grid, { matchPart }: TableIndex): Lines | undefined {
  const partAt = (row: number, column: number): TriwulanPart | undefined => {
    const cell = grid.sheet.rows.get(row)?.get(column);
    const text = cell?.value.type === 'text' && cell.value.text.length < 20 ? cellText(cell) : '';
    const match = text === '' ? undefined : matchPart(text);
    return match === undefined || match.rank > 1 ? undefined : match.column.part;
  };
  for (const row of grid.rows.filter((r) => r <= SEARCHED_ROW_COUNT)) {
    for (const column of grid.sheet.rows.get(row)?.keys() ?? []) {
      const first = partAt(row, column);
      const second = first === undefined ? undefined : partAt(row + 1, column);
      if (first === undefined || second === undefined || first === second) continue;
      const groups = groupLines(grid.rows, first, (r) => partAt(r, column));
      if (groups !== undefined) return { groups };
    }
  }
  return undefined;
}

/** The lines of each name; undefined where not all have the same. */
function groupLines(
  rows: readonly number[],
  first: TriwulanPart,
  partAt: (row: number) => TriwulanPart | undefined,
): Lines['groups'] | undefined {
  const groups: { row: number; part: TriwulanPart }[][] = [];
  for (const row of rows) {
    const part = partAt(row);
    if (part === first) groups.push([{ row, part }]);
    else if (part !== undefined) groups.at(-1)?.push({ row, part });
  }
  const shape = (group: Lines['groups'][number]): string =>
    group.map(({ row, part }) => `${row - (group[0]?.row ?? 0)}${part}`).join();
  const usual = shape(groups[0] ?? []);
  return groups.length > 1 && groups.every((group) => shape(group) === usual) ? groups : undefined;
}

/** The columns whose headings name a quarter and nothing of it. */
function findQuarters(grid: Grid, { groups }: Lines): readonly { column: number; row: number; triwulan: Triwulan }[] {
  const first = groups[0]?.[0]?.row ?? 1;
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

function layOut(grid: Grid, { groups }: Lines, quarters: ReturnType<typeof findQuarters>): TableGrid {
  const { sheet } = grid;
  const width = Math.max(...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()])) + 1;
  const placed = (line: number, column: number): number => (line === 0 ? column : line * width + column);
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  const real = new Map<string, { row: number; column: number }>();
  const [parts = []] = groups;
  for (const { column, row, triwulan } of quarters) {
    parts.forEach(({ part }, line) => {
      const text = `${part.toUpperCase()} TRIWULAN ${toRoman(triwulan)}`;
      rows.get(row)?.set(placed(line, column), { value: { type: 'text', text } });
    });
    for (const group of groups) {
      const own = group[0]?.row ?? 0;
      group.forEach((one, line) => {
        if (line === 0) return;
        real.set(`${own}:${placed(line, column)}`, { row: one.row, column });
        const cell = sheet.rows.get(one.row)?.get(column);
        if (cell !== undefined) rows.get(own)?.set(placed(line, column), withoutFormula(cell));
      });
    }
  }
  const continued = groups.flatMap((group) => group.slice(1).map(({ row }) => row));
  for (const row of continued) rows.delete(row);
  const laidOut: RawSheet = { ...sheet, rows };
  return {
    grid: {
      sheet: laidOut,
      rows: [...rows.keys()],
      merge: (row, column) => (column > width ? undefined : grid.merge(row, column)),
      at(row, column) {
        const place = column > width ? real.get(`${row}:${column}`) : undefined;
        if (place === undefined) return { ...grid.at(row, column), cell: cellAt(laidOut, grid, row, column) };
        return { ...place, cell: rows.get(row)?.get(column), covered: false };
      },
    },
    realColumn: (column) => (column > width ? column % width : column),
    continued,
  };
}

function cellAt({ rows }: RawSheet, grid: Grid, row: number, column: number): RawCell | undefined {
  const place = grid.at(row, column);
  return rows.get(place.row)?.get(place.column);
}

/** Of a sum over every second row the rules for formulas know nothing. */
function withoutFormula(cell: RawCell): RawCell {
  return cell.value.type === 'uncomputed' || cell.formula === undefined
    ? cell
    : { value: cell.value, ...(cell.format === undefined ? {} : { format: cell.format }) };
}
