import { expect, test } from 'vitest';
import { describeColumns, listCodes, readKeuangan, readPk } from '../support/test-table.ts';

const NAMES = ['program', 'kegiatan', 'subKegiatan'] as const;

test('one heading over three columns of names: each level has its own', () => {
  const reading = readKeuangan({
    rows: [
      ['PROGRAM / KEGIATAN / SUB KEGIATAN', null, null, 'ANGGARAN', 'REALISASI TW II'],
      ['P', null, null, 600, 60],
      [null, 'K1', null, 300, 30],
      [null, null, 'A', 100, 10],
      [null, null, 'B', 200, 20],
      [null, 'K2', null, 300, 30],
      [null, null, 'C', 300, 30],
      ['Jumlah', null, null, 600, 60],
    ],
    merges: ['A1:C1'],
  });
  expect(describeColumns(reading, ...NAMES)).toBe('program=A kegiatan=B subKegiatan=C');
  expect(reading.table?.rows.map(({ row, data }) => [row, data.subKegiatan])).toEqual([
    [4, 'A'],
    [5, 'B'],
    [7, 'C'],
  ]);
  expect(reading.table?.induk.map(({ name, children }) => [name, children])).toEqual([
    ['P', [4, 5, 7]],
    ['K1', [4, 5]],
    ['K2', [7]],
  ]);
  expect(listCodes(reading.findings)).toEqual([]);
});

test('KEGIATAN / SUB KEGIATAN over two columns of PK', () => {
  const reading = readPk({
    rows: [
      ['KEGIATAN / SUB KEGIATAN', null, 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN'],
      ['K', null, null, null, null, 300],
      [null, 'A', 'I', 3, 'Laporan', 300],
    ],
    merges: ['A1:B1'],
  });
  expect(reading.table?.rows.map(({ data }) => [data.kegiatan, data.subKegiatan])).toEqual([['K', 'A']]);
});

test('without a name in each of the columns they are no levels', () => {
  const reading = readKeuangan({
    rows: [
      ['KEGIATAN / SUB KEGIATAN', null, 'ANGGARAN', 'REALISASI TW II'],
      ['A', null, 100, 10],
      ['B', null, 200, 20],
    ],
    merges: ['A1:B1'],
  });
  expect(describeColumns(reading, ...NAMES)).toBe('program=? kegiatan=? subKegiatan=A');
  expect(reading.table?.rows).toHaveLength(2);
});

test('nor where figures stand in one of them', () => {
  const reading = readKeuangan({
    rows: [
      ['KEGIATAN / SUB KEGIATAN', null, 'ANGGARAN', 'REALISASI TW II'],
      ['A', 11, 100, 10],
      ['B', 12, 200, 20],
    ],
    merges: ['A1:B1'],
  });
  expect(describeColumns(reading, ...NAMES)).toBe('program=? kegiatan=? subKegiatan=A');
  expect(reading.table?.rows.map(({ data }) => data.subKegiatan)).toEqual(['A', 'B']);
});

test('nor over more columns than the heading names levels', () => {
  const reading = readKeuangan({
    rows: [
      ['KEGIATAN / SUB KEGIATAN', null, null, 'ANGGARAN', 'REALISASI TW II'],
      ['K', null, null, 300, 30],
      [null, 'A', null, 100, 10],
      [null, null, 'x', 200, 20],
    ],
    merges: ['A1:C1'],
  });
  expect(describeColumns(reading, ...NAMES)).toBe('program=? kegiatan=? subKegiatan=A');
});
