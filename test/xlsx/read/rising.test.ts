import { expect, test } from 'vitest';
import { inOrder } from '../../../src/xlsx/read/rising.ts';

const rowsOf = (rows: readonly (readonly [number, readonly number[]])[]) =>
  new Map(rows.map(([row, columns]) => [row, new Map(columns.map((column) => [column, `${row},${column}`]))]));
const listed = (rows: ReadonlyMap<number, ReadonlyMap<number, string>>) =>
  [...rows].map(([row, cells]) => [row, [...cells]]);

test('rows and columns come in rising order, each with what it held', () => {
  const sorted = inOrder(
    rowsOf([
      [5, [3, 1]],
      [2, [1, 2]],
    ]),
  );
  expect(listed(sorted)).toEqual([
    [
      2,
      [
        [1, '2,1'],
        [2, '2,2'],
      ],
    ],
    [
      5,
      [
        [1, '5,1'],
        [3, '5,3'],
      ],
    ],
  ]);
});

test('what is in order already is as it was', () => {
  const rows = rowsOf([
    [1, [1, 2]],
    [2, []],
    [3, [9]],
  ]);
  expect(listed(inOrder(rows))).toEqual(listed(rows));
});
