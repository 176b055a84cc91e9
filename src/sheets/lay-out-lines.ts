import { cellText } from './cell-text.ts';
import type { Grid } from './grid.ts';
import type { Lines } from './lines.ts';
import type { RawCell, RawMerge, RawSheet } from './raw-workbook.ts';
import { isTotalLabel } from './total-label.ts';

/** The grid that a table is read from, and where it differs from its sheet. */
export interface TableGrid {
  readonly grid: Grid;
  /** The column of the sheet for one of the grid. */
  readonly realColumn: (column: number) => number;
  /** Rows that carry on the row above: what stands there is read with it. */
  readonly continued: readonly number[];
}

/** The grid with the lines of each name side by side; what is asked of a cell still leads to where it stands on the sheet. */
export function layOutLines(grid: Grid, { groups, columns, labels }: Lines): TableGrid {
  const { sheet } = grid;
  const width = Math.max(...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()])) + 1;
  const placed = (line: number, column: number): number => (line === 0 ? column : line * width + column);
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  const real = new Map<string, { row: number; column: number }>();
  const leftmost = Math.min(...columns.map(({ column }) => column));
  for (const { column, row, headings } of columns) {
    const groupsAbove = grid.rows.filter((r) => r < row).map((r) => [r, grid.at(r, column)] as const);
    headings.forEach((text, line) => {
      rows.get(row)?.set(placed(line, column), { value: { kind: 'text', text } });
      // A group above is over each line.
      for (const [r, above] of line === 0 ? [] : groupsAbove) {
        if (above.cell !== undefined && !above.covered) rows.get(r)?.set(placed(line, column), above.cell);
      }
    });
    for (const group of groups) {
      const own = group[0] ?? 0;
      group.forEach((lineRow, line) => {
        if (line === 0) return;
        real.set(`${own}:${placed(line, column)}`, { row: lineRow, column });
        const cell = sheet.rows.get(lineRow)?.get(column);
        if (cell !== undefined) rows.get(own)?.set(placed(line, column), withoutFormula(cell));
      });
    }
  }
  // What a total without a label of its own adds up is none of the lines alone.
  const grouped = new Set(groups.flat());
  const lastHeadingRow = Math.max(...columns.map(({ row }) => row));
  for (const [row, cells] of rows) {
    if (row <= lastHeadingRow || grouped.has(row) || ![...cells.values()].some((cell) => isTotalLabel(cellText(cell))))
      continue;
    for (const { column } of columns) cells.delete(column);
  }
  if (labels !== undefined) for (const cells of rows.values()) cells.delete(labels);
  const continued = groups.flatMap((group) => group.slice(1));
  for (const row of continued) rows.delete(row);
  const laidOut: RawSheet = { ...sheet, rows };
  const firstLine = Math.min(...groups.flat());
  const merge = (row: number, column: number): RawMerge | undefined => {
    if (column <= width) return grid.merge(row, column);
    const own = row < firstLine ? grid.merge(row, column % width) : undefined;
    const offset = column - (column % width);
    // A title that begins further left is over the whole sheet.
    if (own === undefined || own.left < leftmost) return undefined;
    return { ...own, left: own.left + offset, right: own.right + offset };
  };
  return {
    grid: {
      sheet: laidOut,
      rows: [...rows.keys()],
      merge,
      at(row, column) {
        const place = column > width ? real.get(`${row}:${column}`) : undefined;
        if (place !== undefined) return { ...place, cell: rows.get(row)?.get(column), covered: false };
        const { top: r = row, left: c = column } = merge(row, column) ?? {};
        return { row: r, column: c, cell: rows.get(r)?.get(c), covered: r !== row || c !== column };
      },
    },
    realColumn: (column) => (column > width ? column % width : column),
    continued,
  };
}

/** Of a sum over every second row the rules for formulas know nothing. */
function withoutFormula(cell: RawCell): RawCell {
  return cell.value.kind === 'uncomputed' || cell.formula === undefined
    ? cell
    : { value: cell.value, ...(cell.format === undefined ? {} : { format: cell.format }) };
}
