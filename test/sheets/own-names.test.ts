import { expect, test } from 'vitest';
import { readPk } from '../support/test-table.ts';

test('the names that stand in a row itself, not those filled down or merged from above', () => {
  const { table } = readPk({
    rows: [
      ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN'],
      [1, 'Rapat', 'Alfa', 'Jumlah', 3, 'Laporan', 100],
      [2, null, 'Beta', 'Jumlah', 3, 'Laporan', 100],
    ],
    merges: ['B2:B3'],
  });
  expect(table?.rows.map(({ own }) => [...own])).toEqual([
    ['no', 'kegiatan', 'subKegiatan', 'indikator'],
    ['no', 'subKegiatan', 'indikator'],
  ]);
  expect(table?.rows.map(({ data }) => data.kegiatan)).toEqual(['Rapat', 'Rapat']);
});
