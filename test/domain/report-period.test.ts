import { expect, test } from 'vitest';
import { isForPeriod, parseReportPeriod, periodWord, REPORT_PERIODS } from '../../src/domain/report-period.ts';

test('what the form offers is read', () => {
  expect(REPORT_PERIODS.map(parseReportPeriod)).toEqual([1, 2, 3, 4, 'tahun']);
  expect(([1, 2, 3, 4, 'tahun'] as const).map(periodWord)).toEqual(REPORT_PERIODS);
});

test.each([
  ['Triwulan II', 2],
  ['4', 4],
  [' setahun ', 'tahun'],
  ['TAHUNAN', 'tahun'],
  ['2024', undefined],
  ['semester I', undefined],
] as const)('%s', (text, period) => expect(parseReportPeriod(text)).toBe(period));

test('a row without a period is for every report, a row of the year for no quarter', () => {
  expect([1, 2, 3, 4].map((t) => isForPeriod({}, t as 1))).toEqual([true, true, true, true]);
  expect([1, 2, 3, 4].map((t) => isForPeriod({ triwulan: 3 }, t as 1))).toEqual([false, false, true, false]);
  expect(isForPeriod({ triwulan: 'tahun' }, 4)).toBe(false);
  expect(isForPeriod({ triwulan: 3 }, null)).toBe(true);
});
