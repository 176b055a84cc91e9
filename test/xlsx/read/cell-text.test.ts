import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, numberText } from '../../../src/xlsx/read/cell-text.ts';
import { isDateFormat, isoToSerial, serialToIso } from '../../../src/xlsx/read/date-format.ts';
import { shiftFormula } from '../../../src/xlsx/read/shift-formula.ts';

describe('numbers as Excel shows them: 15 significant digits, decimal text', () => {
  test.each([
    ['19617580.000000004', '19617580'],
    ['0.30000000000000004', '0.3'],
    ['1.1759376586592249', '1.17593765865922'],
    ['1234567890123456', '1234567890123460'],
    ['198012312005011001', '198012312005011000'],
    ['-1.49011611938477E-8', '-0.0000000149011611938477'],
    ['1.5E+22', '15000000000000000000000'],
    ['1E-7', '0.0000001'],
    ['+5', '5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['-0', '0'],
    ['0.10', '0.1'],
    ['999999999999999', '999999999999999'],
  ])('%s -> %s', (stored, shown) => expect(numberText(stored)).toBe(shown));

  test.each(['', 'abc', '1,5', '1 000', '0x10', 'NaN', 'Infinity', '1e999', '--1', '1e'])(
    '%j is no number',
    (stored) => expect(numberText(stored)).toBeUndefined(),
  );

  test('any decimal of at most 15 digits comes back as it is', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 12 }), (digits, places) => {
        const whole = String(Math.abs(digits) % 1e15).padStart(places + 1, '0');
        const left = whole.slice(0, whole.length - places);
        const right = whole.slice(whole.length - places).replace(/0+$/, '');
        const text = right === '' ? left : `${left}.${right}`;
        expect(numberText(text)).toBe(text);
      }),
      { seed: 2024, numRuns: 2000 },
    );
  });
});

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

describe('text', () => {
  test.each([
    ['a_x000D_\nb', 'a\nb'],
    ['a_x000d_b', 'a\nb'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x0041_', 'A'],
    ['_x0000_x', 'x'],
    ['_xZZZZ_', '_xZZZZ_'],
    ['_xD83D_', '\ufffd'],
    ['_xD83D__xDE00_', '\u{1f600}'],
    ['a\r\nb', 'a\nb'],
  ])('%j -> %j', (stored, text) => expect(decodeText(stored)).toBe(text));
});

describe('shared formulas move', () => {
  test.each([
    ['A1+B2', 1, 2, 'C2+D3'],
    ['$A1+A$1+$A$1', 2, 1, '$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['SUM(A:A,$B:C,1:2,$3:4)', 1, 1, 'SUM(B:B,$B:D,2:3,$3:5)'],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ['"ia kata ""A1"""&A1', 1, 0, '"ia kata ""A1"""&A2'],
    ["'A1 B2'!A1+Data!A1", 1, 0, "'A1 B2'!A2+Data!A2"],
    ["'it''s A1'!A1", 1, 0, "'it''s A1'!A2"],
    ['LOG10(A1)+ATAN2(A1,B1)', 0, 1, 'LOG10(B1)+ATAN2(B1,C1)'],
    ['Tabel1[[#This Row],[A1]]+[1]Lain!A1', 1, 0, 'Tabel1[[#This Row],[A1]]+[1]Lain!A2'],
    ['TW1_x+pagu.A1+A1', 1, 0, 'TW1_x+pagu.A1+A2'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['A1048576', 1, 0, '#REF!'],
    ['ABCD1+A12345678', 1, 1, 'ABCD1+A12345678'],
    ['IF(A1>0;A1/B1;"-")', 1, 0, 'IF(A2>0;A2/B2;"-")'],
  ])('%s by %d rows and %d columns: %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
