import { describe, expect, it } from 'vitest';
import { type Angka, toAngka } from '../../src/domain/angka.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { EarlierBuku, KinerjaData } from '../../src/domain/kinerja-data.ts';
import { keuangan, REFERENCE_DATA, rencana, S1, S2, S3 } from '../support/reference-data.ts';
import { makeRiwayatRow } from '../support/riwayat-row.ts';

const text = (n: Angka | null | undefined): string =>
  n === null || n === undefined ? '-' : n.toDecimalPlaces(4).toFixed();
const percents = (changes: Partial<KinerjaData>) => {
  const { comparison, kinerja, keuangan: money } = computeHasil({ ...REFERENCE_DATA, ...changes });
  return {
    comparison,
    kinerja: kinerja.map(({ earlier }) => text(earlier?.capaian)),
    keuangan: money.map(({ earlier }) => text(earlier?.capaian)),
  };
};

const { pengaturan, pk } = REFERENCE_DATA;
const NAMES = REFERENCE_DATA.rencana.map(({ kegiatan, subKegiatan, indikator, satuan }) => ({
  kegiatan,
  subKegiatan,
  indikator,
  satuan,
}));
const [N1, N2, N3] = NAMES as [(typeof NAMES)[0], (typeof NAMES)[0], (typeof NAMES)[0]];

/** The year 2023: Triwulan IV is 4 of 5, 3 of 4 and 7 of 7; money 90 of 100, 40 of 80, nothing planned and 5 spent. */
const LAST_YEAR: EarlierBuku = {
  file: '2023.xlsx',
  year: 2023,
  triwulan: 4,
  pk,
  rencana: [
    rencana(N1, 5, ['', '', '', 5], ['', '', '', 4], ['', '', '', '']),
    rencana(N2, 16, [4, 4, 4, 4], [4, 4, 4, 3], ['', '', '', '']),
    rencana(N3, 7, [7, 7, 7, 7], [7, 7, 7, 7], ['', '', '', '']),
  ],
  keuangan: [
    keuangan(S1, 400, [100, 100, 100, 100], [100, 100, 100, 90]),
    keuangan(S2, 320, [80, 80, 80, 80], [80, 80, 80, 40]),
    keuangan(S3, 10, [10, '', '', '-'], ['', '', '', 5]),
  ],
};

describe('Triwulan II of a workbook that holds Triwulan I', () => {
  const { comparison, kinerja, keuangan: money } = percents({});

  it('is compared with it, row by row: 8.878.500 of 10.893.500 are 81,5027', () => {
    expect(comparison).toMatchObject({ year: 2024, triwulan: 1, source: { kind: 'buku' } });
    expect(kinerja).toEqual(['100', '100', '100']);
    expect(money).toEqual(['81.5027', '100', '100']);
  });

  it('and in its summaries: 20.469.000 of 22.484.000, and of the pagu of 107.244.500', () => {
    expect(text(comparison?.kinerja)).toBe('100');
    expect(text(comparison?.keuangan.realisasi)).toBe('20469000');
    expect(text(comparison?.keuangan.capaian)).toBe('91.0381');
    expect(text(comparison?.keuangan.serapan)).toBe('19.0863');
  });

  it('is compared s.d. with s.d. under that Basis: Triwulan III against 6 of 6, 44.997.830 of 41.664.750', () => {
    const later = percents({ triwulan: 3, pengaturan: { ...pengaturan, basis: 'sampai dengan' } });
    expect(later.kinerja).toEqual(['100', '100', '100']);
    expect(text(later.comparison?.keuangan.capaian)).toBe('107.9998');
  });

  it('is compared with nothing where Bandingkan says no, or Triwulan I was not reported', () => {
    expect(percents({ pengaturan: { ...pengaturan, compares: false } }).comparison).toBeNull();
    expect(percents({ triwulan: 4 }).comparison).toBeNull();
  });
});

