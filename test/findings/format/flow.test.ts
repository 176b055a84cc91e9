import { expect, it } from 'vitest';
import { columns, shortPath } from '../../../src/findings/format/flow.ts';

it.each([
  ['plain letters', 'Laporan 2.xlsx', 14],
  ['a letter and its accent, apart', 'e\u0301', 1],
  ['full-width letters and digits', 'ＬＫＪ２', 8],
  ['Chinese letters', '報告.xlsx', 9],
  ['a flag of two letters', '\u{1F1EE}\u{1F1E9}', 2],
  ['a joined emoji', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', 2],
  ['an emoji with a skin tone', '\u{1F44D}\u{1F3FD}', 2],
  ['what cannot be seen', 'a\u200Bb\u2060', 2],
])('%s', (_what, text, width) => {
  expect(columns(text)).toBe(width);
});

it('a path of full-width letters is cut to the columns that it really takes', () => {
  expect(shortPath('/laporan/ＬＫＪ.xlsx', 13)).toBe('…/ＬＫＪ.xlsx');
  expect(columns(shortPath('/laporan/ＬＫＪＬＫＪＬＫＪ.xlsx', 13))).toBeLessThanOrEqual(13);
});
