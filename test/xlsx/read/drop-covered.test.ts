import { expect, test } from 'vitest';
import type { RawCell } from '../../../src/sheets/raw-workbook.ts';
import { dropCovered } from '../../../src/xlsx/read/drop-covered.ts';

/** Filled cells, as addresses "row,column". */
function makeRows(cells: readonly (readonly [number, number])[]): Map<number, Map<number, RawCell>> {
  const rows = new Map<number, Map<number, RawCell>>();
  for (const [row, column] of cells) {
    const filled = rows.get(row) ?? new Map<number, RawCell>();
    filled.set(column, { value: { kind: 'number', text: '1' } });
    rows.set(row, filled);
  }
  return rows;
}
const listCells = (rows: Map<number, Map<number, RawCell>>): string[] =>
  [...rows].flatMap(([row, cells]) => [...cells.keys()].map((column) => `${row},${column}`));

test('only the first cell of an area is left, whether the area or the row holds more', () => {
  const rows = makeRows([
    [1, 1],
    [2, 2],
    [2, 3],
    [3, 2],
    [3, 9],
  ]);
  const merges = [
    { top: 2, left: 2, bottom: 3, right: 3 },
    { top: 1, left: 1, bottom: 1, right: 16_384 },
  ];
  expect(dropCovered(rows, merges)).toBe(true);
  expect(listCells(rows)).toEqual(['1,1', '2,2', '3,9']);
});

test('a row that is covered whole is gone', () => {
  const rows = makeRows([
    [1, 1],
    [2, 1],
  ]);
  dropCovered(rows, [{ top: 1, left: 1, bottom: 2, right: 1 }]);
  expect([...rows.keys()]).toEqual([1]);
});

test('an area whose first cell is blank leaves nothing', () => {
  const rows = makeRows([[5, 6]]);
  dropCovered(rows, [{ top: 5, left: 5, bottom: 5, right: 6 }]);
  expect(rows.size).toBe(0);
});
