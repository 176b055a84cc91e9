import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { CHART_DATA, readChartData } from '../../../src/html/chart-data.ts';
import { drawCharts } from '../../../src/report/charts/report-charts.ts';
import { findElements, readHtml } from '../../../src/word/html-tree.ts';
import { makeLargeData } from '../../support/large-data.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';

const dataOf = (svg: string | null) =>
  readChartData(
    findElements(readHtml(`<html><body>${svg}</body></html>`), ({ name }) => name === 'svg')[0]?.attributes[CHART_DATA],
  );

test('the data of both charts are the figures of the reference, as printed', () => {
  const { kinerja, keuangan } = drawCharts(computeHasil(REFERENCE_DATA));
  // Tabel 3.1 of the reference: the first sub kegiatan has no target in Triwulan II.
  expect(dataOf(kinerja)?.series).toEqual([{ name: 'Capaian', values: [null, 100, 100] }]);
  expect(dataOf(kinerja)?.categories[0]).toMatch(/^1\. Peningkatan Partisipasi .* \(tanpa target\)$/);
  expect(dataOf(kinerja)?.unit).toBe('%');
  // Tabel 4.1: target and realisasi in rupiah; no target prints as "-" and draws a bar of no length.
  expect(dataOf(keuangan)).toMatchObject({
    series: [
      { name: 'Target', values: [0, 16_682_500, 2_498_250] },
      { name: 'Realisasi', values: [2_015_000, 19_617_580, 2_896_250] },
    ],
    unit: '',
  });
});

test('of many indikator the numbers of each predikat', () => {
  const data = dataOf(drawCharts(computeHasil(makeLargeData({ kegiatan: 20, sub: 3 }))).kinerja);
  expect(data?.unit).toBe('');
  expect(data?.series[0]?.values.reduce((sum: number, n) => sum + (n ?? 0), 0)).toBeLessThanOrEqual(60);
  expect(data?.series[0]?.values.every((n) => Number.isInteger(n))).toBe(true);
});
