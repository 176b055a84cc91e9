import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/domain/angka.ts';
import { indonesian, printFigures, roundText } from '../../src/findings/figures.ts';

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

describe('indonesian', () => {
  it.each([
    ['22484000', '22.484.000'],
    ['-1234.5', '-1.234,5'],
    ['999', '999'],
    ['1000', '1.000'],
  ])('writes %s as %s', (text, expected) => {
    expect(indonesian(text)).toBe(expected);
  });
});

describe('printFigures', () => {
  it('prints rupiah in Indonesian notation without decimals', () => {
    expect(
      printFigures({ unit: 'rupiah', written: '41664750', computed: '19180750', difference: '22484000' }),
    ).toEqual({
      written: '41.664.750',
      computed: '19.180.750',
      difference: '22.484.000',
    });
  });

  it('keeps sen', () => {
    expect(printFigures({ unit: 'rupiah', written: '100.50', computed: '100.25' })).toEqual({
      written: '100,5',
      computed: '100,25',
    });
  });

  it('prints percentages at two decimals and differences in points', () => {
    const figures = {
      unit: 'persen',
      written: '59',
      computed: '127.8825384826',
      difference: '-68.8825384826',
    } as const;
    expect(printFigures(figures)).toEqual({ written: '59%', computed: '127,88%', difference: '-68,88 poin' });
  });

  it('shows as many decimals as it takes to see that two figures differ', () => {
    expect(printFigures({ unit: 'persen', written: '127.88', computed: '127.884' })).toEqual({
      written: '127,88%',
      computed: '127,884%',
    });
  });

  it('leaves text that is no number as it is', () => {
    expect(printFigures({ unit: 'rupiah', written: 'tujuh belas' })).toEqual({ written: 'tujuh belas' });
    expect(printFigures({ written: '196902201990021001' })).toEqual({ written: '196902201990021001' });
  });
});
