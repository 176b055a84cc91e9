import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { DEFAULT_SKALA, findGap, predikatOf, type Skala } from '../../src/domain/predikat.ts';

const { baik: good, 'permendagri-86-2017': ministry } = DEFAULT_SKALA;

describe('predikat of the printed value', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, number, string, string]>([
    ['127.88', 2, 'Sangat Baik', 'Sangat Tinggi'],
    ['91', 2, 'Sangat Baik', 'Sangat Tinggi'],
    // printed 91 at two places, 90,995 at three
    ['90.995', 2, 'Sangat Baik', 'Sangat Tinggi'],
    ['90.995', 3, 'Baik', 'Tinggi'],
    ['90.9949', 2, 'Baik', 'Tinggi'],
    ['90.99', 2, 'Baik', 'Tinggi'],
    ['90.5', 0, 'Sangat Baik', 'Sangat Tinggi'],
    ['90.49', 0, 'Baik', 'Tinggi'],
    ['76', 2, 'Baik', 'Tinggi'],
    ['75.99', 2, 'Cukup', 'Sedang'],
    ['75.996', 2, 'Baik', 'Tinggi'],
    ['66', 2, 'Cukup', 'Sedang'],
    ['65.99', 2, 'Kurang', 'Rendah'],
    ['65.95', 1, 'Cukup', 'Sedang'],
    ['51', 2, 'Kurang', 'Rendah'],
    ['50.99', 2, 'Sangat Kurang', 'Sangat Rendah'],
    ['50.99995', 4, 'Kurang', 'Rendah'],
    ['0', 2, 'Sangat Kurang', 'Sangat Rendah'],
    ['-12', 2, 'Sangat Kurang', 'Sangat Rendah'],
  ])('%s at %i places: %s / %s', (capaian, decimals, name, ministryName) => {
    expect(predikatOf(toAngka(capaian), good, decimals)).toBe(name);
    expect(predikatOf(toAngka(capaian), ministry, decimals)).toBe(ministryName);
  });

  test('no capaian, no predikat', () => expect(predikatOf(null, good, 2)).toBeNull());

  test('a scale of one step takes everything', () => {
    expect(predikatOf(toAngka('37.5'), [{ lowerBound: toAngka(0), predikat: 'Ada' }], 2)).toBe('Ada');
  });
});

describe('a scale has no gap and no overlap', () => {
  const skala: fc.Arbitrary<Skala> = fc
    .uniqueArray(fc.integer({ min: 1, max: 20_000 }), { minLength: 0, maxLength: 8 })
    .map((bounds) => [...bounds.sort((a, b) => b - a), 0])
    .map((bounds) => bounds.map((b, i) => ({ lowerBound: toAngka(b).div(100), predikat: `P${i}` })));

  test('every value falls into the one step whose bound it reaches and whose upper neighbour it does not', () => {
    fc.assert(
      fc.property(skala, fc.integer({ min: 0, max: 30_000 }), (s, hundredths) => {
        const name = predikatOf(toAngka(hundredths).div(100), s, 2);
        const matching = s.filter(
          (t, i) => t.lowerBound.times(100).lte(hundredths) && (s[i - 1]?.lowerBound.times(100).gt(hundredths) ?? true),
        );
        expect(matching.map((t) => t.predikat)).toEqual([name]);
      }),
      { seed: 86, numRuns: 500 },
    );
  });

  test('a higher capaian never has a lower predikat', () => {
    fc.assert(
      fc.property(skala, fc.nat(30_000), fc.nat(30_000), (s, a, b) => {
        const levelOf = (n: number) => s.findIndex((t) => t.predikat === predikatOf(toAngka(n).div(100), s, 1));
        expect(levelOf(Math.max(a, b))).toBeLessThanOrEqual(levelOf(Math.min(a, b)));
      }),
      { seed: 2017, numRuns: 500 },
    );
  });
});

describe('the gap between whole-number bands', () => {
  test.each([
    ['90', undefined],
    ['90.01', '91'],
    ['90.99', '91'],
    ['91', undefined],
    ['75.5', '76'],
    ['65.01', '66'],
    ['50.5', '51'],
    ['49.5', undefined],
    ['120', undefined],
  ])('%s: below %s', (value, upper) => {
    expect(findGap(toAngka(value), good)?.upper).toBe(upper);
  });
});
