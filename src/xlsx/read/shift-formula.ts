import { columnLetters } from '../../findings/cell-ref.ts';
import { MAX_COLUMN, MAX_ROW, parseAddress } from './address.ts';

/**
 * A formula moved by rows and columns, as Excel moves a shared formula: relative references move, `$` ones stay,
 * one that falls off the sheet becomes #REF!. Strings, quoted sheet names and table references stay as they are.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token: string, area: string | undefined, cell: string | undefined) => {
    if (cell !== undefined) return shiftCell(cell, rows, columns);
    if (area === undefined) return token;
    return area
      .split(':')
      .map((half) => shiftHalf(half, rows, columns))
      .join(':');
  });
}

/** "text", 'sheet', [table or book], whole columns or rows (1), a cell (2), any other word; in this order. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\]?)*\]?|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])|\$?\d+:\$?\d+(?![\w.(!]))|(\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!]))|[\w.\\?\u0080-\uffff]+/g;

function shiftCell(token: string, rows: number, columns: number): string {
  const address = parseAddress(token);
  if (address === undefined) return token;
  const fixedColumn = token.startsWith('$');
  const fixedRow = token.includes('$', 1);
  const row = fixedRow ? address.row : address.row + rows;
  const column = fixedColumn ? address.column : address.column + columns;
  if (row < 1 || row > MAX_ROW || column < 1 || column > MAX_COLUMN) return '#REF!';
  return `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row}`;
}

/** Half of a whole-column or whole-row reference: A, $A, 3, $3. */
function shiftHalf(half: string, rows: number, columns: number): string {
  if (half.startsWith('$')) return half;
  if (/^\d+$/.test(half)) {
    const row = Number(half) + rows;
    return row < 1 || row > MAX_ROW ? '#REF!' : String(row);
  }
  const moved = shiftCell(`${half}$1`, 0, columns);
  return moved === '#REF!' ? moved : moved.slice(0, -2);
}
