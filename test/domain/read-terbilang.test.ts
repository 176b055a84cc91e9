import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTerbilang } from '../../src/domain/read-terbilang.ts';
import { terbilang } from '../../src/domain/terbilang.ts';

test.each([
  ['satu', '1'],
  ['sepuluh', '10'],
  ['sebelas', '11'],
  ['Dua Belas', '12'],
  ['sembilan belas', '19'],
  ['dua puluh', '20'],
  ['tujuh puluh lima', '75'],
  ['seratus', '100'],
  ['seratus satu', '101'],
  ['sembilan ratus sembilan puluh sembilan', '999'],
  ['seribu', '1000'],
  ['seribu lima ratus', '1500'],
  ['sebelas ribu', '11000'],
  ['dua puluh ribu', '20000'],
  ['seratus ribu', '100000'],
  ['sejuta', '1000000'],
  ['satu juta dua ratus ribu', '1200000'],
  ['seratus tujuh juta dua ratus empat puluh empat ribu lima ratus rupiah', '107244500'],
  ['lima miliar tiga ratus tujuh puluh tujuh juta lima ratus ribu', '5377500000'],
  ['dua milyar', '2000000000'],
  ['satu triliun satu', '1000000000001'],
  ['nol', '0'],
  ['tujuh koma lima', '7.5'],
  ['seratus tujuh belas koma lima sembilan persen', '117.59'],
  ['sembilan puluh tujuh koma delapan puluh satu', '97.81'],
  ['nol koma nol lima', '0.05'],
])('reads "%s"', (words, value) => {
  expect(readTerbilang(words)?.toFixed()).toBe(value);
});

test.each([
  ['DUA-PULUH  LIMA', '25'],
  ['duapuluh lima', '25'],
  ['se puluh', '10'],
  [' Seratus   Persen ', '100'],
  ['tiga\u00a0belas', '13'],
])('case, hyphens and spacing do not count: "%s"', (words, value) => {
  expect(readTerbilang(words)?.toFixed()).toBe(value);
});

test.each([
  '',
  'laporan',
  'tiga laporan',
  'dua tiga',
  'puluh',
  'ribu',
  'dua ribu tiga juta',
  'lima ribu dua ribu',
  'tiga koma',
  'koma tiga',
  'sepuluh dua',
  '3',
  'nol ribu',
  'seratus ratus',
])('"%s" is no number', (words) => {
  expect(readTerbilang(words)).toBeNull();
});

test('what terbilang writes is read back, however it is spaced and capitalised', () => {
  const numbers = fc.oneof(
    fc.integer({ min: 0, max: 2000 }),
    fc.integer({ min: 0, max: 999_999_999 }),
    fc.maxSafeInteger().map((n) => Math.abs(n) % 1_000_000_000_000_000),
  );
  const style = fc.constantFrom<(s: string) => string>(
    (s) => s,
    (s) => s.toUpperCase(),
    (s) => s.replaceAll(' ', '-'),
    (s) => s.replaceAll(' ', ''),
    (s) => `${s} rupiah`,
    (s) => ` ${s.replaceAll(' ', '  ')} `,
  );
  fc.assert(
    fc.property(numbers, style, (n, write) => {
      expect(readTerbilang(write(terbilang(n)))?.toFixed()).toBe(String(n));
    }),
  );
});

test('any text gives a number or null, never an exception', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('se', 'satu', 'dua', 'belas', 'puluh', 'ratus', 'ribu', 'juta', 'koma', 'nol', ' ', 'x'),
      ),
      (parts) => {
        const value = readTerbilang(parts.join(''));
        expect(value === null || value.isFinite()).toBe(true);
      },
    ),
  );
});
