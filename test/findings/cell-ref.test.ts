import { expect, test } from 'vitest';
import { columnLetters, formatA1, formatCellRef } from '../../src/findings/cell-ref.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(formatA1({ row: 9, column })).toBe(`${letters}9`);
});

test.each([
  ['PK', 'PK!B4'],
  ['Realisasi Keuangan', "'Realisasi Keuangan'!B4"],
  ["Jum'at", "'Jum''at'!B4"],
  ['2024', "'2024'!B4"],
  // A bare TW1 or PK2024 would be a cell.
  ['TW1', "'TW1'!B4"],
  ['PK2024', "'PK2024'!B4"],
  ['TW_1', 'TW_1!B4'],
  ['Rekap-2', "'Rekap-2'!B4"],
  ['', "''!B4"],
])('sheet "%s" is written %s', (sheet, address) => {
  expect(formatCellRef({ sheet, row: 4, column: 2 })).toBe(address);
});
