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
  const charts = drawCharts(computeHasil(REFERENCE_DATA));
  const [kinerja, keuangan] = [charts.kinerja?.own ?? null, charts.keuangan?.own ?? null];
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
  const data = dataOf(drawCharts(computeHasil(makeLargeData({ kegiatan: 20, sub: 3 }))).kinerja?.own ?? null);
  expect(data?.unit).toBe('');
  expect(data?.series[0]?.values.reduce((sum: number, n) => sum + (n ?? 0), 0)).toBeLessThanOrEqual(60);
  expect(data?.series[0]?.values.every((n) => Number.isInteger(n))).toBe(true);
});

test('a chart of many bars is lower close-set and on a page that lies, and shows the same figures in each drawing', () => {
  const { keuangan } = drawCharts(computeHasil(makeLargeData({ kegiatan: 2, sub: 6 })));
  if (keuangan === null) throw new Error('no chart');
  const { own, low, wide } = keuangan;
  const side = (svg: string, name: 'width' | 'height'): number =>
    Number(new RegExp(`${name}="([\\d.]+)pt"`).exec(svg)?.[1]);
  // A4 with margins of 2.5 and 3 cm: 155 mm across upright, 242 mm where it lies, of which 160 mm are its height.
  expect(side(own, 'width')).toBeCloseTo((155 * 72) / 25.4, 1);
  expect(side(low, 'width')).toBe(side(own, 'width'));
  expect(side(wide, 'width')).toBeCloseTo((242 * 72) / 25.4, 1);
  // Close-set, two lines of a name are 21 points and the room below them 4; legend and axis take 40.
  expect(side(low, 'height')).toBe(12 * 25 + 40);
  expect(side(own, 'height')).toBeGreaterThan(side(low, 'height') * 1.2);
  expect(side(wide, 'height')).toBeLessThan(160 * (72 / 25.4));
  expect([dataOf(low), dataOf(wide)]).toEqual([dataOf(own), dataOf(own)]);
});
