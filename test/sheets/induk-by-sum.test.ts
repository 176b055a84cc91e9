import { expect, test } from 'vitest';
import { readKeuangan } from '../support/test-table.ts';

const HEADING = ['SUB KEGIATAN', 'ANGGARAN', 'TARGET TW II', 'REALISASI TW II'];

test('a first row that is the sum of those below is their parent', () => {
  const { table } = readKeuangan([
    HEADING,
    ['Kegiatan Desa', 300, 30, 15],
    ['Alfa', 100, 10, 5],
    ['Beta', 200, 20, 10],
  ]);
  expect(table?.rows.map(({ data }) => data.subKegiatan)).toEqual(['Alfa', 'Beta']);
  expect(table?.induk.map(({ name, children }) => [name, children])).toEqual([['Kegiatan Desa', [3, 4]]]);
});

test('one figure that happens to be a sum is not enough', () => {
  const { table } = readKeuangan([HEADING, ['Gama', 300, 7, 6], ['Alfa', 100, 10, 5], ['Beta', 200, 20, 10]]);
  expect(table?.rows).toHaveLength(3);
});
