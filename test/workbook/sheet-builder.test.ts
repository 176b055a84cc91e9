import { expect, test } from 'vitest';
import { createSheetBuilder, toAreaAddress } from '../../src/workbook/sheet-builder.ts';

test('a cell has a formula only where one is given', () => {
  const builder = createSheetBuilder();
  builder.write(2, 3, 'isianTeks', 'a');
  builder.write(3, 3, 'isianTeks', 5, 'SUM(A1:A2)');
  expect(builder.cells).toEqual([
    { row: 2, column: 3, style: 'isianTeks', value: 'a' },
    { row: 3, column: 3, style: 'isianTeks', value: 5, formula: 'SUM(A1:A2)' },
  ]);
});

test('one over an area fills every cell of it, so that its border is whole, and states value and merge once', () => {
  const builder = createSheetBuilder();
  builder.writeRange({ top: 4, left: 27, bottom: 5, right: 28 }, 'kepala', 'TRIWULAN I', 'A1');
  expect(builder.cells.map(({ row, column, value, formula }) => [row, column, value, formula])).toEqual([
    [4, 27, 'TRIWULAN I', 'A1'],
    [4, 28, null, undefined],
    [5, 27, null, undefined],
    [5, 28, null, undefined],
  ]);
  expect(builder.merges).toEqual(['AA4:AB5']);
});

test('an area of one cell is no merge', () => {
  const builder = createSheetBuilder();
  builder.writeRange({ top: 1, left: 1, bottom: 1, right: 1 }, 'kepala', 'a');
  expect([builder.cells.length, builder.merges]).toEqual([1, []]);
  expect(toAreaAddress({ top: 1, left: 1, bottom: 3, right: 2 })).toBe('A1:B3');
});
