import { describe, expect, test } from 'vitest';
import { gridOf } from '../../src/sheets/grid.ts';
import type { RawSheet } from '../../src/sheets/raw-workbook.ts';

describe('merged areas are found again', () => {
  const sheet = (merges: RawSheet['merges']): RawSheet => ({
    name: 'x',
    state: 'visible',
    rows: new Map(),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  });

  test('side by side, one above the other, wide, tall and both', () => {
    const merges = [
      { top: 1, left: 1, bottom: 1, right: 5 },
      { top: 1, left: 7, bottom: 1, right: 9 },
      { top: 2, left: 1, bottom: 9, right: 2 },
      { top: 10, left: 1, bottom: 30, right: 2 },
      { top: 2, left: 3, bottom: 4, right: 5 },
      { top: 1, left: 20, bottom: 1_048_576, right: 20 },
    ];
    const slow = (row: number, column: number): unknown =>
      merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
    const made = gridOf(sheet(merges));
    for (let row = 1; row <= 31; row += 1) {
      for (let column = 1; column <= 21; column += 1) expect(made.merge(row, column)).toBe(slow(row, column));
    }
    expect(made.merge(1_048_576, 20)).toBe(merges[5]);
  });

  test('none', () => expect(gridOf(sheet([])).merge(1, 1)).toBeUndefined());
});
