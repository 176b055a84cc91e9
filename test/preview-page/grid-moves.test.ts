import { expect, test } from 'vitest';
import { layOutGrid } from '../../src/preview-page/grid-layout.ts';
import { moveByKey, revealCell } from '../../src/preview-page/grid-moves.ts';

// 40 rows and 10 columns are filled; three rows and one column more can be gone to. B2:C4 is one cell.
const layout = layOutGrid({
  name: 'PK',
  rows: 40,
  columns: 10,
  cells: [],
  merges: [[2, 2, 4, 3]],
  hiddenRows: [],
  hiddenColumns: [],
  heading: null,
});

test.each([
  ['ArrowDown', false, [1, 1], [2, 1]],
  ['ArrowRight', false, [5, 5], [5, 6]],
  ['ArrowLeft', false, [5, 1], [5, 1]],
  ['ArrowUp', false, [1, 4], [1, 4]],
  ['ArrowRight', false, [2, 2], [2, 4]],
  ['ArrowDown', false, [2, 2], [5, 2]],
  ['ArrowLeft', false, [3, 4], [2, 2]],
  ['ArrowUp', false, [5, 3], [2, 2]],
  ['PageDown', false, [1, 1], [21, 1]],
  ['PageUp', false, [30, 3], [10, 3]],
  ['PageDown', false, [40, 1], [43, 1]],
  ['Home', false, [7, 9], [7, 1]],
  ['End', false, [7, 2], [7, 11]],
  ['Home', true, [7, 9], [1, 1]],
  ['End', true, [7, 9], [43, 11]],
  ['ArrowDown', true, [7, 9], [43, 9]],
] as const)('%s (Ctrl: %s) from %j leads to %j', (key, control, [row, column], [toRow, toColumn]) => {
  expect(moveByKey(key, control, { row, column }, layout)).toEqual({ row: toRow, column: toColumn });
});

test('other keys move nothing', () => {
  expect(moveByKey('a', false, { row: 1, column: 1 }, layout)).toBeNull();
});

// Rows of 20 and columns of 50 pixels; 100 by 200 of the sheet are in sight, of which 40 in height lie under a heading.
const even = (step: number, count: number) => Array.from({ length: count + 1 }, (_, i) => i * step);
const places = { tops: even(20, 40), lefts: even(50, 10) };
test.each([
  ['a cell in sight', { row: 12, column: 5 }, true, { top: 180, left: 100 }],
  ['a row below, just', { row: 20, column: 5 }, false, { top: 300, left: 100 }],
  ['a row below, in the middle', { row: 20, column: 5 }, true, { top: 340, left: 100 }],
  ['a row under the heading, just', { row: 11, column: 5 }, false, { top: 160, left: 100 }],
  ['a column beside', { row: 12, column: 8 }, true, { top: 180, left: 275 }],
  ['the first column', { row: 12, column: 1 }, true, { top: 180, left: 0 }],
] as const)('%s comes into sight', (_, place, centred, expected) => {
  const sight = { top: 180, left: 100, height: 100, width: 200, frozen: 40, centred };
  expect(revealCell(place, places, sight)).toEqual(expected);
});
