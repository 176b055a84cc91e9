import { describe, expect, it } from 'vitest';
import { indonesian, printFigures } from '../../src/findings/figures.ts';

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
    expect(printFigures({ unit: 'rupiah', written: '41664750', computed: '19180750', difference: '22484000' })).toEqual(
      {
        written: '41.664.750',
        computed: '19.180.750',
        difference: '22.484.000',
      },
    );
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
    expect(printFigures(figures)).toEqual({ written: '59%', computed: '127,88%', difference: '-68,88 poin persen' });
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
