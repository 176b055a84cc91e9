import { expect, test } from 'vitest';
import { openTable } from '../../src/imports/export-table.ts';
import { findNameColumns, readKinerjaRows } from '../../src/imports/kinerja-rows.ts';
import { headingOf } from '../support/exports/test-reading.ts';
import type { TestCell } from '../support/raw-buku.ts';

/** Rows with their sub kegiatan ("3 Alfa"), and the first row below the table. */
function read(rows: readonly (readonly TestCell[])[]) {
  const { grid, block } = headingOf(rows);
  const { indikator } = findNameColumns(block);
  if (indikator === undefined) throw new Error('no indikator');
  const { rows: found, subs, end } = readKinerjaRows(openTable(grid, 'a.xlsx', block), indikator);
  return [found.map(({ row, sub }) => `${row} ${subs.get(sub)?.name}`), end];
}

test('rows of indikator below the name of their sub kegiatan, up to the closing lines', () => {
  const rows = [
    ['Sub Kegiatan', 'Indikator', 'Target'],
    ['Alfa', 'I', 3],
    [null, 'J', 4],
    ['Beta', 'K', 5],
    ['Rata-rata capaian', null, 90],
    ['Gama', 'L', 1],
  ];
  expect(read(rows)).toEqual([['2 Alfa', '3 Alfa', '4 Beta'], 5]);
});

test('a total stands below its rows', () => {
  expect(
    read([
      ['Sub Kegiatan', 'Indikator', 'Target'],
      ['Alfa', 'I', 3],
      ['JUMLAH', null, 3],
    ]),
  ).toEqual([['2 Alfa'], 3]);
});

test('by their codes the rows of sub kegiatan alone', () => {
  const rows = [
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator'],
    ['7.01.03.2.01', 'Kegiatan Desa', 'outcome'],
    ['7.01.03.2.01.0001', 'Alfa', 'I'],
  ];
  expect(read(rows)[0]).toEqual(['3 Alfa']);
});
