import { expect, test } from 'vitest';
import { findLabel, findYears, readLabels } from '../../src/imports/labels.ts';
import { gridOf } from '../../src/sheets/grid.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

const gridFrom = (rows: readonly (readonly TestCell[])[]) => {
  const [sheet] = makeRawBuku({ A: rows }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return gridOf(sheet);
};

test('labels above a table stand in one, two or three cells', () => {
  const labels = readLabels(
    gridFrom([['Tahun Anggaran : 2024'], ['SKPD', ':', 'Kecamatan'], ['Bulan', null, ': Juni'], ['KODE', 'URAIAN']]),
    4,
  );
  expect(labels).toContainEqual({ key: 'tahunanggaran', value: '2024', row: 1, column: 1 });
  expect(findLabel(labels, 'Unit', 'SKPD')).toEqual({ key: 'skpd', value: 'Kecamatan', row: 2, column: 3 });
  expect(findLabel(labels, 'bulan')?.value).toBe('Juni');
  expect([findLabel(labels, 'KODE'), findLabel(labels, 'Program')]).toEqual([undefined, undefined]);
});

test('the year is a label, else what a title says', () => {
  expect(findYears(gridFrom([['LAPORAN TAHUN 2023'], ['Tahun', ':', 2024], ['KODE']]), 3)).toEqual([
    { year: 2024, row: 2, column: 3 },
  ]);
  expect(findYears(gridFrom([['LAPORAN TAHUN ANGGARAN 2023'], ['KODE']]), 2)).toEqual([
    { year: 2023, row: 1, column: 1 },
  ]);
  expect(findYears(gridFrom([['Nomor 2023/2024'], ['KODE']]), 2)).toEqual([]);
});
