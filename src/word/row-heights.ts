import { CELL_LINE } from './document-styles.ts';
import { CELL_PADDING } from './extra-styles.ts';
import { textOf } from './html-tree.ts';
import { breakLines, type LetterOutlines } from './outline-texts.ts';
import type { RowHeights } from './part-groups.ts';
import type { GridCell } from './table-grid.ts';

const TWIPS_PER_PT = 20;
const EM = 1000;

/** Tells how high the rows of a table come out whose columns are `twips` wide, in letters of `pt` points. */
export function rowHeights(twips: readonly number[], pt: number, letters: LetterOutlines): RowHeights {
  const padding = (CELL_PADDING.top + CELL_PADDING.bottom) / TWIPS_PER_PT;
  const heightOf = (cell: GridCell, column: number): number => {
    const width = twips.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0);
    const room = (width - CELL_PADDING.left - CELL_PADDING.right) / TWIPS_PER_PT;
    const lines = breakLines(textOf(cell.e), letters.biasa, (room / pt) * EM).length;
    return lines * pt * CELL_LINE + padding;
  };
  return (grid) => {
    const heights: number[] = [];
    for (const [row, cells] of grid.entries()) {
      // What a cell needs beyond the rows above is for the last row that it spans.
      const needs = cells.map((cell, column) => {
        if (cell === undefined || cell === cells[column - 1] || cell.row + cell.height - 1 !== row) return 0;
        const above = heights.slice(cell.row).reduce((sum, height) => sum + height, 0);
        return heightOf(cell, column) - above;
      });
      heights.push(Math.max(0, ...needs));
    }
    return heights;
  };
}
