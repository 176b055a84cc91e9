import { expect, test } from 'vitest';
import { isRataRata, isTotalLabel, readPageTotal } from '../../src/sheets/total-label.ts';

test.each([
  ['Jumlah halaman ini', 'page'],
  ['Jumlah Hal. 2', 'page'],
  ['Jumlah dipindahkan', 'carried'],
  ['Dipindahkan ke halaman 2', 'carried'],
  ['Jumlah s.d. halaman ini', 'carried'],
  ['Jumlah s/d hal. ini', 'carried'],
  ['Jumlah sampai dengan halaman ini', 'carried'],
  ['Pindahan', 'brought'],
  ['Jumlah pindahan dari halaman 1', 'brought'],
  ['Jumlah halaman sebelumnya', 'brought'],
  ['Jumlah s.d. halaman lalu', 'brought'],
] as const)('%s is a total, over the rows of: %s', (label, covered) => {
  expect([isTotalLabel(label), readPageTotal(label)]).toEqual([true, covered]);
});

test.each(['Jumlah', 'Jumlah s.d. Triwulan II', 'Total Halal', 'Rata-rata'])('%s is of no page', (label) => {
  expect(readPageTotal(label)).toBeUndefined();
});

test('a name that only speaks of moving is no total', () => {
  expect(['Pindah Datang Penduduk', 'Pemindahan Arsip', 'Perpindahan Ibu Kota'].filter(isTotalLabel)).toEqual([]);
});

test('Rerata is a mean', () => {
  expect([isRataRata('Rerata'), isRataRata('Rata2'), isRataRata('Jumlah')]).toEqual([true, true, false]);
});
