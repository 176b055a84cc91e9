import { expect, test } from 'vitest';
import { reconcilePeriods } from '../../src/imports/reconcile-periods.ts';
import type { BukuKerja } from '../../src/sheets/buku-kerja.ts';
import { atom, origin, readingOf } from '../support/exports/test-reading.ts';

const buku = { year: 2024, triwulan: 2 } as BukuKerja;
const until = (...months: number[]) =>
  readingOf('lra', { atoms: months.map((month) => atom(5, { measure: 'sampaiDengan', month })) });
const periods = (...readings: ReturnType<typeof until>[]) => reconcilePeriods(readings, buku).map(({ args }) => args);

test('an end date that closes no quarter up to the workbook’s', () => {
  expect(periods(until(5))).toEqual([{ periode: 's.d. Mei, a.xlsx', triwulan: 'II' }]);
  expect(periods(until(9))).toEqual([{ periode: 's.d. September, a.xlsx', triwulan: 'II' }]);
  expect(periods(until(3), until(6), until(9))).toEqual([]);
});

test('another year', () => {
  expect(periods(readingOf('rak', { years: [{ year: 2023, at: origin(1).at }] }))).toEqual([
    { periode: 'tahun 2023, a.xlsx', triwulan: 'II' },
  ]);
});
