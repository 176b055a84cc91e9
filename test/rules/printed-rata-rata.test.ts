import { describe, expect, it } from 'vitest';
import { PK_PERUBAHAN, perubahanFrom } from '../support/changed-buku.ts';
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

// Capaian of rows 6 and 7: 66,6667 (2 of 3) and 100; row 5 has no target and takes its 20 with it.
describe('the summary of Kinerja with BOBOT', () => {
  const cells = {
    'PK!K3': 'BOBOT',
    'PK!K4': 20,
    'PK!K5': 60,
    'PK!K6': 20,
    'Rencana Aksi!L6': 2,
    'Rencana Aksi!M6': { v: 66.67, fmt: '0.00' },
  };
  const printed = (v: number) => findSummary({ ...cells, 'Rencana Aksi!M9': { v, fmt: '0.00' } });

  it('is the weighted mean: (60 x 66,6667 + 20 x 100) / 80 = 75', () => {
    expect(printed(75)).toEqual([]);
    expect(printed(70)).toMatchObject([
      {
        code: 'rencana/rata-rata',
        computed: '75',
        formula: '(M6 x PK!K5 + M7 x PK!K6) / (PK!K5 + PK!K6)',
        args: { rumus: '=(M6*PK!K5+M7*PK!K6)/(SUM(PK!K5:K6))' },
      },
    ]);
  });

  it('names the plain mean, 83,33, and the one that counts the row without a target, 60', () => {
    expect(printed(83.33)).toMatchObject([{ cause: { code: 'bobot', args: { cara: 'biasa' } } }]);
    expect(printed(60)).toMatchObject([{ cause: { code: 'rata-rata-termasuk-kosong' } }]);
  });

  it('of a quarter of the other PK may have its weights: (20 x 66,6667 + 60 x 100) / 80 = 91,67 from Triwulan II on', () => {
    const changed = { 'PK Perubahan!K3': 'BOBOT', 'PK Perubahan!K4': 20, 'PK Perubahan!K5': 20, 'PK Perubahan!K6': 60 };
    const found = (v: number, from: string) =>
      checkCaseRules({
        sheets: { 'PK Perubahan': PK_PERUBAHAN, Pengaturan: perubahanFrom(from) },
        cells: { ...cells, ...changed, 'Identitas!B3': 'I', 'Rencana Aksi!M9': { v, fmt: '0.00' } },
      }).findings.filter(({ code }) => code === 'rencana/rata-rata');
    expect(found(91.67, 'II')).toEqual([]);
    expect(found(75, 'II')).toEqual([]);
    expect(found(83.33, 'II')).toMatchObject([{ written: '83.33', computed: '75' }]);
    // Triwulan II is of the first PK still.
    expect(found(91.67, 'III')).toMatchObject([{ computed: '75' }]);
  });

  it('is the plain mean where Pengaturan says so, and then names the weighted one', () => {
    const sheets = {
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Rata-rata Kinerja', 'biasa'],
      ],
    };
    const plain = (v: number) =>
      checkCaseRules({ sheets, cells: { ...cells, 'Rencana Aksi!M9': { v, fmt: '0.00' } } }).findings.filter(
        ({ code }) => code === 'rencana/rata-rata' || code.startsWith('pk/b'),
      );
    expect(plain(83.33)).toEqual([]);
    expect(plain(75)).toMatchObject([{ cause: { code: 'bobot', args: { cara: 'berbobot' } } }]);
  });

  it('takes an Excel formula for the weighted mean as it stands', () => {
    const found = (formula: string) =>
      checkCaseRules({ cells: { ...cells, 'Rencana Aksi!M9': { v: 75, f: formula } } }).findings.map(
        ({ code }) => code,
      );
    expect(found('SUMPRODUCT(M6:M7,PK!K5:K6)/SUM(PK!K5:K6)')).toEqual(['pk/berbobot']);
    expect(found('(M6*60+M7*20)/80')).toEqual(['pk/berbobot']);
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
        args: { metode: 'jumlah realisasi dibagi jumlah target' },
        cause: { code: 'rata-rata-baris' },
      },
    ]);
  });
});
