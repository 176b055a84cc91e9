import { expect, test } from 'vitest';
import { cleanLines, cleanText, headingKey } from '../../src/sheets/clean-text.ts';

test.each([
  ['  dua   spasi ', 'dua spasi'],
  ['\u00a0tak\u00a0putus\u200b', 'tak putus'],
  ['baris\r\nbaru\tlagi', 'baris baru lagi'],
  ['ke\u00adgiatan', 'kegiatan'],
  ['ﬁsik', 'fisik'],
  ['\ufeff', ''],
])('%j is seen as %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('lines stay lines, whatever ends them', () => {
  expect(cleanLines(' a  b \r\n\tc\rd \u200b\n\n e ')).toBe('a b\nc\nd\n\ne');
});

test.each([
  ['SUB KEGIATAN', 'subkegiatan'],
  ['Sub-Kegiatan :', 'subkegiatan'],
  ['Anggaran (Rp)', 'anggaran'],
  ['PAGU (dalam Rupiah)', 'pagu'],
  ['Target (2024)', 'target2024'],
  ['Ré­alisasi', 'réalisasi'],
  ['()', ''],
])('the heading "%s" compares as "%s"', (text, key) => {
  expect(headingKey(text)).toBe(key);
});
