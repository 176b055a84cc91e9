import { describe, expect, it } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData, RiwayatRow } from '../../../src/domain/kinerja-data.ts';
import { buildLkjipView } from '../../../src/report/build/yearly/build-lkjip-view.ts';
import { drawYearlyCharts } from '../../../src/report/charts/report-charts.ts';
import { yearlyJson } from '../../../src/report/yearly-json.ts';
import { makeRiwayatRow } from '../../support/riwayat-row.ts';
import { YEARLY_DATA } from '../../support/yearly-data.ts';

const SECOND = YEARLY_DATA.rencana[1];

/** The second indikator in an earlier year: so many of 20 Laporan. */
function riwayat(year: number, realisasi: number, satuan = 'Laporan'): RiwayatRow {
  return makeRiwayatRow({ year, indikator: SECOND?.indikator ?? '', satuan, target: 20, realisasi });
}

const hasilOf = (changes: Partial<KinerjaData>) => computeHasil({ ...YEARLY_DATA, ...changes });
const pastOf = (changes: Partial<KinerjaData>) => buildLkjipView(hasilOf(changes)).bab3.capaian.tahunLalu;
const yearsOf = (view: ReturnType<typeof pastOf>): readonly string[] => [
  ...new Set([...JSON.stringify(view?.tabel?.kepala).matchAll(/TAHUN (\d{4})/g)].map(([, year = '']) => year)),
];
/** The printed cells of the second indikator from its satuan on. */
const cellsOf = (view: ReturnType<typeof pastOf>): readonly string[] => {
  const row = JSON.stringify(view?.tabel).split('"sel":').at(2)?.split('"teks":')[0] ?? '';
  return [...row.matchAll(/"isi":"([^"]*)"/g)].map(([, cell = '']) => cell).slice(2);
};

describe('the table of earlier years', () => {
  it('has five groups of five years: 16 to 19 of 20, then 11 of 12, which is 3,33 poin less than 95', () => {
    const view = pastOf({ riwayat: [2020, 2021, 2022, 2023].map((year, i) => riwayat(year, 16 + i)) });
    expect(yearsOf(view)).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(cellsOf(view)).toEqual([
      'Laporan',
      ...['20', '16', '80'],
      ...['20', '17', '85'],
      ...['20', '18', '90'],
      ...['20', '19', '95'],
      ...['12', '11', '91,67'],
      '-3,33',
    ]);
  });

  it('of fifteen years keeps the last five; the chart too, and the JSON all of them', () => {
    const changes = { riwayat: Array.from({ length: 14 }, (_, i) => riwayat(2010 + i, 5 + i)) };
    expect(yearsOf(pastOf(changes))).toEqual(['2020', '2021', '2022', '2023', '2024']);
    const chart = drawYearlyCharts(hasilOf(changes)).years?.own ?? '';
    expect(chart).toContain('>2020<');
    expect(chart).not.toContain('>2019<');
    const json = JSON.parse(JSON.stringify(yearlyJson(hasilOf(changes))));
    expect(json.kinerja.tahunLalu).toMatchObject(Array.from({ length: 14 }, (_, i) => ({ tahun: 2010 + i })));
  });

  it('says "sama" of years that are printed alike: 91,67 of 9.167 of 10.000 and of 11 of 12', () => {
    const last = { ...riwayat(2023, 9167), target: toAngka(10000) };
    expect(cellsOf(pastOf({ riwayat: [last] })).slice(1)).toEqual([
      ...['10.000', '9.167', '91,67'],
      ...['12', '11', '91,67'],
      'sama',
    ]);
  });

  it('of one earlier year has no chart, of two a chart', () => {
    expect(drawYearlyCharts(hasilOf({ riwayat: [riwayat(2023, 18)] })).years).toBeNull();
    expect(drawYearlyCharts(hasilOf({ riwayat: [riwayat(2022, 18), riwayat(2023, 18)] })).years).not.toBeNull();
  });

  it('compares like with like: a year of another satuan is not there', () => {
    const view = pastOf({ riwayat: [riwayat(2022, 18), riwayat(2023, 18, 'Dokumen')] });
    expect(yearsOf(view)).toEqual(['2022', '2024']);
  });

  it('of a falling indikator: (2 x 20 - 24) / 20 = 80, then (2 x 12 - 11) / 12 = 108,33, 28,33 poin more', () => {
    const rencana = YEARLY_DATA.rencana.map((row, i) => (i === 1 ? { ...row, arah: 'turun' as const } : row));
    const cells = cellsOf(pastOf({ rencana, riwayat: [riwayat(2023, 24)] }));
    expect(cells.slice(1)).toEqual(['20', '24', '80', '12', '11', '108,33', '+28,33']);
  });
});
