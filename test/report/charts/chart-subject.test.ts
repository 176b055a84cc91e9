import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { keuanganChartTitle, kinerjaChartTitle } from '../../../src/report/charts/chart-subject.ts';
import { makeLargeData } from '../../support/large-data.ts';

test('the caption says what the bars are: indikator up to sixteen, means of kegiatan, then counts by predikat', () => {
  const titles = [
    [2, 8],
    [3, 8],
    [17, 2],
  ].map(([kegiatan = 0, sub = 0]) => {
    const hasil = computeHasil(makeLargeData({ kegiatan, sub }));
    return [kinerjaChartTitle(hasil), keuanganChartTitle(hasil)];
  });
  expect(titles).toEqual([
    ['Capaian Kinerja', 'Target dan Realisasi Keuangan'],
    ['Rata-rata Capaian Kinerja Tiap Kegiatan', 'Target dan Realisasi Keuangan Tiap Kegiatan'],
    ['Banyaknya Indikator menurut Predikat', 'Target dan Realisasi Keuangan'],
  ]);
});
