import { expect, test } from 'vitest';
import { excerpt, oneLine } from '../../src/findings/clean.ts';

test.each([
  ['a\nb\tc', 'a b c'],
  ['  pinggir  ', 'pinggir'],
  ['\u001b[31mmerah\u001b[0m', '[31mmerah [0m'],
  ['kiri\u202ekanan', 'kirikanan'],
  ['a\u200bb\ufeff', 'ab'],
  ['baris\u2028lain\u0085lagi', 'baris lain lagi'],
  ['a\r\n\r\nb', 'a b'],
  ['é – 漢 \u{1f600}', 'é – 漢 \u{1f600}'],
])('%j is %j', (text, clean) => {
  expect(oneLine(text)).toBe(clean);
});

test('a long text is cut at so many characters, the last an ellipsis; characters stay whole', () => {
  expect(excerpt('12345', 5)).toBe('12345');
  expect(excerpt('123456', 5)).toBe('1234…');
  expect(excerpt('\u{1f600}'.repeat(6), 5)).toBe(`${'\u{1f600}'.repeat(4)}…`);
  expect(excerpt('a\nb', 3)).toBe('a b');
  expect([...excerpt('x'.repeat(500))]).toHaveLength(160);
});
