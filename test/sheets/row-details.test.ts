import { expect, test } from 'vitest';
import { KEUANGAN_SHEET } from '../../src/domain/table-declaration.ts';
import { readTable } from '../../src/sheets/read-table.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

const HEADING: readonly TestCell[] = ['KODE', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET TW II', 'REALISASI TW II'];

function readNames(...rows: readonly (readonly TestCell[])[]) {
  const [sheet] = makeRawBuku({ K: [HEADING, ...rows] }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { value } = readTable(sheet, KEUANGAN_SHEET, 2, { pkNames: new Set(['alfa', 'beta']) });
  return value?.rows.map(({ data }) => data.subKegiatan);
}

test('rows that add up to the sub kegiatan above them are what it was spent on', () => {
  const first: readonly TestCell[] = ['7.01.03.2.01.0001', 'Alfa', 100, 40, 30];
  const details: readonly (readonly TestCell[])[] = [
    ['5.1.02.01.01.0024', 'Belanja Alat Tulis Kantor', 60, 40, 25],
    ['5.1.02.04.01.0001', 'Belanja Perjalanan Dinas', 40, null, 5],
  ];
  const second: readonly TestCell[] = ['7.01.03.2.01.0002', 'Beta', 50, 20, 10];
  expect(readNames(first, ...details, second)).toEqual(['Alfa', 'Beta']);
  expect(readNames(first, [null, '- Belanja Operasi', 100, 40, 30], second)).toEqual(['Alfa', 'Beta']);
});

test('one figure that does not, and they stay rows, to be told', () => {
  const rows: readonly (readonly TestCell[])[] = [
    ['1', 'Alfa', 100, 40, 30],
    [null, 'Belanja Operasi', 60, 40, 25],
    [null, 'Belanja Modal', 40, null, 6],
  ];
  expect(readNames(...rows)).toEqual(['Alfa', 'Belanja Operasi', 'Belanja Modal']);
  // Money that the sub kegiatan does not state would be lost with them.
  expect(readNames(['1', 'Alfa', 100, 40, null], ['2', 'Belanja Operasi', 100, 40, 30])).toEqual([
    'Alfa',
    'Belanja Operasi',
  ]);
});

test('one row alone must speak of spending, and none may have a kode beside that of the sub kegiatan', () => {
  // Misspelt, and of the same figures: told as a name that PK does not have.
  expect(readNames(['1', 'Alfa', 100, 40, 30], ['2', 'Betta', 100, 40, 30])).toEqual(['Alfa', 'Betta']);
  const siblings: readonly (readonly TestCell[])[] = [
    ['7.01.03.2.01.0001', 'Alfa', 300, 40, 30],
    ['7.01.03.2.01.0002', 'Gama', 100, 20, 20],
    ['7.01.03.2.01.0003', 'Delta', 200, 20, 10],
    ['7.01.03.2.01.0004', 'Beta', 5, 1, 1],
  ];
  expect(readNames(...siblings)).toEqual(['Alfa', 'Gama', 'Delta', 'Beta']);
});

test('a name again with words where figures are due is told', () => {
  const [first, second]: readonly (readonly TestCell[])[] = [
    ['1', 'Alfa', 100, 40, 30],
    ['2', 'Beta', 50, 20, 10],
  ];
  expect(readNames(first ?? [], ['1', 'Alfa', null, null, 'dua puluh'], second ?? [])).toEqual([
    'Alfa',
    'Alfa',
    'Beta',
  ]);
});

test('one equal figure alone may be an accident, and a row below without a name is no detail', () => {
  expect(readNames(['1', 'Alfa', 100], [null, 'Belanja Operasi', 100])).toEqual(['Alfa', 'Belanja Operasi']);
  const rows: readonly (readonly TestCell[])[] = [
    ['1', 'Alfa', 100, 40, 30],
    [null, 'Belanja Operasi', 60, 40, 25],
    [null, null, 40, null, 5],
    ['2', 'Beta', 50, 20, 10],
  ];
  expect(readNames(...rows)).toEqual(['Alfa', 'Belanja Operasi', 'Belanja Operasi', 'Beta']);
});

test('a name again without figures is that of the next indikator, on a sheet that holds those too', () => {
  expect(readNames(['1', 'Alfa', 100, 40, 30], ['1', 'Alfa'], ['2', 'Beta', 50, 20, 10])).toEqual(['Alfa', 'Beta']);
  expect(readNames(['1', 'Alfa', 100, 40, 30], ['1', 'Alfa', null, null, 5])).toEqual(['Alfa', 'Alfa']);
  // Another KODE is another sub kegiatan, whose figures are missing.
  expect(readNames(['7.01.01', 'Alfa', 100, 40, 30], ['7.01.02', 'Alfa'], ['7.01.03', 'Beta', 50, 20, 10])).toEqual([
    'Alfa',
    'Alfa',
    'Beta',
  ]);
});
