import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fillNumbers, NUMBER_LETTERS } from '../../../src/print/pdf/fill-numbers.ts';
import type { PdfFile, PdfObject } from '../../../src/print/pdf/read-pdf.ts';

const placeholder = (place: number): string => `${NUMBER_LETTERS}${place}`;

const makeStream = (readContent: string): PdfObject => {
  const stream = deflateSync(Buffer.from(readContent, 'latin1'));
  return { body: `<</Length ${stream.length} /Filter /FlateDecode>>`, stream };
};

/** Glyphs 1 to 17 are the letters of numbers, 18 is "A". Digits are 500 wide, all others the default 250. */
const CMAP = `beginbfrange
<0001> <000A> <0030>
endbfrange
8 beginbfchar
<000B> <0069>
<000C> <0076>
<000D> <0078>
<000E> <006C>
<000F> <0063>
<0010> <0064>
<0011> <006D>
<0012> <0041>
endbfchar`;
const encodeText = (text: string): string =>
  [...text].map((h) => (`${NUMBER_LETTERS}A`.indexOf(h) + 1).toString(16).toUpperCase().padStart(4, '0')).join('');
const writeLine = (text: string, x: number): string =>
  `BT\n/F1 10 Tf\n1 0 0 -1 ${x} 700 Tm\n<${encodeText(text)}> Tj\nET\n`;

function makeFile(pageContents: readonly string[], font = CMAP): PdfFile {
  const objects = new Map<number, PdfObject>([
    [1, { body: '<</Type /Catalog /Pages 2 0 R>>' }],
    [2, { body: `<</Type /Pages /Kids [${pageContents.map((_, i) => `${10 + i} 0 R`).join(' ')}]>>` }],
    [3, { body: '<</Type /Font /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R>>' }],
    [4, { body: '<</W [1 10 500] /DW 250>>' }],
    [5, makeStream(font)],
  ]);
  for (const [i, content] of pageContents.entries()) {
    objects.set(10 + i, {
      body: `<</Type /Page /Contents ${20 + i} 0 R /Resources <</Font <</F1 3 0 R>>>>>>`,
    });
    objects.set(20 + i, makeStream(content));
  }
  return { objects, root: 1, info: undefined };
}

function readContent(file: PdfFile | undefined, objectNumber: number): string | undefined {
  const stream = file?.objects.get(objectNumber)?.stream;
  return stream && inflateSync(stream).toString('latin1');
}

describe('mengisi nomor halaman di hasil cetak', () => {
  // A placeholder is 11 digits of 500 and 7 letters of 250 wide: 7250, 72.5 at size 10. "12" is 10 wide: it moves by 62.5.
  test('nomor berdiri rata kanan di tempat penandanya, teks lain tetap', () => {
    const file = makeFile([`q\n${writeLine('A', 50)}${writeLine(placeholder(0), 400)}Q`]);
    expect(readContent(fillNumbers(file, ['12']), 20)).toBe(
      `q\n${writeLine('A', 50)}BT\n/F1 10 Tf\n1 0 0 -1 462.5 700 Tm\n<${encodeText('12')}> Tj\nET\nQ`,
    );
  });

  test('alas di bawah nomor ikut menyempit dari kiri', () => {
    const file = makeFile([`397 690 76 20 re\nf\n0 0 0 rg\n${writeLine(placeholder(0), 400)}`]);
    expect(readContent(fillNumbers(file, ['12']), 20)).toMatch(/^459 690 14 20 re\nf\n0 0 0 rg\nBT\n/);
  });

  test('nomor Romawi, dan penanda yang ditulis dalam beberapa potong', () => {
    const encoded = encodeText(placeholder(1));
    const cutText = `BT\n/F1 10 Tf\n1 0 0 -1 400 700 Tm\n<${encoded.slice(0, 12)}> Tj\n15 0 Td <${encoded.slice(12)}> Tj\nET\n`;
    const file = makeFile([writeLine(placeholder(0), 400), cutText]);
    const result = fillNumbers(file, ['ii', 'xiv']);
    // Letters of 250: "ii" is 5 wide (moves by 67.5), "xiv" 7.5 (moves by 65).
    expect(readContent(result, 20)).toContain(`467.5 700 Tm\n<${encodeText('ii')}> Tj`);
    expect(readContent(result, 21)).toContain(`465 700 Tm\n<${encodeText('xiv')}> Tj`);
  });

  test('halaman sesudah nomor yang terakhir tidak disentuh', () => {
    const file = makeFile([writeLine(placeholder(0), 400), writeLine('A', 10)]);
    expect(fillNumbers(file, ['1'])?.objects.get(21)).toBe(file.objects.get(21));
  });

  test.each<[string, PdfFile, string[]]>([
    ['penanda hilang', makeFile([writeLine(placeholder(0), 400)]), ['1', '2']],
    ['penanda dua kali', makeFile([writeLine(placeholder(0), 400) + writeLine(placeholder(0), 400)]), ['1', '2']],
    ['tempat tanpa nomor', makeFile([writeLine(placeholder(0), 400)]), ['']],
    ['huruf yang tidak tertanam', makeFile([writeLine(placeholder(0), 400)]), ['B']],
    ['huruf jenis lain', makeFile([writeLine(placeholder(0), 400)], ''), ['1']],
  ])('%s: tidak diisi', (_reason, file, number) => {
    expect(fillNumbers(file, number)).toBeUndefined();
  });
});
