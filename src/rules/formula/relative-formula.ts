import type { CellRef } from '../../findings/cell-ref.ts';

const ADDRESS = /(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(A-Z])/g;

/** A formula (without "=") with its relative addresses as distances from its cell: the same in every cell that it was copied to. */
export function relativeFormula(formula: string, { row, column }: CellRef): string {
  return formula
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(ADDRESS, (_whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const right = columnNumber(letters) - (fixedColumn === '' ? column : 0);
      const down = Number(digits) - (fixedRow === '' ? row : 0);
      return `[${fixedRow}${down},${fixedColumn}${right}]`;
    });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
}
