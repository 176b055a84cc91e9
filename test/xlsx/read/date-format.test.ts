import { describe, expect, test } from 'vitest';
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
