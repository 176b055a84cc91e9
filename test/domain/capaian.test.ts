import { describe, expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { computeCapaian, limitCapaian } from '../../src/domain/capaian.ts';

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
