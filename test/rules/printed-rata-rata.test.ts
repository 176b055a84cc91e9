import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

const findSummary = (cells: Readonly<Record<string, TestCell>>) =>
  checkCaseRules({ cells }).findings.filter(({ code }) => code.endsWith('/rata-rata'));

describe('the summary of Kinerja', () => {
  // Rows 6 and 7 have a capaian of 100 each; row 5 has no target.
  it('is the mean of the rows that have a capaian', () => {
    expect(findSummary({ 'Rencana Aksi!M9': 100 })).toEqual([]);
    expect(findSummary({ 'Rencana Aksi!M9': 99 })).toMatchObject([
      { code: 'rencana/rata-rata', written: '99', computed: '100', formula: 'AVERAGE(M6:M7)' },
    ]);
  });

  it('names the mistake of counting the row without a target as 0', () => {
    // (0 + 100 + 100) / 3
    expect(findSummary({ 'Rencana Aksi!M9': { v: 66.67, fmt: '0.00' } })).toMatchObject([
      { cause: { code: 'rata-rata-termasuk-kosong' } },
    ]);
  });
});

describe('the summary of Keuangan', () => {
  // 22.513.830 of 19.180.750 = 117,377...; the mean of 117,5937 and 115,9311 is 116,762...
  it('is the ratio of the totals, unless the workbook wishes the mean', () => {
    const printed = (v: number): Readonly<Record<string, TestCell>> => ({
      'Realisasi Keuangan!H10': { v, fmt: '0.00' },
    });
    expect(findSummary(printed(117.38))).toEqual([]);
    expect(findSummary(printed(116.76))).toMatchObject([
      {
        code: 'keuangan/rata-rata',
        computed: '117.377214134',
        formula: '(G6 + G7 + G8) / (F6 + F7 + F8) x 100',
        args: { metode: 'jumlah realisasi / jumlah target x 100' },
        cause: { code: 'rata-rata-baris' },
      },
    ]);
  });
});
