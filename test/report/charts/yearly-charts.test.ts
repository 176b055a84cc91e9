import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { drawYearlyCharts } from '../../../src/report/charts/report-charts.ts';
import { makeRiwayatRow } from '../../support/riwayat-row.ts';
import { YEARLY_DATA } from '../../support/yearly-data.ts';

const [FIRST = '', SECOND = '', THIRD = ''] = YEARLY_DATA.rencana.map(({ indikator }) => indikator);
/** Of 20 Laporan 18 in 2022, 19 in 2023: 90 and 95 percent. */
const RIWAYAT = [18, 19].map((realisasi, i) =>
  makeRiwayatRow({ year: 2022 + i, indikator: SECOND, satuan: 'Laporan', target: 20, realisasi }),
);

/** What the words for those who do not see a chart tell. */
function told(chart: 'serapan' | 'years', changes: Partial<KinerjaData> = {}): string {
  const svg = drawYearlyCharts(computeHasil({ ...YEARLY_DATA, riwayat: RIWAYAT, ...changes }))[chart]?.own ?? '';
  return /aria-label="([^"]*)"/.exec(svg)?.[1] ?? svg.slice(0, 200);
}

test('over years each indikator has its capaian of every year, this one last', () => {
  expect(told('years')).toBe(
    `Diagram garis capaian kinerja tiap tahun: 1. ${FIRST}: 2022 -, 2023 -, 2024 100%; 2. ${SECOND}: 2022 90%, 2023 95%, 2024 91,67%; 3. ${THIRD}: 2022 -, 2023 -, 2024 100%.`,
  );
});

test('of more than five indikator the mean: (5 x 100 + 91,67) / 6 = 98,61', () => {
  const { rencana, pk } = YEARLY_DATA;
  const more = <T extends { readonly indikator: string }>(rows: readonly T[]): T[] => [
    ...rows,
    ...[1, 2, 3].flatMap((n) => rows.slice(2).map((row) => ({ ...row, indikator: `${row.indikator} ${n}` }))),
  ];
  expect(told('years', { rencana: more(rencana), pk: more(pk) })).toBe(
    'Diagram garis capaian kinerja tiap tahun: Rata-rata capaian kinerja: 2022 90%, 2023 95%, 2024 98,61%.',
  );
  expect(told('years', { rencana: more(rencana).slice(0, 5), pk: more(pk).slice(0, 5) })).toContain(`2. ${SECOND}: `);
});

test('serapan is cumulative: 20.469.000, 44.997.830, 71.384.025 and 101.882.275 of 107.244.500', () => {
  expect(told('serapan')).toMatch(
    /s\.d\. Triwulan I 19,09%; s\.d\. Triwulan II 41,96%; s\.d\. Triwulan III 66,56%; s\.d\. Triwulan IV 95%/,
  );
});
