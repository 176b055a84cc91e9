import { expect, test } from 'vitest';
import { covers, LAST_COLUMN, LAST_ROW, readReference } from '../../../src/rules/formula/formula-reference.ts';

test.each([
  ['F6', 6, 6, 6, 6],
  ['$F$6', 6, 6, 6, 6],
  ['f6:f8', 6, 6, 8, 6],
  ['F8:F6', 6, 6, 8, 6],
  ['D6:F8', 6, 4, 8, 6],
  ['F:F', 1, 6, LAST_ROW, 6],
  ['6:8', 6, 1, 8, LAST_COLUMN],
  ['XFD1048576', LAST_ROW, LAST_COLUMN, LAST_ROW, LAST_COLUMN],
])('%s: rows %i to %i...', (text, top, left, bottom, right) => {
  expect(readReference(text, 'PK')).toEqual({
    sheet: 'PK',
    top,
    left,
    bottom,
    right,
    chained: false,
    subtotal: false,
  });
});

test('two colons span all that they name', () => {
  expect(readReference('F6:F7:F9', undefined)).toMatchObject({
    sheet: undefined,
    top: 6,
    bottom: 9,
    chained: true,
  });
});

test.each(['F', '6', '', 'F0', 'XFE1', 'F1048577', 'TOTAL', 'F6:TOTAL', 'F6:'])('"%s" is none', (text) => {
  expect(readReference(text, undefined)).toBeUndefined();
});

test('covers the rows that it spans', () => {
  const reference = readReference('F6:F8', undefined);
  if (reference === undefined) throw new Error('no reference');
  expect([5, 6, 7, 8, 9].map((row) => covers(reference, row))).toEqual([false, true, true, true, false]);
});
