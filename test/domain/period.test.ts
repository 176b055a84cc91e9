import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellValue, sum, toAngka } from '../../src/domain/angka.ts';
import type { Jenis } from '../../src/domain/jenis.ts';
import { resolveJenis, yearTarget } from '../../src/domain/period.ts';
import { ALL_TRIWULAN, type PerTriwulan, perTriwulan } from '../../src/domain/triwulan.ts';
import { sampaiDenganValue, triwulanValue } from '../support/period-values.ts';
import { randomRuns } from '../support/random-runs.ts';
import { readValue } from '../support/reference-data.ts';

/** Four cells as "5 - _ 7": a number, nihil, blank. */
function makeSeries(text: string): PerTriwulan<CellValue> {
  const cells = text.split(' ');
  return perTriwulan((t) => readValue(cells[t - 1] === '_' ? '' : (cells[t - 1] ?? '')));
}

/** What is expected of Triwulan I to IV, '.' for nothing. */
function showFour(valueAt: (q: 1 | 2 | 3 | 4) => { toFixed(): string } | null): string {
  return ALL_TRIWULAN.map((q) => valueAt(q)?.toFixed() ?? '.').join(' ');
}

describe('value of the quarter alone (basis triwulan)', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[Jenis, string, string]>([
    ['akumulatif', '5 3 0 4', '5 3 0 4'],
    ['akumulatif', '5 - _ 4', '5 . . 4'],
    ['tetap', '7 7 7 7', '7 7 7 7'],
    ['tetap', '7 - _ 7', '7 . . 7'],
    ['posisi akhir', '60 65 - 80', '60 65 . 80'],
    ['rata-rata', '90 80 _ 100', '90 80 . 100'],
    // kumulatif: the cell minus the last stated value before it, 0 if none.
    ['kumulatif', '10 25 60 100', '10 15 35 40'],
    ['kumulatif', '10 - 60 100', '10 . 50 40'],
    ['kumulatif', '_ 25 _ 100', '. 25 . 75'],
    ['kumulatif', '_ _ _ 100', '. . . 100'],
    ['kumulatif', '10 10 10 10', '10 0 0 0'],
    ['kumulatif', '30 20 _ _', '30 -10 . .'],
  ])('%s: %s -> %s', (jenis, cells, result) => {
    expect(showFour((q) => triwulanValue(jenis, makeSeries(cells), q))).toBe(result);
  });
});

describe('value s.d. Triwulan q (basis sampai dengan)', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[Jenis, string, string]>([
    ['akumulatif', '5 3 0 4', '5 8 8 12'],
    ['akumulatif', '_ 3 - 4', '. 3 3 7'],
    ['akumulatif', '- - - -', '. . . .'],
    ['akumulatif', '0.1 0.2 0.3 0.4', '0.1 0.3 0.6 1'],
    ['kumulatif', '10 25 60 100', '10 25 60 100'],
    ['kumulatif', '10 - _ 100', '10 . . 100'],
    ['tetap', '7 7 - 7', '7 7 . 7'],
    ['posisi akhir', '60 - _ 80', '60 60 60 80'],
    ['posisi akhir', '_ 65 - -', '. 65 65 65'],
    ['rata-rata', '90 80 _ 100', '90 85 85 90'],
    ['rata-rata', '- 80 0 -', '. 80 40 40'],
  ])('%s: %s -> %s', (jenis, cells, result) => {
    expect(showFour((q) => sampaiDenganValue(jenis, makeSeries(cells), q))).toBe(result);
  });
});

describe('target of the year', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[Jenis, string, string]>([
    ['akumulatif', '3 3 3 3', '12'],
    ['akumulatif', '5 - _ -', '5'],
    ['kumulatif', '3 6 9 12', '12'],
    ['kumulatif', '3 6 9 _', '.'],
    ['posisi akhir', '60 65 70 80', '80'],
    ['posisi akhir', '60 65 70 -', '.'],
    ['rata-rata', '90 80 _ 100', '90'],
    ['tetap', '7 7 _ -', '7'],
    ['akumulatif', '_ - _ -', '.'],
    ['rata-rata', '_ - _ -', '.'],
  ])('%s: %s -> %s', (jenis, cells, result) => {
    expect(yearTarget(jenis, makeSeries(cells))?.toFixed() ?? '.').toBe(result);
  });
});

describe('JENIS left blank', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, CellValue, Jenis]>([
    ['7 7 7 7', toAngka(7), 'tetap'],
    ['7 7 _ -', toAngka(7), 'tetap'],
    ['_ - 7 7.0', toAngka('7.00'), 'tetap'],
    ['7 _ _ -', toAngka(7), 'akumulatif'],
    ['7 7 7 6', toAngka(7), 'akumulatif'],
    ['7 7 7 0', toAngka(7), 'akumulatif'],
    ['3 3 3 3', toAngka(12), 'akumulatif'],
    ['7 7 7 7', 'kosong', 'akumulatif'],
    ['7 7 7 7', 'nihil', 'akumulatif'],
    ['_ _ _ _', toAngka(7), 'akumulatif'],
    ['0 0 - _', toAngka(0), 'tetap'],
  ])('%s of %s is %s', (cells, annual, jenis) => expect(resolveJenis(null, makeSeries(cells), annual)).toBe(jenis));

  test('a stated JENIS stands, whatever the figures', () => {
    expect(resolveJenis('akumulatif', makeSeries('7 7 7 7'), toAngka(7))).toBe('akumulatif');
    expect(resolveJenis('rata-rata', makeSeries('3 3 3 3'), toAngka(12))).toBe('rata-rata');
  });
});

/** Amounts with up to two decimals. */
const numbers = fc.integer({ min: 0, max: 10 ** 12 }).map((n) => toAngka(n).div(100));
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

describe('any series of cells', () => {
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
        expect(sum(differing).toFixed()).toBe((sampaiDenganValue('posisi akhir', d, q) ?? toAngka(0)).toFixed());
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
