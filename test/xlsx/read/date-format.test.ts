import { isDateFormat as isDate, isPercentFormat as isPercent } from 'numfmt';
import { describe, expect, test } from 'vitest';
import { isPercentFormat } from '../../../src/sheets/number-format.ts';
import { isDateFormat, isoToSerial, serialToIso } from '../../../src/xlsx/read/date-format.ts';

describe('dates', () => {
  test.each([
    'dd/mm/yyyy',
    '[$-421]dd mmmm yyyy',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'mmm-yy',
    'h:mm AM/PM',
    '[h]:mm:ss',
    'mm:ss.0',
    'yyyy\\-mm\\-dd\\ hh:mm:ss.000',
    '[$-421]d mmmm yyyy;@',
    'DD.MM.YY',
  ])('%s is a date format', (code) => expect(isDateFormat(code)).toBe(true));

  test.each([
    'General',
    '0\\%',
    '0"%"',
    '0%',
    '0\\ \\d\\e\\s\\a',
    '0" hari"',
    '#,##0\\ "dokumen"',
    '[Red]0_);\\(0\\)',
    '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-',
    '[$Rp-421]#,##0.00',
    '0.00E+00',
    '@',
    '# ?/?',
    '[Magenta]0',
    '0;[Red]-0;"dd/mm/yyyy"',
  ])('%s is none', (code) => expect(isDateFormat(code)).toBe(false));

  test.each([
    [45471, false, '2024-06-28'],
    [44009, true, '2024-06-28'],
    [45471.99999, false, '2024-06-28'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [2958465, false, '9999-12-31'],
    [0, true, '1904-01-01'],
  ])('serial %d (1904: %s) is %s', (serial, epoch, iso) => expect(serialToIso(serial, epoch)).toBe(iso));

  test.each([-1, 2958466, Number.NaN])('serial %d is no day', (serial) => {
    expect(serialToIso(serial, false)).toBeUndefined();
  });

  test.each([
    ['2024-06-28', 45471],
    ['2024-06-28T18:00:00Z', 45471.75],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
  ])('%s is serial %d', (text, serial) => expect(isoToSerial(text, false)?.serial).toBe(serial));

  test.each(['2024-02-30', '2024-13-01', '10:10:10', '28-06-2024', ''])('%j is no ISO day', (text) => {
    expect(isoToSerial(text, false)).toBeUndefined();
  });
});

describe('numfmt, a second opinion on formats', () => {
  const dates = ['yyyy', 'yy', 'mmmm', 'mmm', 'mm', 'm', 'dddd', 'dd', 'd', 'hh', 'h', 'ss', '[h]', '[mm]'];
  const numbers = ['0', '#,##0', '0.00', '#', '??', '0.0E+00'];
  const words = [
    '',
    '"hari"',
    '\\d',
    '\\ ',
    '_-',
    '* ',
    '_d',
    '*d',
    '[Red]',
    '[$Rp-421]',
    '[$-421]',
    '"%"',
    '\\%',
    '"dd"',
  ];
  const beside = (parts: readonly string[], around: readonly string[]): readonly string[] =>
    parts.flatMap((part) => around.flatMap((one) => [`${one}${part}`, `${part}${one}`]));
  const codes = [
    ...beside(dates, words),
    ...beside(numbers, [...words, '%']),
    // Without a digit only what is no letter of a date keeps these from being one.
    ...beside(['@', 'General'], words),
    ...dates.flatMap((a) => dates.map((b) => `${a}/${b}`)),
    ...['#,##0', '0.0'].flatMap((number) => words.map((one) => `${number};${one}${number};"dd/mm"`)),
  ];

  test('sees a date where lapkin does', () => {
    expect(codes.filter((code) => isDateFormat(code)).length).toBeGreaterThan(500);
    expect(codes.filter((code) => !isDateFormat(code)).length).toBeGreaterThan(150);
    expect(codes.filter((code) => isDateFormat(code) !== isDate(code))).toEqual([]);
  });

  test('sees a percentage where lapkin does', () => {
    expect(codes.filter((code) => isPercentFormat(code))).toHaveLength(12);
    expect(codes.filter((code) => isPercentFormat(code) !== isPercent(code))).toEqual([]);
  });

  // LibreOffice and WPS write the first; letters that mean a date in other languages alone are none.
  test.each([
    ['[ENG][$-409]d\\-mmm\\-yy;@', true],
    ['e', false],
    ['b', false],
  ])('errs on %s', (code, expected) => {
    expect([isDateFormat(code), isDate(code)]).toEqual([expected, !expected]);
  });
});