describe('Triwulan I', () => {
  const first = { triwulan: 1 } as const;

  it('without last year is compared with nothing', () => {
    expect(percents(first)).toEqual({ comparison: null, kinerja: ['-', '-', '-'], keuangan: ['-', '-', '-'] });
  });

  it('is compared with Triwulan IV of the workbook of --lalu: 80, 75, 100; mean 85; money (90 + 40 + 5) of 180 is 75', () => {
    const { comparison, kinerja, keuangan: money } = percents({ ...first, earlier: [LAST_YEAR] });
    expect(comparison).toMatchObject({ year: 2023, triwulan: 4, source: { kind: 'lalu', file: '2023.xlsx' } });
    expect(kinerja).toEqual(['80', '75', '100']);
    expect(text(comparison?.kinerja)).toBe('85');
    expect(money).toEqual(['90', '50', '-']);
    expect(text(comparison?.keuangan.capaian)).toBe('75');
    expect(text(comparison?.keuangan.realisasi)).toBe('135');
    // The pagu of two years are two.
    expect(comparison?.keuangan.serapan).toBeNull();
  });

  it('compares a row in one satuan only, and a renamed one by SEBELUMNYA', () => {
    const changed = {
      ...LAST_YEAR,
      rencana: LAST_YEAR.rencana.map((row, i) =>
        i === 0 ? { ...row, satuan: 'Orang' } : i === 1 ? { ...row, subKegiatan: 'Pembinaan' } : row,
      ),
    };
    expect(percents({ ...first, earlier: [changed] }).kinerja).toEqual(['-', '-', '100']);
    const riwayat = [makeRiwayatRow({ subKegiatan: S2, formerName: 'Pembinaan' })];
    expect(percents({ ...first, earlier: [changed], riwayat }).kinerja).toEqual(['-', '75', '100']);
  });

  it('is compared with Triwulan IV of Riwayat, and not with a whole year: 3 of 4 is 75, 40 of 80 is 50', () => {
    const row = { subKegiatan: S2, target: 4, realisasi: 3, pagu: 80, realisasiAnggaran: 40 };
    expect(percents({ ...first, riwayat: [makeRiwayatRow(row)] }).comparison).toBeNull();
    const {
      comparison,
      kinerja,
      keuangan: money,
    } = percents({ ...first, riwayat: [makeRiwayatRow({ ...row, period: 4 })] });
    expect(comparison).toMatchObject({ year: 2023, triwulan: 4, source: { kind: 'riwayat' } });
    expect(kinerja).toEqual(['-', '75', '-']);
    expect(money).toEqual(['-', '50', '-']);
    expect([comparison?.kinerja, comparison?.keuangan.capaian, comparison?.keuangan.realisasi].map(text)).toEqual([
      '75',
      '50',
      '40',
    ]);
  });

  it('of Riwayat has a weighted mean as the report has: (30 x 75 + 10 x 100) / 40 is 81,25', () => {
    const rows = [
      makeRiwayatRow({ subKegiatan: S2, target: 4, realisasi: 3, period: 4 }),
      makeRiwayatRow({ subKegiatan: S3, target: 7, realisasi: 7, period: 4 }),
    ];
    const weighted = pk.map((row, i) => ({ ...row, bobot: toAngka([60, 30, 10][i] ?? 0) }));
    expect(text(percents({ ...first, pk: weighted, riwayat: rows }).comparison?.kinerja)).toBe('81.25');
  });

  it('of Riwayat follows satuan, ARAH and the method of money: (2 x 4 - 3) / 4 is 125; 50 of 90, or the mean of 50 and 100', () => {
    const row = { subKegiatan: S2, target: 4, realisasi: 3, pagu: 80, realisasiAnggaran: 40, period: 4 } as const;
    expect(percents({ ...first, riwayat: [makeRiwayatRow({ ...row, satuan: 'Dokumen' })] }).kinerja[1]).toBe('-');
    const falling = REFERENCE_DATA.rencana.map((one) => ({ ...one, arah: 'turun' as const }));
    expect(percents({ ...first, rencana: falling, riwayat: [makeRiwayatRow(row)] }).kinerja[1]).toBe('125');
    const both = [makeRiwayatRow(row), makeRiwayatRow({ subKegiatan: S3, pagu: 10, realisasiAnggaran: 10, period: 4 })];
    const capaianOf = (keuanganSummary: 'total' | 'rata-rata') =>
      text(
        percents({ ...first, riwayat: both, pengaturan: { ...pengaturan, keuanganSummary } }).comparison?.keuangan
          .capaian,
      );
    expect([capaianOf('total'), capaianOf('rata-rata')]).toEqual(['55.5556', '75']);
  });

  it("has last year's rows and targets as they were, whatever this year's PK Perubahan says: the mean is 85", () => {
    const perubahan = { from: 1 as const, pk: pk.slice(2) };
    expect(text(percents({ ...first, perubahan, earlier: [LAST_YEAR] }).comparison?.kinerja)).toBe('85');
  });

  it('is compared with the whole of last year under sampai dengan, for that is what s.d. Triwulan IV is', () => {
    const riwayat = [makeRiwayatRow({ subKegiatan: S3, target: 7, realisasi: 7, capaian: '100' })];
    const { kinerja } = percents({ ...first, riwayat, pengaturan: { ...pengaturan, basis: 'sampai dengan' } });
    expect(kinerja).toEqual(['-', '-', '100']);
  });

  it('is not compared with the year before the last', () => {
    expect(percents({ ...first, earlier: [{ ...LAST_YEAR, year: 2022 }] }).comparison).toBeNull();
    expect(
      percents({ ...first, riwayat: [makeRiwayatRow({ subKegiatan: S2, year: 2022, period: 4, capaian: '75' })] })
        .comparison,
    ).toBeNull();
  });
});

describe('a workbook that lacks the quarter before', () => {
  it('takes it from the workbook of --lalu of the same year: 2 of 3 is 66,6667', () => {
    const without = REFERENCE_DATA.rencana.map((row) => ({
      ...row,
      triwulan: { ...row.triwulan, 1: { ...row.triwulan[1], realisasi: 'kosong' as const } },
    }));
    const money = REFERENCE_DATA.keuangan.map((row) => ({
      ...row,
      triwulan: { ...row.triwulan, 1: { ...row.triwulan[1], realisasi: 'kosong' as const } },
    }));
    const earlier = {
      ...LAST_YEAR,
      file: 'q1.xlsx',
      year: 2024,
      rencana: [rencana(N2, 12, [3, 3, 3, 3], [2, '', '', ''], ['', '', '', ''])],
    };
    const { comparison, kinerja } = percents({ rencana: without, keuangan: money, earlier: [earlier] });
    expect(comparison).toMatchObject({ year: 2024, triwulan: 1, source: { kind: 'lalu', file: 'q1.xlsx' } });
    expect(kinerja).toEqual(['-', '66.6667', '-']);
  });
});
