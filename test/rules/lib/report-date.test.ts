import { expect, test } from 'vitest';
import { endOfTriwulan, isOutOfTime, isTooLate } from '../../../src/rules/lib/report-date.ts';

test('a report is signed within six months of the end of its quarter', () => {
  expect(endOfTriwulan(2025, 3)).toBe('2025-09-30');
  expect(isTooLate('2026-03-31', 2025, 3)).toBe(false);
  expect(isTooLate('2026-04-01', 2025, 3)).toBe(true);
  expect(isTooLate('2024-10-06', 2025, 3)).toBe(false);
});

test('a year off is out of time on either side', () => {
  expect(isOutOfTime('2024-10-06', 2025, 3)).toBe(true);
  expect(isOutOfTime('2026-10-06', 2025, 3)).toBe(true);
  expect(isOutOfTime('2025-08-20', 2025, 3)).toBe(false);
});
