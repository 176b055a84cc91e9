import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutOff, mean, round, sum, toAngka, toDecimalText } from '../../src/domain/angka.ts';
import { randomRuns } from '../support/random-runs.ts';

describe('rounding half up', () => {
  test.each<[string, number, string]>([
    ['90.995', 2, '91'],
    ['90.9949999', 2, '90.99'],
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['0.5', 0, '1'],
    ['1.5', 0, '2'],
    ['2.5', 0, '3'],
    ['97.45', 1, '97.5'],
    ['127.882538', 4, '127.8825'],
    ['99.99995', 4, '100'],
  ])('%s at %i places is %s', (value, decimals, result) => {
    expect(round(toAngka(value), decimals).toFixed()).toBe(result);
  });

  test.each<[string, number, string]>([
    ['117.599', 2, '117.59'],
    ['58.87', 0, '58'],
    ['99.99999', 2, '99.99'],
  ])('%s cut off at %i places is %s', (value, decimals, result) => {
    expect(cutOff(toAngka(value), decimals).toFixed()).toBe(result);
  });

  test('a mean that is a half exactly is rounded up although its thirds never end', () => {
    // 3 rows of a third and 13 of nothing: 100 / 16 = 6,25.
    const third = toAngka(1).div(3).times(100);
    const average = mean([...Array(3).fill(third), ...Array(13).fill(toAngka(0))]);
    expect(average).not.toBeNull();
    if (average === null) return;
    expect(round(average, 1).toFixed()).toBe('6.3');
    expect(cutOff(average, 2).toFixed()).toBe('6.25');
  });

  test('three thirds are a whole, cut off or not', () => {
    const whole = sum(Array(3).fill(toAngka(1).div(3)));
    expect(cutOff(whole, 2).toFixed()).toBe('1');
    expect(toDecimalText(whole)).toBe('1');
  });
});

/** p/q half up at `places`, in whole numbers alone. */
function halfUp(p: bigint, q: bigint, places: number): string {
  const scale = 10n ** BigInt(places);
  const n = (2n * p * scale + q) / (2n * q);
  const [whole, fraction] = [n / scale, String(n % scale).padStart(places, '0')];
  const tail = places === 0 ? '' : fraction.replace(/0+$/, '');
  return tail === '' ? String(whole) : `${whole}.${tail}`;
}

describe('against whole-number arithmetic', () => {
  const p = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });
  const q = fc.bigInt({ min: 1n, max: 999_999_999_999_999n });

  test('teksDesimal of any percentage at 0 to 10 places', () => {
    fc.assert(
      fc.property(p, q, fc.nat(10), (a, b, places) => {
        const percent = toAngka(String(a)).div(String(b)).times(100);
        expect(toDecimalText(percent, places)).toBe(halfUp(a * 100n, b, places));
      }),
      { seed: 2024, numRuns: randomRuns(2000) },
    );
  });

  test('percentages that end in a half', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.nat(4), (k, places) => {
        const denominator = 2n * 10n ** BigInt(places);
        const value = toAngka(String(2n * k + 1n)).div(String(denominator));
        expect(toDecimalText(value, places)).toBe(halfUp(2n * k + 1n, denominator, places));
      }),
      { seed: 5, numRuns: randomRuns(1000) },
    );
  });

  test('the mean of percentages is that of the fractions', () => {
    const parts = fc.tuple(fc.bigInt({ min: 0n, max: 400n }), fc.bigInt({ min: 1n, max: 200n }));
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 20 }), fc.nat(4), (rows, places) => {
        const average = mean(rows.map(([r, t]) => toAngka(String(r)).div(String(t)).times(100)));
        const [numerator, denominator] = rows.reduce<[bigint, bigint]>(
          ([x, y], [r, t]) => [x * t + r * y, y * t],
          [0n, 1n],
        );
        expect(average === null ? '' : toDecimalText(average, places)).toBe(
          halfUp(numerator * 100n, denominator * BigInt(rows.length), places),
        );
      }),
      { seed: 31, numRuns: randomRuns(1000) },
    );
  });
});

test('the mean of nothing is nothing; sums take nihil and blank for 0', () => {
  expect(mean([])).toBeNull();
  expect(sum(['nihil', toAngka('0.1'), 'kosong', toAngka('0.2'), null, 'rusak']).toFixed()).toBe('0.3');
});
