import type { CellState, SheetState } from '../../preview-page/preview-state.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import type { RawSheet } from '../../sheets/raw-workbook.ts';
import { displayCell } from './display-cell.ts';

/** Longest text of a cell that is drawn; the rest stays in the workbook. */
const MOST_TEXT = 4000;

/** A sheet with its formats shown as text; blank cells are left out. */
export function viewSheet(sheet: RawSheet, buku: Pick<BukuKerja, 'pk' | 'rencana' | 'keuangan'> | null): SheetState {
  const cells: CellState[] = [];
  let [rows, columns] = [1, 1];
  for (const [row, across] of sheet.rows) {
    for (const [column, cell] of across) {
      const { text, right } = displayCell(cell);
      if (text === '' && cell.formula === undefined) continue;
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
      cells.push({
        row,
        column,
        text: text.slice(0, MOST_TEXT),
        ...(right ? { right: true } : {}),
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      });
    }
  }
  const table = [buku?.pk, buku?.rencana, buku?.keuangan].find((one) => one?.sheet.name === sheet.name);
  return {
    name: sheet.name,
    rows,
    columns,
    cells,
    // A merged area that reaches beyond what is filled is drawn as far as that.
    merges: sheet.merges
      .filter(({ top, left }) => top <= rows && left <= columns)
      .map(({ top, left, bottom, right }) => [top, left, Math.min(bottom, rows), Math.min(right, columns)]),
    hiddenRows: [...sheet.hiddenRows].filter((row) => row <= rows).sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].filter((column) => column <= columns).sort((a, b) => a - b),
    heading: table === null || table === undefined ? null : [table.headingRow, table.lastHeadingRow],
  };
}
