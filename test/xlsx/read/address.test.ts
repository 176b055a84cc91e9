import { expect, test } from 'vitest';
import { parseAddress, parseRange } from '../../../src/xlsx/read/address.ts';

test.each([
  ['A1', 1, 1],
  ['Z9', 9, 26],
  ['AA10', 10, 27],
  ['$C$7', 7, 3],
  ['c7', 7, 3],
  // The last cell of a sheet.
  ['XFD1048576', 1_048_576, 16_384],
])('%s is row %i, column %i', (text, row, column) => {
  expect(parseAddress(text)).toEqual({ row, column });
});

test.each(['', 'A', '7', 'A0', 'A-1', 'A1x', 'A1 ', 'XFE1', 'A1048577', '$$A1', 'A1:B2', 'Ä1'])(
  '"%s" is no address',
  (text) => {
    expect(parseAddress(text)).toBeUndefined();
  },
);

test('a range is told by its corners, in whatever order they stand', () => {
  const area = { top: 2, left: 3, bottom: 5, right: 28 };
  expect(parseRange('C2:AB5')).toEqual(area);
  expect(parseRange('AB5:C2')).toEqual(area);
  expect(parseRange('$AB$2:$C$5')).toEqual(area);
});

test('one address is a range of one cell; half a range is none', () => {
  expect(parseRange('B4')).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
  expect(['B4:', ':B4', 'B:D', '2:4', ''].map(parseRange)).toEqual(Array(5).fill(undefined));
});
