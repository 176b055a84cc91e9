import { describe, expect, it } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../src/report/context/report-context.ts';
import { keuanganComparison, kinerjaComparison } from '../../../src/report/sentences/comparison-sentences.ts';
import { REFERENCE_DATA, S2 } from '../../support/reference-data.ts';
import { makeRiwayatRow } from '../../support/riwayat-row.ts';

function write(changes: Partial<KinerjaData>) {
  const context = makeReportContext(computeHasil({ ...REFERENCE_DATA, ...changes }), DEFAULT_OPTIONS);
  return { kinerja: kinerjaComparison(context), keuangan: keuanganComparison(context) };
}

/** The reference data with 2 instead of 3 Laporan in Triwulan I: 66,67%, and 88,89% in the mean of three. */
const LOWER = REFERENCE_DATA.rencana.map((row) =>
  row.subKegiatan === S2
    ? { ...row, triwulan: { ...row.triwulan, 1: { ...row.triwulan[1], realisasi: toAngka(2) } } }
    : row,
);

describe('sentences on the quarter before', () => {
  it('say what stayed the same, and which row has no capaian any more', () => {
    expect(write({}).kinerja).toEqual([
      'Dibandingkan dengan Triwulan I, rata-rata capaian kinerja sama (100%). Sub kegiatan nomor 1 (100% pada Triwulan I) tidak memiliki capaian pada Triwulan II, sehingga tidak dibandingkan.',
    ]);
  });

  it('name no row that had no capaian then either', () => {
    const [told = ''] = write({ triwulan: 3 }).kinerja;
    expect(told).toContain('Dibandingkan dengan Triwulan II');
    expect(told).not.toContain('tidak memiliki capaian');
  });

  it('tell a difference of percentages in points: from 88,89 to 100 are 11,11', () => {
    expect(write({ rencana: LOWER }).kinerja[0]).toMatch(
      /^Dibandingkan dengan Triwulan I, rata-rata capaian kinerja naik 11,11 poin persen \(dari 88,89% menjadi 100%\)\./,
    );
  });

  it('tell rupiah also in percent of the amount before: 4.059.830 of 20.469.000 are 19,83%', () => {
    expect(write({}).keuangan).toEqual([
      'Dibandingkan dengan Triwulan I, realisasi keuangan naik Rp4.059.830 atau 19,83%, capaian keuangan naik 36,84 poin persen, dan serapan anggaran naik 22,87 poin persen.',
    ]);
  });

  it('give no percent of an amount of 0, and none where nothing is compared', () => {
    const none = REFERENCE_DATA.keuangan.map((row) => ({
      ...row,
      triwulan: { ...row.triwulan, 1: { ...row.triwulan[1], realisasi: 'nihil' as const } },
    }));
    expect(write({ keuangan: none }).keuangan[0]).toMatch(
      /^Dibandingkan dengan Triwulan I, realisasi keuangan naik Rp24\.528\.830, /,
    );
    expect(write({ triwulan: 1 })).toEqual({ kinerja: [], keuangan: [] });
  });

  it('name the year where it is another, and s.d. where the report is s.d.', () => {
    const riwayat = [makeRiwayatRow({ subKegiatan: S2, period: 4, capaian: '93.5', realisasiAnggaran: 8816750 })];
    expect(write({ triwulan: 1, riwayat })).toEqual({
      kinerja: [
        'Dibandingkan dengan Triwulan IV Tahun 2023, rata-rata capaian kinerja naik 6,5 poin persen (dari 93,5% menjadi 100%).',
      ],
      keuangan: ['Dibandingkan dengan Triwulan IV Tahun 2023, realisasi keuangan naik Rp11.652.250 atau 132,16%.'],
    });
    const sampaiDengan = { ...REFERENCE_DATA.pengaturan, basis: 'sampai dengan' } as const;
    expect(write({ pengaturan: sampaiDengan }).kinerja).toEqual([
      'Dibandingkan dengan keadaan sampai dengan Triwulan I, rata-rata capaian kinerja sama (100%).',
    ]);
  });
});
