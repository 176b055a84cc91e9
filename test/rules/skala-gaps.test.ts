import { describe, expect, it } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { DEFAULT_SKALA } from '../../src/domain/predikat.ts';
import { findGap } from '../../src/rules/skala-gaps.ts';

describe('the gap between whole-number bands', () => {
  it.each([
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
    expect(findGap(toAngka(value), DEFAULT_SKALA.baik)?.upper).toBe(upper);
  });
});
