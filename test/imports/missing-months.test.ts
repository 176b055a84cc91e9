import { expect, test } from 'vitest';
import { reportMissingMonths } from '../../src/imports/missing-months.ts';
import { readingOf } from '../support/exports/test-reading.ts';

const report = (...months: number[]) =>
  reportMissingMonths([readingOf('dokumen')], new Set(months)).map(({ file, finding }) => [file, finding.args]);

test('months without a document in a quarter that has some', () => {
  expect(report(1, 2, 3, 4)).toEqual([['a.xlsx', { bulan: 'Mei dan Juni', triwulan: 'II' }]]);
});

test('a quarter that is whole, or of which nothing is there, is not told', () => {
  expect(report(4, 5, 6)).toEqual([]);
  expect(reportMissingMonths([], new Set([1]))).toEqual([]);
});
