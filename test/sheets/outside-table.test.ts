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
