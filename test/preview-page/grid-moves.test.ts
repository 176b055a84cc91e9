import { expect, test } from 'vitest';
import { layOutGrid } from '../../src/preview-page/grid-layout.ts';
import { moveByKey } from '../../src/preview-page/grid-moves.ts';

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
