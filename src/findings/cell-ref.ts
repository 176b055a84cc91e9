/** A cell of a sheet; row and column count from 1, as in Excel. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Column letters of a column number from 1: 1 -> A, 28 -> AB. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** Column number of letters: A -> 1, AB -> 28. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
}

/** Address without the sheet: F9. */
export function formatA1(ref: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(ref.column)}${ref.row}`;
}

/** Address that can be pasted into Excel's Go To: 'Realisasi Keuangan'!F9, PK!A1. */
export function formatCellRef(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${formatA1(ref)}`;
}

/** A sheet's name as references write it: PK, 'Realisasi Keuangan'. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
