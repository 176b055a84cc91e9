import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/narasi/figure-lexer.ts';

/** What is read at the start of a text in lower case: "value satuan .decimals", times where there is one, and how much of it. */
function read(text: string): string | null {
  const found = readFigure(text, 0);
  if (found === null) return null;
  const { value, satuan, decimals, multiplier } = found.token;
  const times = multiplier.eq(1) ? '' : ` x ${multiplier.toFixed()}`;
  return `${value.toFixed()}${times} ${satuan} .${decimals} | ${text.slice(found.end)}`.replace('  ', ' ');
}

describe('a number in figures', () => {
  it.each([
    ['3 laporan', '3 .0 | laporan'],
    ['1.234,5 km', '1234.5 .1 | km'],
    ['117,59%.', '117.59 persen .2 | .'],
    ['97.5 persen', '97.5 persen .1 | '],
    ['rp19.180.750,-', '19180750 rupiah .0 | '],
    ['rp. 5.000,00 dari', '5000 rupiah .2 | dari'],
    ['5.000 rupiah', '5000 rupiah .0 | '],
    ['2 juta rupiah', '2 x 1000000 rupiah .0 | '],
    ['rp4,8 m dari', '4.8 x 1000000000 rupiah .1 | dari'],
    // "m" alone is a metre where no money is told.
    ['4,8 m dari', '4.8 .1 | m dari'],
    ['7, 8 dan 9', '7 .0 | , 8 dan 9'],
  ])('%s', (text, expected) => {
    expect(read(text)?.replace(/\| +/, '| ')).toBe(expected.replace(/\| +/, '| '));
  });

  it.each(['1.2.3', '1,2,3', 'laporan', '-5', ''])('"%s" is none', (text) => {
    expect(readFigure(text, 0)).toBeNull();
  });
});

describe('a number in words', () => {
  it.each([
    ['tiga laporan', '3 .0 | laporan'],
    ['dua puluh lima persen', '25 persen .0 | '],
    ['tujuh koma lima persen', '7.5 persen .1 | '],
    ['dua juta rupiah', '2000000 rupiah .0 | '],
    ['dua puluh dua juta lima ratus tiga belas ribu delapan ratus tiga puluh rupiah', '22513830 rupiah .0 | '],
  ])('%s', (text, expected) => {
    expect(read(text)?.replace(/\| +/, '| ')).toBe(expected);
  });

  it('is read whole up to the longest one', () => {
    const hundreds = 'sembilan ratus sembilan puluh sembilan';
    const whole = ['triliun ', 'miliar ', 'juta ', 'ribu ', ''].map((times) => `${hundreds} ${times}`).join('');
    expect(read(`${whole}koma sembilan sembilan rupiah`)?.trim()).toBe('999999999999999.99 rupiah .2 |');
  });

  it('"salah satu" is none', () => {
    expect(readFigure('salah satu desa', 6)).toBeNull();
  });
});

describe('figures with their words', () => {
  const pairOf = (text: string) => {
    const pair = readFigure(text, 0)?.token.pair;
    return pair === null || pair === undefined ? null : [pair.text, pair.value?.toFixed() ?? null, pair.brackets];
  };

  it.each<[string, readonly (string | null)[] | null]>([
    ['3 (tiga) laporan', ['tiga', '3', 'utuh']],
    ['3 (tiga laporan)', ['tiga', '3', 'utuh']],
    ['3 tiga) laporan', ['tiga', '3', 'kurang']],
    ['3 (tiga laporan', ['tiga', '3', 'kurang']],
    ['3 tiga laporan', ['tiga', '3', 'kurang']],
    ['3 (tigga) laporan', ['tigga', null, 'utuh']],
    ['3 (dokumen) laporan', null],
    ['3 laporan', null],
  ])('%s', (text, pair) => {
    expect(pairOf(text)).toEqual(pair);
  });

  it('the unit may stand behind the words', () => {
    expect(read('5 (lima) persen dari')?.replace(/\| +/, '| ')).toBe('5 persen .0 | dari');
    expect(read('2 (dua) juta rupiah')?.replace(/\| +/, '| ')).toBe('2 x 1000000 rupiah .0 | ');
  });
});
