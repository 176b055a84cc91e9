import { expect, test } from 'vitest';
import { geometryOf, reach } from '../../../src/xlsx/annotate/geometry.ts';

const SHEET = `<worksheet><cols><col min="2" max="3" width="10"/><col min="5" max="5" width="9" hidden="1"/></cols>
<sheetData><row r="2" ht="30"/><row r="4" hidden="1"/><row r="5"/></sheetData></worksheet>`;

test('widths are seven pixels a character and five around them, heights four thirds of a point', () => {
  const { column, row } = geometryOf(SHEET);
  expect([0, 1, 2, 3, 4].map(column)).toEqual([64, 75, 75, 64, 0]);
  expect([0, 1, 2, 3, 4].map(row)).toEqual([20, 40, 20, 0, 20]);
});

test('a stretch ends in the cell that it reaches into', () => {
  const size = (index: number) => [10, 20, 30][index] ?? 40;
  expect(reach(0, 5, size)).toEqual([0, 5]);
  // 10 + 20 are full, 7 of the third.
  expect(reach(0, 37, size)).toEqual([2, 7]);
  expect(reach(1, 37, size)).toEqual([2, 17]);
});

test('over hidden columns alone it comes to an end', () => {
  expect(reach(3, 50, () => 0)).toEqual([203, 0]);
});
