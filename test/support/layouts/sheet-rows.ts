import type { TestCell, TestSheet } from '../raw-buku.ts';

/** Cells as they are set, moved by the table's offset. */
export class SheetRows {
  next = 0;
  readonly #rows: TestCell[][] = [];
  readonly #merges: string[] = [];
  readonly #offset: number;

  constructor(offset: number) {
    this.#offset = offset;
  }

  set(row: number, column: number, cell: TestCell): void {
    while (this.#rows.length <= row + this.#offset) this.#rows.push([]);
    const cells = this.#rows[row + this.#offset] ?? [];
    while (cells.length <= column + this.#offset) cells.push(null);
    cells[column + this.#offset] = cell === '' ? null : cell;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    const name = (row: number, column: number): string => `${letters(column + this.#offset)}${row + this.#offset + 1}`;
    this.#merges.push(`${name(top, left)}:${name(bottom, right)}`);
  }

  finish(): TestSheet {
    return { rows: this.#rows, merges: this.#merges };
  }
}

/** Column letters of a column number from 0. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : letters(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}
