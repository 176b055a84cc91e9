import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { computeCapaian, limitCapaian } from '../../src/domain/capaian.ts';
import { randomRuns } from '../support/random-runs.ts';

const n = (text: string) => (text === '' ? null : toAngka(text));

describe('capaian of one row', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, string, 'naik' | 'turun', '2T-R' | 'T/R', string]>([
    ['7', '7', 'naik', '2T-R', '100'],
    ['4', '3', 'naik', '2T-R', '75'],
    ['8', '10', 'naik', '2T-R', '125'],
    ['4', '0', 'naik', '2T-R', '0'],
    ['0.5', '0.25', 'naik', '2T-R', '50'],
    // turun, (2T - R) / T x 100, not below 0
    ['10', '10', 'turun', '2T-R', '100'],
    ['10', '8', 'turun', '2T-R', '120'],
    ['10', '15', 'turun', '2T-R', '50'],
    ['10', '20', 'turun', '2T-R', '0'],
    ['10', '25', 'turun', '2T-R', '0'],
    ['10', '0', 'turun', '2T-R', '200'],
    // turun, T / R x 100
    ['10', '10', 'turun', 'T/R', '100'],
    ['10', '8', 'turun', 'T/R', '125'],
    ['10', '16', 'turun', 'T/R', '62.5'],
    ['10', '0', 'turun', 'T/R', ''],
    // the formula for turun has no bearing on naik
    ['10', '8', 'naik', 'T/R', '80'],
    // not reported, or none: 0 under either ARAH
    ['10', '', 'naik', '2T-R', '0'],
    ['10', '', 'turun', '2T-R', '0'],
    ['10', '', 'turun', 'T/R', '0'],
    // no target: no capaian
    ['', '5', 'naik', '2T-R', ''],
    ['0', '5', 'naik', '2T-R', ''],
    ['0', '0', 'turun', '2T-R', ''],
    ['', '', 'turun', 'T/R', ''],
  ])('T %s, R %s, %s %s: %s', (target, realisasi, arah, formula, result) => {
    expect(computeCapaian(n(target), n(realisasi), arah, formula)?.toFixed() ?? '').toBe(result);
  });

  test('nothing is rounded: 19.617.580 of 16.682.500', () => {
    const capaian = computeCapaian(toAngka(16682500), toAngka(19617580));
    expect(capaian?.toFixed().startsWith('117.5937659223737')).toBe(true);
  });
});

describe('Batas Capaian', () => {
  test.each([
    ['127.88', '100', '100'],
    ['127.88', '120', '120'],
    ['99.99', '100', '99.99'],
    ['100', '100', '100'],
    ['127.88', '', '127.88'],
    ['', '100', ''],
  ])('%s capped at %s is %s', (capaian, limit, result) => {
    expect(limitCapaian(n(capaian), n(limit))?.toFixed() ?? '').toBe(result);
  });
});

const numbers = fc.integer({ min: 0, max: 10 ** 12 }).map((hundredths) => toAngka(hundredths).div(100));
const positive = fc.integer({ min: 1, max: 10 ** 12 }).map((hundredths) => toAngka(hundredths).div(100));
const settings = { seed: 1945, numRuns: randomRuns(500) };
const toText = (value: { toFixed(): string } | null) => value?.toFixed() ?? null;

describe('any target and realisasi', () => {
  const arah = fc.constantFrom('naik' as const, 'turun' as const);
  const formulas = fc.constantFrom('2T-R' as const, 'T/R' as const);

  test('a target met exactly is 100, under every formula', () => {
    fc.assert(
      fc.property(positive, arah, formulas, (t, a, r) => {
        expect(computeCapaian(t, t, a, r)?.toFixed()).toBe('100');
      }),
      settings,
    );
  });

  test('more realisasi is never worse when naik and never better when turun', () => {
    fc.assert(
      fc.property(positive, positive, positive, formulas, (t, a, b, r) => {
        const [smaller, larger] = a.lt(b) ? [a, b] : [b, a];
        const computeAt = (n: typeof a, arah: 'naik' | 'turun') => computeCapaian(t, n, arah, r) ?? toAngka(-1);
        expect(computeAt(larger, 'naik').gte(computeAt(smaller, 'naik'))).toBe(true);
        expect(computeAt(larger, 'turun').lte(computeAt(smaller, 'turun'))).toBe(true);
      }),
      settings,
    );
  });

  test('naik and turun with 2T-R mirror each other around 100, down to 0', () => {
    fc.assert(
      fc.property(fc.constantFrom('1', '2', '4', '5', '8', '20', '125'), numbers, (t, r) => {
        const rising = computeCapaian(toAngka(t), r, 'naik') ?? toAngka(0);
        const mirror = toAngka(200).minus(rising);
        expect(computeCapaian(toAngka(t), r, 'turun')?.toFixed()).toBe(mirror.lt(0) ? '0' : mirror.toFixed());
      }),
      settings,
    );
  });

  test('the unit does not matter: both in thousands is the same capaian', () => {
    fc.assert(
      fc.property(positive, numbers, (t, r) => {
        expect(toText(computeCapaian(t.times(1000), r.times(1000)))).toBe(toText(computeCapaian(t, r)));
      }),
      settings,
    );
  });

  test('a cap never raises, never goes beyond itself, and keeps the order', () => {
    fc.assert(
      fc.property(numbers, numbers, positive, (a, b, limit) => {
        const [smaller, larger] = a.lt(b) ? [a, b] : [b, a];
        const [x, y] = [limitCapaian(smaller, limit), limitCapaian(larger, limit)];
        expect(x !== null && y !== null && x.lte(y) && y.lte(limit) && y.lte(larger)).toBe(true);
        if (larger.lte(limit)) expect(toText(y)).toBe(larger.toFixed());
      }),
      settings,
    );
  });
});
