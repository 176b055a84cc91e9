import { describe, expect, it } from 'vitest';
import { triwulanOf } from '../../src/domain/month-names.ts';
import { monthsOf, parseMonth } from '../../src/imports/month.ts';

describe('parseMonth', () => {
  it.each([
    [1, ['Januari', 'Jan', 'JANUARI', 'Bulan 1', 'bulan_1', 'rak_jan', 'Anggaran Kas Bulan 1', 'Januari 2024']],
    [2, ['Februari', 'Pebruari', 'Feb', 'Peb', 'Bulan 2']],
    [3, ['Maret', 'Mar']],
    [5, ['Mei']],
    [8, ['Agustus', 'Agu', 'Agt', 'Agst', 'Ags']],
    [9, ['September', 'Sep', 'Sept']],
    [10, ['Oktober', 'Okt', 'Oct', 'rak_okt']],
    [11, ['November', 'Nopember', 'Nov', 'Nop']],
    [12, ['Desember', 'Des', 'Dec', 'Bulan 12', 'Anggaran Kas Bulan 12']],
  ])('month %d', (month, texts) => {
    expect(texts.map(parseMonth)).toEqual(texts.map(() => month));
  });

  it.each(['1', 'Maju', 'Bulan', 'Bulan 13', 'Meja', 'Total', 'TW I', 'Realisasi Januari'])('%s is none', (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });
});

it('quarters and months', () => {
  expect([1, 3, 4, 12].map(triwulanOf)).toEqual([1, 1, 2, 4]);
  expect(monthsOf(3)).toEqual([7, 8, 9]);
});
