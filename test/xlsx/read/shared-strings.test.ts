import { expect, test } from 'vitest';
import { readSharedStrings } from '../../../src/xlsx/read/shared-strings.ts';
import { limitsWith } from '../../../src/zip/limits.ts';

const read = (items: string, limits = limitsWith()) =>
  readSharedStrings(Buffer.from(`<sst>${items}</sst>`), 'xl/sharedStrings.xml', limits);

test('one string an item: runs joined, phonetic hints and formats left out', () => {
  expect(
    read(
      '<si><t>Jumlah</t></si>' +
        '<si><r><rPr><b/></rPr><t>Rata</t></r><r><t>-rata</t></r></si>' +
        '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><t>!</t></si>' +
        '<si/>',
    ),
  ).toEqual(['Jumlah', 'Rata-rata', '漢字!', '']);
});

test('line ends and characters as Excel escapes them', () => {
  expect(read('<si><t xml:space="preserve"> a_x000D_\nb </t></si><si><t>5 &gt; 3</t></si>')).toEqual([
    ' a\nb ',
    '5 > 3',
  ]);
});

test('more text than is allowed is refused at once', () => {
  const limits = limitsWith({ characters: 10 });
  expect(read('<si><t>1234567890</t></si>', limits)).toEqual(['1234567890']);
  expect(() => read('<si><t>12345678901</t></si>', limits)).toThrow('berkas/terlalu-besar');
});
