import { expect, test } from 'vitest';
import { readKeuangan, readRencana } from '../support/test-table.ts';

const children = (rows: readonly (readonly (string | number | null)[])[], heading: readonly string[]) =>
  readKeuangan([heading, ...rows]).table?.induk.map(({ name, children: own, at }) => `${name} ${own.join()} ${at.row}`);

test('a parent has the rows below it down to the next of its level', () => {
  const heading = ['PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'];
  const rows = [
    ['Penunjang', null, null, 600, 60],
    [null, 'Rapat', null, 300, 30],
    [null, null, 'Alfa', 100, 10],
    [null, null, 'Beta', 200, 20],
    [null, 'Desa', null, 300, 30],
    [null, null, 'Gama', 300, 30],
  ];
  expect(children(rows, heading)).toEqual(['Penunjang 4,5,7 2', 'Rapat 4,5 3', 'Desa 7 6']);
});

test('by kode, wherever its rows stand', () => {
  const rows = [
    ['7.01.03', 'Program', 300, 30],
    ['7.01.03.2.01.0001', 'Alfa', 100, 10],
    ['7.01.06.2.01.0001', 'Beta', 50, 5],
    ['7.01.03.2.02.0001', 'Gama', 200, 20],
  ];
  expect(children(rows, ['KODE', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'])).toEqual(['Program 3,5 2']);
});

test('a parent of whose kode no row is has the rows below it', () => {
  const rows = [
    ['7.01.04.2', null, 'Rapat', null, 300, 30],
    ['7.01.03.2.01.0001', null, null, 'Alfa', 100, 10],
    ['7.01.03.2.01.0002', null, null, 'Beta', 200, 20],
  ];
  expect(children(rows, ['KODE', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'])).toEqual([
    'Rapat 3,4 2',
  ]);
});

test('a parent with an indikator of its own holds no sums of its rows but of their money', () => {
  const rows = [
    ['KODE', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET TAHUNAN', 'TARGET TW II', 'ANGGARAN TW II'],
    ['7.01.03', 'Program', 'Persentase program', 100, 50, 300],
    ['7.01.03.2.01.0001', 'Alfa', 'Jumlah laporan', 4, 1, 100],
    ['7.01.03.2.01.0002', 'Beta', 'Jumlah rapat', 8, 2, 200],
  ];
  const printed = (...without: readonly number[]) => {
    const told = rows.map((row, i) => (without.includes(i) ? row.map((cell, c) => (c === 2 ? null : cell)) : row));
    return readRencana(told).table?.induk.map((row) => [...row.printed.keys()]);
  };
  expect(printed()).toEqual([['tw2.anggaran']]);
  expect(printed(1)).toEqual([['annualTarget', 'tw2.target', 'tw2.anggaran']]);
});
