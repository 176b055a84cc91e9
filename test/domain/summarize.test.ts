import { describe, expect, it, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { DEFAULT_PENGATURAN } from '../../src/domain/default-pengaturan.ts';
import type { HasilKeuanganRow, HasilKinerjaRow, PeriodView } from '../../src/domain/hasil.ts';
import { DEFAULT_SKALA } from '../../src/domain/predikat.ts';
import { differingSatuan, percentOf, summarizeKeuangan, summarizeKinerja } from '../../src/domain/summarize.ts';

const number = (value: number | null) => (value === null ? null : toAngka(value));
const view = (target: number | null, realisasi: number | null, capaian: number | null) =>
  ({ target: number(target), realisasi: number(realisasi), capaian: number(capaian) }) as PeriodView;
const contextOf = (changes = {}) => ({
  triwulan: 2 as const,
  pengaturan: { ...DEFAULT_PENGATURAN, ...changes },
  skala: DEFAULT_SKALA.baik,
});
const plain = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === null ? null : String(value)]));

describe('the summary of indikator', () => {
  const row = (satuan: string, annualTarget: number, own: PeriodView) =>
    ({ satuan, annualTarget: number(annualTarget), triwulan: own, grades: null }) as unknown as HasilKinerjaRow;
  const rows = [
    row('Laporan', 12, view(4, 3, 75)),
    row(' LAPORAN', 8, view(2, 2, 100)),
    row('Laporan', 5, view(null, null, null)),
  ];

  it('adds what has one satuan; the mean is of the rows that have a capaian', () => {
    const { jumlah, rataRata, predikat } = summarizeKinerja(rows, 'triwulan', contextOf());
    expect(plain(jumlah)).toEqual({ annualTarget: '25', target: '6', realisasi: '5' });
    // (75 + 100) / 2
    expect([String(rataRata), predikat]).toEqual(['87.5', 'Baik']);
  });

  it('adds nothing of different satuan, unless the workbook wishes it', () => {
    const mixed = [...rows, row('Orang', 1, view(1, 1, 100))];
    expect(plain(summarizeKinerja(mixed, 'triwulan', contextOf()).jumlah)).toEqual({
      annualTarget: null,
      target: null,
      realisasi: null,
    });
    const wished = summarizeKinerja(mixed, 'triwulan', contextOf({ sumMixedSatuan: true }));
    expect(plain(wished.jumlah)).toEqual({ annualTarget: '26', target: '7', realisasi: '6' });
  });

  it('of nothing is nothing', () => {
    const { jumlah, rataRata, predikat } = summarizeKinerja([], 'triwulan', contextOf());
    expect([plain(jumlah), rataRata, predikat]).toEqual([
      { annualTarget: null, target: null, realisasi: null },
      null,
      null,
    ]);
  });
});

describe('the summary of money', () => {
  const row = (pagu: number, own: PeriodView, realisasiSampaiDengan: number) =>
    ({
      pagu: number(pagu),
      realisasiSampaiDengan: number(realisasiSampaiDengan),
      triwulan: own,
    }) as unknown as HasilKeuanganRow;
  const rows = [row(1000, view(400, 300, 75), 500), row(3000, view(100, 100, 100), 100)];

  it('is the ratio of the totals; serapan is of the pagu', () => {
    const summary = summarizeKeuangan(rows, 'triwulan', contextOf());
    expect(summary).toMatchObject({ method: 'total', predikat: 'Baik' });
    // 400 of 500; 600 of 4000; (75 + 100) / 2
    expect(plain(summary)).toMatchObject({
      pagu: '4000',
      target: '500',
      realisasi: '400',
      capaian: '80',
      totalRatio: '80',
      rowRataRata: '87.5',
      serapan: '15',
    });
  });

  it('is the mean of the rows where the workbook says so', () => {
    const summary = summarizeKeuangan(rows, 'triwulan', contextOf({ keuanganSummary: 'rata-rata' }));
    expect([String(summary.capaian), String(summary.totalRatio)]).toEqual(['87.5', '80']);
  });

  it('without targets and pagu has neither capaian nor serapan', () => {
    const summary = summarizeKeuangan([row(0, view(null, 5, null), 5)], 'triwulan', contextOf());
    expect([summary.capaian, summary.serapan, summary.predikat]).toEqual([null, null, null]);
  });
});

test('satuan differ by their words, not by case or spaces; blank ones say nothing', () => {
  expect(differingSatuan(['Laporan', 'laporan ', '', 'Orang'])).toHaveLength(2);
  expect(differingSatuan(['', ''])).toEqual([]);
});

test('a part of nothing has no percent', () => {
  expect(String(percentOf(toAngka(1), toAngka(8)))).toBe('12.5');
  expect([percentOf(toAngka(1), toAngka(0)), percentOf(toAngka(1), null)]).toEqual([null, null]);
});
