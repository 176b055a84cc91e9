import { expect, test } from 'vitest';
import { computeRowHeights } from '../../src/workbook/row-heights.ts';
import type { WrittenCell } from '../../src/xlsx/write/sheet-model.ts';

const cell = (row: number, column: number, value: WrittenCell['value']): WrittenCell => ({
  row,
  column,
  value,
  style: 'isianTeks',
});
/** Heights of rows with these cells in a column of 12 characters: (12 - 2) x 0,98 = 9,8 letters to a line. */
const heights = (...cells: readonly WrittenCell[]) => [...computeRowHeights(cells, [12], 1)];

test('a row with one line is left to fit by itself; each further line takes 12,75 points', () => {
  expect(heights(cell(1, 1, 'pendek'), cell(2, 1, 2024))).toEqual([]);
  // "satu dua" has 8 letters, "satu dua tiga" 13.
  expect(heights(cell(1, 1, 'satu dua'), cell(2, 1, 'satu dua tiga'))).toEqual([[2, 28.75]]);
  expect(heights(cell(1, 1, 'satu\ndua\ntiga'))).toEqual([[1, 41.5]]);
});

test('a word that is longer than a line runs on', () => {
  // 9,8 + 9,8 + 5,4 letters.
  expect(heights(cell(1, 1, 'x'.repeat(25)))).toEqual([[1, 41.5]]);
});

test('the cell with most lines sets its row; rows above the first are not looked at', () => {
  const cells = [cell(3, 1, 'a\nb'), cell(3, 1, 'a\nb\nc'), cell(1, 1, 'a\nb\nc\nd')];
  expect([...computeRowHeights(cells, [12], 2)]).toEqual([[3, 41.5]]);
});

test('no row is higher than Excel takes', () => {
  expect(heights(cell(1, 1, 'a\n'.repeat(100)))).toEqual([[1, 409]]);
});
