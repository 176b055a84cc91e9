import { expect, test } from 'vitest';
import { RENCANA_SHEET } from '../../src/domain/table-declaration.ts';
import { readTable } from '../../src/sheets/read-table.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

const ROWS: readonly (readonly TestCell[])[] = [
  ['NO', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET TW II', 'REALISASI TW II'],
  [1, 'Alfa', 'Satu', 4, 3],
];

function readNames(names: readonly string[], ...below: readonly (readonly TestCell[])[]) {
  const [sheet] = makeRawBuku({ R: [...ROWS, ...below] }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { value } = readTable(sheet, RENCANA_SHEET, 2, { pkNames: new Set(['alfa', 'satu', ...names]) });
  return value?.rows.map(({ data }) => data.subKegiatan);
}

test('notes with figures and signatures right below a table are none of its rows', () => {
  expect(readNames([], [null, 'Keterangan skala:'], [null, 'Sangat Tinggi', null, 91, 100])).toEqual(['Alfa']);
  expect(
    readNames([], [null, 'Mengetahui,', null, 'Kalaena, 5 Juli'], [null, 'NIP. 1', null, 198_001_012_005_011_000]),
  ).toEqual(['Alfa']);
});

test('above a name of PK a note ends nothing, nor does a name with figures', () => {
  expect(readNames(['beta', 'dua'], [null, 'Catatan:'], [2, 'Beta', 'Dua', 8, 7])).toEqual([
    'Alfa',
    'Catatan:',
    'Beta',
  ]);
  for (const row of [
    [2, 'Catatan Sipil', 'Dua', 8, 7],
    [2, 'Catatan Sipil', 'Dua'],
    [2, 'Catatan Sipil', null, 8, 7],
  ])
    expect(readNames([], row, [3, 'Gama', 'Tiga', 1, 1])).toEqual(['Alfa', 'Catatan Sipil', 'Gama']);
});

test('nor above a row with an indikator, its satuan and figures, of whatever name', () => {
  const [sheet] = makeRawBuku({
    R: [
      ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET TW II', 'REALISASI TW II'],
      ['Alfa', 'Satu', 'Laporan', 4, 3],
      ['Rekapitulasi Data'],
      ['Gama', 'Empat', 'Laporan', 8, 7],
    ],
  }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { value } = readTable(sheet, RENCANA_SHEET, 2, { pkNames: new Set(['alfa', 'satu']) });
  expect(value?.rows.map(({ data }) => data.subKegiatan)).toContain('Gama');
});
