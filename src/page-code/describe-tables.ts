import { CLASS } from '../html/vocabulary.ts';
import { cellColumns } from './cell-grid.ts';

const NO_TABLE = `table.${CLASS['dua-pihak']}, table.${CLASS.isian}`;
/** Cells of figures and short words name no row. */
const NAMELESS = `.${CLASS.tengah}, .${CLASS.angka}`;

/**
 * Tells readers of tags what the tables are (their roles): the title is the caption of its table, the names of a row head
 * it, and what is set as a table for its places alone (signatures of two parties, forms) is none.
 */
export function describeTables(): void {
  for (const [i, table] of [...document.querySelectorAll('table')].entries()) {
    if (table.matches(NO_TABLE)) forgetTable(table, i);
    else if (table.tHead !== null) {
      const title = table.previousElementSibling;
      if (title?.matches(`.${CLASS['judul-tabel']}`)) title.role = 'caption';
      for (const body of table.tBodies) headRows([...body.rows]);
    }
  }
}

/** The cells in the first column of names head their rows, and so does the label of a sum that covers it. */
function headRows(rows: readonly HTMLTableRowElement[]): void {
  const columns = cellColumns(rows.map((row) => [...row.cells]));
  const heading = columns[0]?.[[...(rows[0]?.cells ?? [])].findIndex((cell) => !cell.matches(NAMELESS))];
  if (heading === undefined) return;
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of [...row.cells].entries()) {
      const column = columns[r]?.[c] ?? 0;
      if (cell.localName === 'td' && column <= heading && heading < column + cell.colSpan) cell.role = 'rowheader';
    }
  }
}

/** Without its tags, and read a party after the other: the cells of a column follow its first one. */
function forgetTable(table: HTMLTableElement, index: number): void {
  const rows = [...table.rows];
  for (const part of [table, ...table.querySelectorAll('tbody, tr, td')]) part.role = 'none';
  if (!table.matches(`.${CLASS['dua-pihak']}`)) return;
  for (const [c, cell] of [...(rows[0]?.cells ?? [])].entries()) {
    const below = rows.slice(1).flatMap((row) => row.cells[c] ?? []);
    for (const [r, one] of below.entries()) one.id ||= `lapkin-pihak-${index}-${c}-${r}`;
    cell.setAttribute('aria-owns', below.map(({ id }) => id).join(' '));
  }
}
