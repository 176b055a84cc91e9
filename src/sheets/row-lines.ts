import { gridOf } from './grid.ts';
import { layOutLines, type TableGrid } from './lay-out-lines.ts';
import { findPartLines } from './part-lines.ts';
import { findQuarterLines } from './quarter-lines.ts';
import type { RawSheet } from './raw-workbook.ts';
import type { TableIndex } from './table-index.ts';

/**
 * The grid of a sheet. Where TARGET and REALISASI of a name, or its quarters, stand below each other, with a column of these
 * words, they are laid out side by side.
 */
export function tableGrid(sheet: RawSheet, declaration: TableIndex): TableGrid {
  const grid = gridOf(sheet);
  const found = [findPartLines, findQuarterLines].map((find) => find(grid, declaration));
  const lines = found.find((one) => one?.kind === 'lines');
  return lines === undefined ? { grid, realColumn: (column) => column, continued: [] } : layOutLines(grid, lines);
}
