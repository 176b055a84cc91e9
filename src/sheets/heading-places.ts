import { cellText, isBlank } from './cell-text.ts';
import type { Grid } from './grid.ts';
import { isNumberingOf } from './heading-body.ts';
import type { HeadingText } from './heading-text.ts';
import type { RawCell } from './raw-workbook.ts';

/** Rows from `row` on, `height` of them, where a heading may stand. */
export interface HeadingRows {
  readonly row: number;
  readonly height: number;
  /** The texts of rows with one cell alone above them. */
  readonly titles: readonly string[];
}

/** Rows of a heading at most. */
export const HIGHEST = 4;
/** No table has more columns that are numbered. */
const HIGHEST_NUMBER = 99;

/**
 * The blocks of rows that may be a heading, in order: none begins with a title, none reaches into rows of figures. One by
 * one, since the heading is among the first.
 */
export function* listHeadingRows(
  { grid, parse }: { readonly grid: Grid; readonly parse: (text: string) => HeadingText },
  lastRow: number,
  requiredCount: number,
): Generator<HeadingRows> {
  const titles: string[] = [];
  for (const row of grid.rows) {
    if (row > lastRow) return;
    if (isTitleRow(grid, row, parse)) titles.push(...[...(grid.sheet.rows.get(row)?.values() ?? [])].map(cellText));
    else for (const height of listHeights(grid, row, requiredCount)) yield { row, height, titles };
  }
}

function listHeights(grid: Grid, row: number, requiredCount: number): readonly number[] {
  const heights: number[] = [];
  const columns = new Set<number>();
  // A merged heading stands over several columns, each of which a row of numbers would number.
  const covered = new Set<number>();
  for (let height = 1; height <= HIGHEST; height++) {
    const cells = grid.sheet.rows.get(row + height - 1);
    // A blank row adds nothing to the block above it.
    if (cells === undefined) continue;
    if (holdsFigures(grid, row + height - 1) || repeatsRow(grid, row, row + height - 1)) break;
    if (height > 1 && isNumberingRow(cells, covered.size)) break;
    for (const column of cells.keys()) {
      columns.add(column);
      const right = grid.merge(row + height - 1, column)?.right ?? column;
      for (let c = column; c <= right; c++) covered.add(c);
    }
    // Each required heading stands over a column of its own: title rows are too narrow to be tried.
    if (columns.size >= requiredCount) heights.push(height);
  }
  return heights;
}

/** A row with one cell alone that does not stand over columns of the row below only. */
function isTitleRow(grid: Grid, row: number, parse: (text: string) => HeadingText): boolean {
  let first: readonly [number, RawCell] | undefined;
  for (const cell of grid.sheet.rows.get(row) ?? []) {
    if (isBlank(cell[1])) continue;
    if (first !== undefined) return false;
    first = cell;
  }
  if (first === undefined) return false;
  const area = grid.merge(row, first[0]);
  const below = grid.rows.find((r) => r > row);
  if (area === undefined || area.left === area.right) {
    // ANGGARAN alone over SEBELUM | SETELAH is no title.
    const text = cellText(grid.sheet.rows.get(below ?? 0)?.get(first[0]));
    return text === '' || parse(text).qualifier === undefined;
  }
  return Math.min(...(grid.sheet.rows.get(below ?? 0)?.keys() ?? [])) >= area.left;
}

/** The row (1) (2) (3): it numbers nearly every column of the heading, each higher than the one before. */
function isNumberingRow(cells: ReadonlyMap<number, RawCell>, columnCount: number): boolean {
  if (!isNumberingOf(cells.values())) return false;
  const texts = [...cells.values()].map(cellText).filter((text) => text !== '');
  if (texts.length * 2 < columnCount) return false;
  const numbers = texts.map(readNumber);
  // Letters are in order as they are; I II III IV below TARGET begin anew below REALISASI.
  return numbers.some(Number.isNaN) || numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? 0));
}

/** The number of a column, in digits or Roman; not a number for a letter. */
function readNumber(text: string): number {
  const digits = /\d+/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const roman = text.toLowerCase().replace(/[^ivx]/g, '');
  const values = [...roman].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return roman === '' ? Number.NaN : values.reduce((sum, n, i) => sum + (n < (values[i + 1] ?? 0) ? -n : n), 0);
}

/** True for a row of the block that is there again: the next page of the table. */
function repeatsRow(grid: Grid, top: number, row: number): boolean {
  const cells = [...(grid.sheet.rows.get(row) ?? [])];
  if (cells.length < 2) return false;
  return grid.rows.some((r) => {
    const above = r >= top && r < row ? grid.sheet.rows.get(r) : undefined;
    if (above?.size !== cells.length) return false;
    return cells.every(([column, cell]) => above.has(column) && cellText(above.get(column)) === cellText(cell));
  });
}

/** A row of data: numbers that are neither years nor those of columns or quarters, or dashes beside a number. */
function holdsFigures(grid: Grid, row: number): boolean {
  const cells = [...(grid.sheet.rows.get(row)?.values() ?? [])];
  const numbers = cells.flatMap(({ value }) =>
    value.kind === 'number' && !/^20\d\d$/.test(value.text) ? [Number(value.text)] : [],
  );
  if (numbers.filter((n) => n > HIGHEST_NUMBER || !Number.isInteger(n)).length >= 2) return true;
  const dashes = cells.filter(({ value }) => value.kind === 'text' && /^[-\u2010-\u2015]$/.test(value.text.trim()));
  const isInOrder = numbers.every((n, i) => n === 1 || n === (numbers[i - 1] ?? 0) + 1);
  return numbers.length > 0 && (dashes.length >= 2 || (numbers.length >= 2 && !isInOrder));
}
