import { countLines, type WordedCell } from './worded-cell.ts';

/** How a cell is set (laporan.css: line-height, padding and border of a cell, font-size of th). */
export const CELL = { leading: 1.15, paddingY: 2.5, paddingX: 3, rule: 0.75, headingScale: 0.88 } as const;

/** Points of a column's width that hold no text. */
export const CELL_EDGE = 2 * CELL.paddingX + CELL.rule;
/** Points of a row's height that hold no text. */
export const ROW_EDGE = 2 * CELL.paddingY + CELL.rule;

/** Tells how high a table comes out in points, by the widths of its columns in points. */
export type HeightOf = (widths: readonly number[]) => TableHeight;

interface TableHeight {
  readonly height: number;
  /** The same, were lines broken anywhere: it grows and falls where lines do not. */
  readonly smooth: number;
  /** The lines of each row in points, true until the next widths are measured. */
  readonly lines: Float64Array;
}

/** The cells of a column that stand in one row and one column, and what is known of their heights. */
interface MeasuredCells {
  readonly cells: WordedCell[];
  /** Lines of each row by width. */
  readonly known: Map<number, Float64Array>;
}

/** Measures a table of `rows` rows whose letters are `pt` points; columns with a width in `fixed` always have that one. */
export function makeHeightOf(
  cells: readonly WordedCell[],
  rows: number,
  pt: number,
  fixed: readonly (number | null)[],
): HeightOf {
  const columns: MeasuredCells[] = [];
  const wide: WordedCell[] = [];
  const tall: WordedCell[] = [];
  for (const cell of cells) {
    if (cell.rowSpan > 1) tall.push(cell);
    else if (cell.columnSpan > 1) wide.push(cell);
    else {
      const own: MeasuredCells = columns[cell.column] ?? { cells: [], known: new Map() };
      own.cells.push(cell);
      columns[cell.column] = own;
    }
  }
  tall.sort((a, b) => a.row + a.rowSpan - b.row - b.rowSpan);
  const roomOf = (width: number): number => Math.max((width - CELL_EDGE) / pt, 0.1);
  const heightIn = (cell: WordedCell, width: number): number =>
    countLines(cell, roomOf(width)) * pt * cell.scale * CELL.leading;
  const columnHeights = ({ cells, known }: MeasuredCells, width: number): Float64Array => {
    const before = known.get(width);
    if (before !== undefined) return before;
    const heights = new Float64Array(rows);
    for (const cell of cells) heights[cell.row] = heightIn(cell, width);
    known.set(width, heights);
    return heights;
  };
  const heights = new Float64Array(rows);
  const smooth = new Float64Array(rows);
  const raise = (lines: Float64Array, row: number, height: number): void => {
    if (height > (lines[row] ?? 0)) lines[row] = height;
  };
  const raiseColumn = (own: MeasuredCells | undefined, width: number): void => {
    if (own === undefined) return;
    const lines = columnHeights(own, width);
    const perEm = pt / roomOf(width);
    for (const { row, line } of own.cells) {
      raise(heights, row, lines[row] ?? 0);
      raise(smooth, row, line * perEm);
    }
  };
  const free = fixed.flatMap((width, column) => (width === null ? [column] : []));
  for (const [column, width] of fixed.entries()) if (width !== null) raiseColumn(columns[column], width);
  const least = { heights: heights.slice(), smooth: smooth.slice() };
  return (widths) => {
    heights.set(least.heights);
    smooth.set(least.smooth);
    for (const column of free) raiseColumn(columns[column], widths[column] ?? 0);
    const widthOf = ({ column, columnSpan }: WordedCell): number =>
      widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
    for (const cell of wide) raise(heights, cell.row, heightIn(cell, widthOf(cell)));
    // What a cell needs beyond the rows above is for the last row that it spans.
    for (const cell of tall) {
      const last = cell.row + cell.rowSpan - 1;
      let [above, smoothAbove] = [(cell.rowSpan - 1) * ROW_EDGE, 0];
      for (let row = cell.row; row < last; row++) {
        above += heights[row] ?? 0;
        smoothAbove += smooth[row] ?? 0;
      }
      const width = widthOf(cell);
      raise(heights, last, heightIn(cell, width) - above);
      raise(smooth, last, (cell.line * pt) / roomOf(width) - smoothAbove);
    }
    let [height, smoothHeight] = [rows * ROW_EDGE + CELL.rule, 0];
    for (let row = 0; row < rows; row++) {
      height += heights[row] ?? 0;
      smoothHeight += smooth[row] ?? 0;
    }
    return { height, smooth: smoothHeight, lines: heights };
  };
}
