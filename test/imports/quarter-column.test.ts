import { expect, test } from 'vitest';
import { findQuarterColumns } from '../../src/imports/quarter-column.ts';
import { headingOf } from '../support/exports/test-reading.ts';
import type { TestSheet } from '../support/raw-buku.ts';

const read = (input: TestSheet, height = 1) =>
  findQuarterColumns(headingOf(input, height).block).map(({ column, triwulan, month, measure, unit, isCumulative }) =>
    [column.column, triwulan, month, measure, unit, isCumulative].join(' '),
  );

test('measure and quarter in one cell, in either order', () => {
  expect(read([['NAMA', 'Target TW I', 'TW II Realisasi', 'Capaian TW II (%)']])).toEqual([
    '2 1  target figure false',
    '3 2  realisasi figure false',
    '4 2  capaian share false',
  ]);
});

test('bare numerals below a measure, K and Rp below a quarter', () => {
  expect(
    read(
      {
        rows: [
          ['NAMA', 'REALISASI', null],
          [null, 'I', 'II'],
        ],
        merges: ['B1:C1'],
      },
      2,
    ),
  ).toEqual(['2 1  realisasi figure false', '3 2  realisasi figure false']);
  expect(
    read(
      {
        rows: [
          ['NAMA', 'TRIWULAN III', null],
          [null, 'K', 'Rp'],
        ],
        merges: ['B1:C1'],
      },
      2,
    ),
  ).toEqual(['2 3  target figure false', '3 3  target rupiah false']);
});

test('months below a quarter, sums up to the quarter', () => {
  expect(
    read(
      {
        rows: [
          ['NAMA', 'TARGET TRIWULAN II', null, null],
          [null, 'Apr', 'Mei', 'Jun'],
        ],
        merges: ['B1:D1'],
      },
      2,
    ),
  ).toEqual(['2 2 4 target figure false', '3 2 5 target figure false', '4 2 6 target figure false']);
  expect(read([['NAMA', 'Target s.d. TW II', 'Alokasi Target TW III']])).toEqual([
    '2 2  target figure true',
    '3 3  target figure true',
  ]);
});

test('a numeral that stands below no such word is none', () => {
  expect(read([['NAMA', 'I', 'II']])).toEqual([]);
});
