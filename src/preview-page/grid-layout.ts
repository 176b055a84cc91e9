import type { CellState, SheetState } from './preview-state.ts';

/** Where the rows and columns of a sheet stand, in pixels: the place of row r is `tops[r - 1]`, the end of the last `tops[rows]`. */
export interface GridLayout {
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  /** Cells by row, then column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellState>>;
  /** The merged area that covers a cell, by `row:column`. */
  readonly merged: ReadonlyMap<string, MergedArea>;
  /** Texts that run over the blank cells beside them. */
  readonly titles: ReadonlySet<CellState>;
}

/** A merged area, inclusive. */
interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A part of a sheet that is drawn, inclusive. */
export type Window = MergedArea;

const LETTER = 7.2;
/** How much wider capitals are: headings are written in them. */
const CAPITAL = 3.6;
const PADDING = 14;
/** Room for the sign of a finding beside a number, which must not be cut. */
const SIGN = 18;
const LINE = 18;
const LEAST_WIDTH = 64;
const MOST_WIDTH = 300;
const MOST_LINES = 8;
/** Columns and rows drawn beyond what is filled, so that a sheet does not look cut off. */
const SPARE = { rows: 3, columns: 1 };
/** Covered cells of one merged area that are kept in mind; larger ones count by their corner. */
const MOST_COVERED = 20_000;

/** The numbers from one to another, both included. */
export function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** Lays a sheet out: columns as wide as their words and numbers ask, rows as high as their texts then need. */
export function layOutGrid(sheet: SheetState): GridLayout {
  const rows = sheet.rows + SPARE.rows;
  const columns = sheet.columns + SPARE.columns;
  const cells = new Map<number, Map<number, CellState>>();
  for (const cell of sheet.cells) {
    const row = cells.get(cell.row) ?? new Map<number, CellState>();
    cells.set(cell.row, row.set(cell.column, cell));
  }
  const areas = sheet.merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right }));
  const merged = coveredCells(areas);
  const titles = sheet.cells.filter((cell) => isTitle(cell, sheet, cells, merged));
  const rest = new Set(sheet.cells);
  for (const title of titles) rest.delete(title);
  const lefts = offsets(columnWidths([...rest], merged, columns));
  const tops = offsets(rowHeights([...rest], merged, lefts, rows));
  return { tops, lefts, cells, merged, titles: new Set(titles) };
}

/** A text above the table with nothing to its right: its column need not be as wide. */
function isTitle(
  { row, column, text, right }: CellState,
  { heading }: SheetState,
  cells: GridLayout['cells'],
  merged: GridLayout['merged'],
): boolean {
  const isAbove = row < (heading?.[0] ?? 2);
  const isFree = cells.get(row)?.get(column + 1) === undefined && !merged.has(`${row}:${column}`);
  return isAbove && isFree && right !== true && !text.includes('\n');
}

function coveredCells(areas: readonly MergedArea[]): ReadonlyMap<string, MergedArea> {
  const merged = new Map<string, MergedArea>();
  for (const area of areas) {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > MOST_COVERED) merged.set(`${area.top}:${area.left}`, area);
    else
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1) merged.set(`${row}:${column}`, area);
  }
  return merged;
}

function columnWidths(cells: readonly CellState[], merged: GridLayout['merged'], columns: number): readonly number[] {
  const widths = Array.from({ length: columns }, () => LEAST_WIDTH);
  for (const { row, column, text, right } of cells) {
    const area = merged.get(`${row}:${column}`);
    if (area !== undefined && area.left !== area.right) continue;
    const line = text.split('\n').reduce((most, part) => Math.max(most, widthOf(part)), 0);
    const wanted = right === true ? line + SIGN : Math.min(line, MOST_WIDTH - PADDING);
    widths[column - 1] = Math.max(widths[column - 1] ?? 0, Math.min(MOST_WIDTH, Math.ceil(wanted + PADDING)));
  }
  return widths;
}

function rowHeights(
  cells: readonly CellState[],
  merged: GridLayout['merged'],
  lefts: readonly number[],
  rows: number,
): readonly number[] {
  const heights = Array.from({ length: rows }, () => LINE + 8);
  for (const { row, column, text } of cells) {
    const area = merged.get(`${row}:${column}`);
    if (area !== undefined && area.top !== area.bottom) continue;
    const width = (lefts[area?.right ?? column] ?? 0) - (lefts[column - 1] ?? 0) - PADDING;
    const lines = text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / width)), 0);
    heights[row - 1] = Math.max(heights[row - 1] ?? 0, Math.min(lines, MOST_LINES) * LINE + 8);
  }
  return heights;
}

function widthOf(text: string): number {
  return text.length * LETTER + (text.match(/\p{Lu}/gu)?.length ?? 0) * CAPITAL;
}

function offsets(sizes: readonly number[]): readonly number[] {
  const places = [0];
  for (const size of sizes) places.push((places.at(-1) ?? 0) + size);
  return places;
}

/** The row or column (from 1) in which an offset lies. */
export function placeAt(places: readonly number[], offset: number): number {
  let [low, high] = [0, Math.max(0, places.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** What of a sheet is in sight, with a little more on each side. */
export function windowOf(
  { tops, lefts }: GridLayout,
  view: { readonly top: number; readonly left: number; readonly width: number; readonly height: number },
): Window {
  return {
    top: Math.max(1, placeAt(tops, view.top) - 4),
    bottom: Math.min(tops.length - 1, placeAt(tops, view.top + view.height) + 4),
    left: Math.max(1, placeAt(lefts, view.left) - 1),
    right: Math.min(lefts.length - 1, placeAt(lefts, view.left + view.width) + 1),
  };
}
