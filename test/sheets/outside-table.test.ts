import { expect, test } from 'vitest';
import { listCodes, readKeuangan } from '../support/test-table.ts';

const TABLE = [
  ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'],
  ['Alfa', 100, 10],
  ['Beta', 200, 20],
  ['Jumlah', 300, 30],
];

test('figures below the table are told once, with all of their cells', () => {
  const { findings } = readKeuangan([...TABLE, [], [null, 270, '1.500.000']]);
  expect(listCodes(findings)).toEqual(['sel/di-luar-tabel@B6']);
  expect([findings[0]?.args, findings[0]?.related?.map(({ column }) => column)]).toEqual([
    { banyak: '2', akhir: '4', judul: '', sel: '' },
    [3],
  ]);
});

test('signatures and notes are none', () => {
  expect(
    readKeuangan([...TABLE, [], [null, 'NIP. 19690220 199002 1 001'], ['Kalaena, 5 Juli', 1.98001012005011e17]])
      .findings,
  ).toEqual([]);
});

test('of a title in several cells and rows all are named, since each parts the tables', () => {
  const heading = ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II'];
  const { findings } = readKeuangan([
    heading,
    [1, 'Alfa', 100, 10],
    ['Jumlah', null, 100, 10],
    ['TABEL 2', null, null, 'BELANJA MODAL'],
    ['Tahun Anggaran 2025'],
    heading,
    [1, 'Gama', 200, 20],
    ['Jumlah', null, 200, 20],
  ]);
  const told = findings.find(({ code }) => code === 'sel/di-luar-tabel');
  expect(told?.args).toMatchObject({ judul: 'TABEL 2 / BELANJA MODAL / Tahun Anggaran 2025', sel: 'A4, D4, A5' });
});
