import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellValue, sum, toAngka } from '../src/domain/angka.ts';
import { computeCapaian, limitCapaian } from '../src/domain/capaian.ts';
import { yearTarget } from '../src/domain/period.ts';
import { ALL_TRIWULAN, type PerTriwulan, perTriwulan } from '../src/domain/triwulan.ts';
import { sampaiDenganValue, triwulanValue } from './support/period-values.ts';
import { randomRuns } from './support/random-runs.ts';

/** Amounts with up to two decimals. */
const numbers = fc.integer({ min: 0, max: 10 ** 12 }).map((n) => toAngka(n).div(100));
const positive = fc.integer({ min: 1, max: 10 ** 12 }).map((n) => toAngka(n).div(100));
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: numbers },
  fc.constantFrom<CellValue[]>('nihil', 'kosong'),
);
const series: fc.Arbitrary<PerTriwulan<CellValue>> = fc
  .tuple(cell, cell, cell, cell)
  .map((s) => perTriwulan((t) => s[t - 1] ?? 'kosong'));
const triwulan = fc.constantFrom(...ALL_TRIWULAN);
const settings = { seed: 1945, numRuns: randomRuns(500) };
const toText = (n: { toFixed(): string } | null) => n?.toFixed() ?? null;

describe('periods', () => {
  test('akumulatif: the quarters up to q add up to s.d. q', () => {
    fc.assert(
      fc.property(series, triwulan, (d, q) => {
        const satuan = ALL_TRIWULAN.filter((t) => t <= q).map((t) => triwulanValue('akumulatif', d, t));
        expect((sampaiDenganValue('akumulatif', d, q) ?? toAngka(0)).toFixed()).toBe(sum(satuan).toFixed());
      }),
      settings,
    );
  });

  test('kumulatif: the differences of the quarters add up to the last value stated', () => {
    fc.assert(
      fc.property(series, triwulan, (d, q) => {
        const differing = ALL_TRIWULAN.filter((t) => t <= q).map((t) => triwulanValue('kumulatif', d, t));
        expect(sum(differing).toFixed()).toBe(
          (sampaiDenganValue('posisi akhir', d, q) ?? toAngka(0)).toFixed(),
        );
      }),
      settings,
    );
  });

  test('s.d. Triwulan IV is the year, except where each quarter is a year of its own', () => {
    fc.assert(
      fc.property(series, fc.constantFrom('akumulatif', 'kumulatif', 'rata-rata'), (d, jenis) => {
        expect(toText(sampaiDenganValue(jenis, d, 4))).toBe(toText(yearTarget(jenis, d)));
      }),
      settings,
    );
  });

  test('rata-rata lies between the least and the greatest value stated', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        const mean = sampaiDenganValue('rata-rata', { 1: a, 2: b, 3: 'nihil', 4: c }, 4);
        const sorted = [a, b, c].sort((x, y) => x.cmp(y));
        expect(mean?.gte(sorted[0] ?? toAngka(0)) && mean.lte(sorted[2] ?? toAngka(0))).toBe(true);
      }),
      settings,
    );
  });
});

describe('capaian', () => {
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
        const computeAt = (n: typeof a, arah: 'naik' | 'turun') =>
          computeCapaian(t, n, arah, r) ?? toAngka(-1);
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
