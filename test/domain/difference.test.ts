import { describe, expect, it } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { changeWord, pointsBetween } from '../../src/domain/difference.ts';

const points = (before: string, now: string, decimals = 2): string | undefined =>
  pointsBetween(toAngka(before), toAngka(now), decimals)?.toFixed();

describe('the points between two percentages', () => {
  it('of the mean of 100, 11 of 12 and 100 (97,22) against 93,50 are 3,72 (docs/arithmetic.md, "Comparison")', () => {
    const now = toAngka(100).plus(toAngka(1100).div(12)).plus(100).div(3);
    expect(pointsBetween(toAngka('93.5'), now, 2)?.toFixed()).toBe('3.72');
  });

  it('are those of the printed figures, so that a reader who subtracts gets the same', () => {
    // 66,67 - 33,33 prints 33,34, though the difference of 200/3 and 100/3 is 33,333...
    expect(pointsBetween(toAngka(100).div(3), toAngka(200).div(3), 2)?.toFixed()).toBe('33.34');
    expect(points('99.994', '99.996', 2)).toBe('0.01');
    expect(points('99.994', '99.996', 1)).toBe('0');
    expect(points('1.95', '2', 1)).toBe('0');
  });

  it('are none where either is not there', () => {
    expect(pointsBetween(null, toAngka(1), 2)).toBeNull();
    expect(pointsBetween(toAngka(1), null, 2)).toBeNull();
  });

  it('go up, down, or stay', () => {
    expect(['0.01', '-0.01', '0'].map((text) => changeWord(toAngka(text)))).toEqual(['naik', 'turun', 'tetap']);
  });
});
