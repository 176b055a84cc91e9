import { expect, test } from 'vitest';
import { terbilang } from '../../src/domain/terbilang.ts';

test.each([
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [24, 'dua puluh empat'],
  [100, 'seratus'],
  [111, 'seratus sebelas'],
  [219, 'dua ratus sembilan belas'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [2000, 'dua ribu'],
  [11000, 'sebelas ribu'],
  [101000, 'seratus satu ribu'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [107_244_500, 'seratus tujuh juta dua ratus empat puluh empat ribu lima ratus'],
  [1_000_000_000, 'satu miliar'],
  [
    999_999_999_999_999,
    'sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
  ],
])('%i -> %s', (n, expected) => {
  expect(terbilang(n)).toBe(expected);
});

test('refuses what it cannot say', () => {
  for (const n of [-1, 1.5, 1e15, Number.NaN]) expect(() => terbilang(n)).toThrow(RangeError);
});
