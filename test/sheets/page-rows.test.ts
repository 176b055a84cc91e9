import { expect, test } from 'vitest';
import { A, B, C, listDataRows, readKeuanganRows, totalLine, totals } from '../support/money-table.ts';

const HEADING = ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'PAGU', 'TARGET TW II', 'REALISASI TW II'];

test('a table carried from page to page: each total over the rows that its words say', () => {
  const reading = readKeuanganRows([
    A,
    B,
    totalLine('Jumlah dipindahkan'),
    HEADING,
    totalLine('Jumlah pindahan'),
    C,
    totalLine('Jumlah halaman ini'),
    totalLine('Jumlah halaman sebelumnya'),
    totalLine('Jumlah s.d. halaman ini'),
    totalLine('Jumlah'),
  ]);
  expect([listDataRows(reading), totals(reading)]).toEqual([
    [2, 3, 7],
    [
      '4 jumlah subtotal 2,3',
      '6 jumlah subtotal 2,3',
      '8 jumlah subtotal 7',
      '9 jumlah subtotal 2,3',
      '10 jumlah subtotal 2,3,7',
      '11 jumlah tabel 2,3,7',
    ],
  ]);
});

test('the total of the last page closes no table', () => {
  const reading = readKeuanganRows([A, totalLine('Jumlah halaman ini'), B, totalLine('Jumlah halaman ini')]);
  expect(totals(reading)).toEqual(['3 jumlah subtotal 2', '5 jumlah subtotal 4']);
});

test('on the first page nothing is brought from the one before', () => {
  const reading = readKeuanganRows([
    A,
    B,
    totalLine('Jumlah halaman ini'),
    totalLine('Jumlah halaman sebelumnya'),
    totalLine('Jumlah s.d. halaman ini'),
    HEADING,
    C,
    totalLine('Jumlah halaman ini'),
    totalLine('Jumlah halaman sebelumnya'),
    totalLine('Jumlah s.d. halaman ini'),
  ]);
  expect(totals(reading)).toEqual([
    '4 jumlah subtotal 2,3',
    '5 jumlah subtotal ',
    '6 jumlah subtotal 2,3',
    '9 jumlah subtotal 8',
    '10 jumlah subtotal 2,3',
    '11 jumlah tabel 2,3,8',
  ]);
});

test('another total between those of the page ends no page', () => {
  const reading = readKeuanganRows([
    A,
    totalLine('Jumlah halaman ini'),
    totalLine('Jumlah'),
    B,
    totalLine('Jumlah halaman ini'),
    totalLine('Jumlah'),
  ]);
  expect(totals(reading)).toEqual([
    '3 jumlah subtotal 2',
    '4 jumlah subtotal 2',
    '6 jumlah subtotal 5',
    '7 jumlah tabel 2,5',
  ]);
});

test('what is brought stands at the head of the first page too, over no rows', () => {
  const reading = readKeuanganRows([totalLine('Jumlah pindahan'), A, totalLine('Jumlah halaman ini')]);
  expect(totals(reading)).toEqual(['2 jumlah subtotal ', '4 jumlah subtotal 3']);
});

test('what is brought right below the sum of the first page begins the second', () => {
  const reading = readKeuanganRows([
    A,
    totalLine('Jumlah halaman ini'),
    totalLine('Jumlah pindahan'),
    B,
    totalLine('Jumlah halaman ini'),
  ]);
  expect(totals(reading)).toEqual(['3 jumlah subtotal 2', '4 jumlah subtotal 2', '6 jumlah subtotal 5']);
});
