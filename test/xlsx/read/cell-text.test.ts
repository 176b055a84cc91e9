import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, numberText } from '../../../src/xlsx/read/cell-text.ts';

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

  test.each(['', 'abc', '1,5', '1 000', '0x10', 'NaN', 'Infinity', '1e999', '--1', '1e'])('%j is no number', (stored) =>
    expect(numberText(stored)).toBeUndefined(),
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
