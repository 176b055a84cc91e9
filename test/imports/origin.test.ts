import { expect, test } from 'vitest';
import { formatCells, formatOrigins, groupOrigins } from '../../src/imports/origin.ts';
import { origin } from '../support/exports/test-reading.ts';

const cells = (...places: readonly (readonly [number, number])[]) =>
  places.map(([row, column]) => ({ sheet: 'A', row, column }));

test('cells beside and below each other are one area', () => {
  expect(formatCells(cells([12, 8], [14, 8], [15, 8], [14, 9], [15, 9]))).toBe('H12, H14:I15');
  expect(formatCells(cells([3, 2], [1, 1], [2, 1]))).toBe('A1:A2, B3');
});

test('more than twelve are counted', () => {
  expect(formatCells(cells(...Array.from({ length: 15 }, (_, i) => [2 * i + 1, 1] as const)))).toMatch(
    /A23, dan 3 lagi$/,
  );
});

test('origins say file, sheet and cells, in the order in which they come', () => {
  const all = [
    origin(2),
    origin(3),
    { ...origin(1), file: 'b.csv', at: { sheet: '', row: 9, column: 1 } },
    origin(2, 4, 'Data April'),
  ];
  expect(formatOrigins(all)).toBe("a.xlsx › Lembar!A2:A3; b.csv › A9; a.xlsx › 'Data April'!D2");
  expect(groupOrigins(all).map(({ file, sheet, cells: own }) => [file, sheet, own.length])).toEqual([
    ['a.xlsx', 'Lembar', 2],
    ['b.csv', '', 1],
    ['a.xlsx', 'Data April', 1],
  ]);
});
