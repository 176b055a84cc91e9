import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAngkaText } from '../../src/sheets/angka-text.ts';
import { randomRuns } from '../support/random-runs.ts';

/** A decimal as whole digits and digits behind the comma ('' = none). */
interface DecimalParts {
  readonly whole: string;
  readonly fraction: string;
}

const decimalParts: fc.Arbitrary<DecimalParts> = fc.record({
  whole: fc.bigInt({ min: 0n, max: 999_999_999_999_999n }).map(String),
  fraction: fc.oneof(
    fc.constant(''),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }).map((d) => d.join('')),
  ),
});

function groupDigits(whole: string, separator: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, separator);
}

function toStandard({ whole, fraction }: DecimalParts): string {
  const tail = fraction.replace(/0+$/, '');
  return tail === '' ? whole : `${whole}.${tail}`;
}

function writeWithComma(d: DecimalParts, separator: string): string {
  return `${groupDigits(d.whole, separator)}${d.fraction === '' ? '' : `,${d.fraction}`}`;
}

/** Group and decimal sign cannot be told apart: one sign, three digits behind it, one to three before (no leading 0). */
function isDoubtful({ whole, fraction }: DecimalParts): boolean {
  const singleGroup = fraction === '' && whole.length >= 4 && whole.length <= 6;
  const threeDecimals = fraction.length === 3 && whole.length <= 3 && whole !== '0';
  return singleGroup || threeDecimals;
}

function readFigure(text: string, rupiah: boolean): { angka: string | undefined; english: boolean } {
  const b = readAngkaText(text, rupiah);
  return b.kind === 'angka' ? { angka: b.value.toFixed(), english: b.english } : { angka: undefined, english: false };
}

const settings = { seed: 17, numRuns: randomRuns(1000) };

describe('any decimal in every accepted style reads back as itself', () => {
  test('Indonesian, grouped or not, behind a minus, with a unit', () => {
    const style = fc.constantFrom<readonly [string, string, string]>(
      ['', '', ''],
      ['', '', ' Laporan'],
      ['', '', ' %'],
      ['', '.', ''],
      ['', '.', ' Lembaga Kemasyarakatan'],
      ['', ' ', ''],
      ['', '\u00a0', ''],
      ['-', '.', ''],
      ['  ', '.', '\u200b '],
    );
    fc.assert(
      fc.property(decimalParts, style, (d, [prefix, separator, suffix]) => {
        // A lone group is doubtful only when the sign of the groups is a point.
        fc.pre(!isDoubtful(d) || (separator !== '.' && d.fraction.length !== 3));
        const written = `${prefix}${writeWithComma(d, separator)}${suffix}`;
        const sign = prefix === '-' && !/^0(?:\.0*)?$/.test(toStandard(d)) ? '-' : '';
        expect({ written, ...readFigure(written, false) }).toEqual({
          written,
          angka: `${sign}${toStandard(d)}`,
          english: false,
        });
      }),
      settings,
    );
  });

  test('rupiah, with every sign before and behind', () => {
    const style = fc.constantFrom<readonly [string, string]>(
      ['Rp. ', ''],
      ['Rp', ''],
      ['Rp ', ',-'],
      ['IDR ', ''],
      ['', ''],
      ['', ',-'],
      ['', ' rupiah'],
    );
    const sen = fc.constantFrom('', ',00', ',5', ',75');
    fc.assert(
      fc.property(decimalParts, style, sen, (d, [prefix, suffix], tail) => {
        const fraction = suffix === ',-' ? '' : tail.slice(1);
        const written = `${prefix}${writeWithComma({ whole: d.whole, fraction }, '.')}${suffix}`;
        expect({ written, ...readFigure(written, true) }).toEqual({
          written,
          angka: toStandard({ whole: d.whole, fraction }),
          english: false,
        });
      }),
      settings,
    );
  });

  test('English with groups or a point, and said to be English', () => {
    fc.assert(
      fc.property(decimalParts, fc.boolean(), (d, grouped) => {
        const whole = grouped ? groupDigits(d.whole, ',') : d.whole;
        fc.pre(d.fraction !== '' && (whole.includes(',') || !isDoubtful(d)));
        const written = `${whole}.${d.fraction}`;
        expect({ written, ...readFigure(written, false) }).toEqual({
          written,
          angka: toStandard(d),
          english: true,
        });
      }),
      settings,
    );
  });

  test('what may be either is never read in silence', () => {
    const threeDigits = fc.integer({ min: 100, max: 999 }).map(String);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), threeDigits, fc.constantFrom('.', ','), (prefix, tail, sign) => {
        const b = readAngkaText(`${prefix}${sign}${tail}`, false);
        expect(b.kind).toBe('ambigu');
        if (b.kind !== 'ambigu') return;
        expect([b.thousands.toFixed(), b.decimals.times(1000).toFixed()]).toEqual([
          `${prefix}${tail}`,
          `${prefix}${tail}`,
        ]);
      }),
      settings,
    );
  });

  test('no text makes it fail, and what it reads as a number begins with one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.boolean(), (text, rupiah) => {
        const b = readAngkaText(text, rupiah);
        if (b.kind === 'angka') expect(text.normalize('NFKC')).toMatch(/\d/);
      }),
      settings,
    );
  });
});
