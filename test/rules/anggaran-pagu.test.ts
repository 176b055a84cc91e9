import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

const findInRencana = (cells: Readonly<Record<string, TestCell>>) =>
  checkCaseRules({ cells }).findings.filter(({ code }) => code === 'rencana/anggaran-beda-pagu');

// The second sub kegiatan: 8.816.750 + 16.682.500 + 30.000.000 + 30.381.250 = 85.880.500, its pagu.
describe('the quarters of a sub kegiatan make its pagu', () => {
  it('and are told at the first of them where they do not', () => {
    expect(findInRencana({ 'Rencana Aksi!P6': 29000000 })).toMatchObject([
      {
        at: { sheet: 'Rencana Aksi', row: 6, column: 10 },
        written: '84880500',
        computed: '85880500',
        difference: '-1000000',
        formula: 'PK!I5; tertulis = J6 + N6 + P6 + R6',
        args: { selPagu: 'PK!I5' },
      },
    ]);
  });

  it('are not told where the sum is right, however it is spread', () => {
    expect(findInRencana({ 'Rencana Aksi!P6': 29000000, 'Rencana Aksi!R6': 31381250 })).toEqual([]);
  });

  it('are not compared where nothing is stated, or something cannot be read', () => {
    const blank = Object.fromEntries(['J6', 'N6', 'P6', 'R6'].map((cell) => [`Rencana Aksi!${cell}`, null]));
    expect(findInRencana(blank)).toEqual([]);
    expect(findInRencana({ 'Rencana Aksi!P6': 'dua puluh juta' })).toEqual([]);
    expect(findInRencana({ 'PK!I5': null })).toEqual([]);
  });

  it('are told where a "-" stands for what the pagu holds', () => {
    expect(findInRencana({ 'Rencana Aksi!P6': '-' })).toMatchObject([{ written: '55880500' }]);
  });
});

describe('two pagu exchanged in PK', () => {
  it('are one finding, at the upper of them, with the other', () => {
    expect(findInRencana({ 'PK!I5': 10470500, 'PK!I6': 85880500 })).toMatchObject([
      {
        at: { sheet: 'PK', row: 5, column: 9 },
        written: '85880500',
        computed: '10470500',
        args: { selPagu: 'I5', selPaguLain: 'I6' },
      },
    ]);
  });

  it('are two findings where they do not fit crosswise', () => {
    expect(findInRencana({ 'PK!I5': 10470501, 'PK!I6': 85880500 })).toHaveLength(2);
  });
});
