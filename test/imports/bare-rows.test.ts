import { expect, test } from 'vitest';
import { findBareRows } from '../../src/imports/bare-rows.ts';
import { readKeuangan } from '../support/test-table.ts';

test('rows in which only names are typed yet, each figure of them blank', () => {
  const { table } = readKeuangan([
    ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'],
    ['Alfa', 100, 10],
    ['Beta', null, null],
    [],
    ['Gama', null, null],
  ]);
  const found = findBareRows(table, []);
  expect(
    found.map(({ row, data, at }) => [
      row,
      data.subKegiatan,
      data.pagu,
      data.triwulan[2].realisasi,
      at.triwulan[2].realisasi.column,
    ]),
  ).toEqual([
    [3, 'Beta', 'kosong', 'kosong', 3],
    [5, 'Gama', 'kosong', 'kosong', 3],
  ]);
});

test('a row that lacks what is required is none', () => {
  const { table } = readKeuangan([
    ['KODE', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'],
    ['7.01', 'Alfa', 100, 10],
    [null, 'Beta', null, null],
  ]);
  expect([findBareRows(table, ['kode']), findBareRows(null, [])]).toEqual([[], []]);
});
