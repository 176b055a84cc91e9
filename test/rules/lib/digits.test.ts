import { describe, expect, it } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { areDigitsExchanged, describeShift, shiftPower, timesPowerOfTen } from '../../../src/rules/lib/digits.ts';

describe('two neighbouring digits exchanged', () => {
  it.each([
    ['19180750', '19108750', 0],
    ['12', '21', 0],
    ['117.59', '171.59', 2],
    ['117.59', '115.79', 2],
    ['100.5', '105', 1],
  ])('%s and %s at %i places', (a, b, decimals) => {
    expect(areDigitsExchanged(toAngka(a), toAngka(b), decimals)).toBe(true);
    expect(areDigitsExchanged(toAngka(b), toAngka(a), decimals)).toBe(true);
  });

  it.each([
    ['the same number', '12', '12', 0],
    ['digits that are not neighbours', '123', '321', 0],
    ['two exchanges', '1234', '2143', 0],
    ['another length', '100', '010', 0],
    ['another digit', '123', '124', 0],
    ['more places than are shown', '1.23', '1.32', 1],
    ['a negative number', '12', '-21', 0],
  ])('%s is none', (_, a, b, decimals) => {
    expect(areDigitsExchanged(toAngka(a), toAngka(b), decimals)).toBe(false);
  });
});

describe('a slipped comma', () => {
  it.each([
    ['1250000', '12500000', 1],
    ['1250000', '1250', -3],
    ['0.5', '50', 2],
    ['-5', '-50', 1],
    ['3', '3000000000', 9],
  ])('from %s to %s is a power of %i', (a, b, power) => {
    expect(shiftPower(toAngka(a), toAngka(b))).toBe(power);
    expect(timesPowerOfTen(toAngka(a), power).toFixed()).toBe(b);
  });

  it.each([
    ['5', '5'],
    ['5', '51'],
    ['0', '0'],
    ['0', '10'],
    ['5', '-50'],
    ['3', '30000000000'],
  ])('from %s to %s is none', (a, b) => {
    expect(shiftPower(toAngka(a), toAngka(b))).toBeUndefined();
  });

  it('is told as so many times, or the part', () => {
    expect([1, 3, -1, -2].map(describeShift)).toEqual(['10 kali', '1000 kali', '1/10', '1/100']);
  });
});
