import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseValue } from '../../../src/print/pdf/pdf-value.ts';
import type { PdfFile, PdfObject } from '../../../src/print/pdf/read-pdf.ts';
import { typefaceOf } from '../../../src/print/pdf/typeface.ts';

const FONT = '<</Type /Font /Encoding /Identity-H /ToUnicode 5 0 R /DescendantFonts [6 0 R]>>';
const TABLE = `1 beginbfchar
<0003> <0020>
endbfchar
1 beginbfrange
<0010> <0012> <0041>
endbfrange`;

function readFont(font: string, descendant = '<</DW 600 /W [3 [250] 16 17 700]>>') {
  const objects = new Map<number, PdfObject>([
    [5, { body: '<<>>', stream: deflateSync(Buffer.from(TABLE)) }],
    [6, { body: descendant }],
  ]);
  const file: PdfFile = { objects, root: 1, info: undefined };
  return typefaceOf(file, parseValue(font));
}

test('glyphs and letters stand for each other, single ones and runs of them', () => {
  const typeface = readFont(FONT);
  expect([...(typeface?.letterOf ?? [])]).toEqual([
    ['0003', ' '],
    ['0010', 'A'],
    ['0011', 'B'],
    ['0012', 'C'],
  ]);
  expect(typeface?.glyphOf.get('B')).toBe('0011');
});

test('widths are stated one by one, for runs, or else for all', () => {
  const typeface = readFont(FONT);
  expect(['0003', '0010', '0011', '0012'].map((glyph) => typeface?.width(glyph))).toEqual([250, 700, 700, 600]);
  expect(readFont(FONT, '<<>>')?.width('0003')).toBe(1000);
});

test.each([
  ['of another encoding', FONT.replace('/Identity-H', '/WinAnsiEncoding')],
  ['without a table of letters', FONT.replace('/ToUnicode 5 0 R ', '')],
  ['whose table is not there', FONT.replace('5 0 R', '9 0 R')],
  ['that is simple', '<</Type /Font /Subtype /Type1>>'],
])('a font %s is left alone', (_, font) => {
  expect(readFont(font)).toBeUndefined();
});
