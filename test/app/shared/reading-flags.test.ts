import { expect, test } from 'vitest';
import { readTimeFlags } from '../../../src/app/shared/reading-flags.ts';

test('a year and a quarter as they are typed, or neither', () => {
  expect(readTimeFlags('2025', 'TW IV')).toEqual({ year: 2025, triwulan: 4 });
  expect(readTimeFlags(undefined, undefined)).toEqual({ year: null, triwulan: null });
});

test.each([
  ['24', undefined, '"24" bukan tahun'],
  [undefined, 'V', '"V" bukan triwulan'],
  [undefined, '', '"" bukan triwulan'],
])('--tahun %j --triwulan %j: exit 2', (year, triwulan, message) => {
  const failure = expect.objectContaining({ exit: 2, message: expect.stringContaining(message) });
  expect(() => readTimeFlags(year, triwulan)).toThrow(failure);
});
