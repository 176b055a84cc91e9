import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/domain/angka.ts';
import { roundText } from '../../src/findings/decimal-text.ts';

describe('roundText', () => {
  it.each([
    ['117.5937659224', 2, '117.59'],
    ['115.995', 2, '116'],
    ['0.005', 2, '0.01'],
    ['-0.004', 2, '0'],
    ['-22484000.5', 0, '-22484001'],
    ['58.87', 0, '59'],
    ['9.99', 1, '10'],
    ['7', 3, '7'],
  ])('rounds %s at %i places to %s', (text, digits, expected) => {
    expect(roundText(text, digits)).toBe(expected);
  });

  it('agrees with decimal.js for every decimal text', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 6 }),
        (coefficient, scale, digits) => {
          const text = new Decimal(coefficient.toString()).div(new Decimal(10).pow(scale)).toFixed(scale);
          const expected = new Decimal(text).toDecimalPlaces(digits).toString().replace(/^-0$/, '0');
          expect(roundText(text, digits)).toBe(expected);
        },
      ),
    );
  });
});
