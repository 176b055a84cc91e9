import { describe, expect, it, test } from 'vitest';
import { isCountedWhole } from '../../src/rules/fractions.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules, summarize } from './check-case.ts';

test.each(['Laporan', 'LAPORAN', 'Lembaga Kemasyarakatan', 'Orang/bulan', 'unit', ' kali '])(
  '%s is counted in whole things',
  (satuan) => {
    expect(isCountedWhole(satuan)).toBe(true);
  },
);

test.each(['%', 'Persen', 'Indeks', 'hari', 'km', 'Nilai laporan', ''])('%s may have a fraction', (satuan) => {
  expect(isCountedWhole(satuan)).toBe(false);
});

describe('sel/pecahan', () => {
  const findFractions = (cells: Readonly<Record<string, TestCell>>) =>
    summarize(checkCaseRules({ cells })).filter(([, code]) => code === 'sel/pecahan');

  it('is told for targets and realisasi, in PK too', () => {
    expect(findFractions({ 'Rencana Aksi!L6': 2.5 })).toEqual([["'Rencana Aksi'!L6", 'sel/pecahan']]);
    expect(findFractions({ 'PK!G4': 4.5 })).toEqual([['PK!G4', 'sel/pecahan']]);
  });

  it('takes the satuan of PK where Rencana Aksi states none', () => {
    expect(findFractions({ 'Rencana Aksi!E6': null, 'Rencana Aksi!L6': 2.5 })).toHaveLength(1);
  });

  it('says nothing of a mean of quarters, of another satuan, and of money', () => {
    expect(findFractions({ 'Rencana Aksi!G6': 'rata-rata', 'Rencana Aksi!L6': 2.5 })).toEqual([]);
    expect(findFractions({ 'Rencana Aksi!E6': 'Hari', 'PK!H5': 'Hari', 'Rencana Aksi!L6': 2.5 })).toEqual([]);
    expect(findFractions({ 'Realisasi Keuangan!G7': 19617580.5 })).toEqual([]);
  });
});
