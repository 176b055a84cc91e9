import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fillNumbers, NUMBER_LETTERS, placeholder } from '../../src/print/pdf/fill-numbers.ts';
import type { PdfFile, PdfObject } from '../../src/print/pdf/read-pdf.ts';

const aliran = (isi: string): PdfObject => {
  const stream = deflateSync(Buffer.from(isi, 'latin1'));
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
const glif = (teks: string): string =>
  [...teks]
    .map((h) => (`${NUMBER_LETTERS}A`.indexOf(h) + 1).toString(16).toUpperCase().padStart(4, '0'))
    .join('');
const baris = (teks: string, x: number): string =>
  `BT\n/F1 10 Tf\n1 0 0 -1 ${x} 700 Tm\n<${glif(teks)}> Tj\nET\n`;

function berkas(isiHalaman: readonly string[], font = CMAP): PdfFile {
  const objects = new Map<number, PdfObject>([
    [1, { body: '<</Type /Catalog /Pages 2 0 R>>' }],
    [2, { body: `<</Type /Pages /Kids [${isiHalaman.map((_, i) => `${10 + i} 0 R`).join(' ')}]>>` }],
    [3, { body: '<</Type /Font /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R>>' }],
    [4, { body: '<</W [1 10 500] /DW 250>>' }],
    [5, aliran(font)],
  ]);
  for (const [i, isi] of isiHalaman.entries()) {
    objects.set(10 + i, {
      body: `<</Type /Page /Contents ${20 + i} 0 R /Resources <</Font <</F1 3 0 R>>>>>>`,
    });
    objects.set(20 + i, aliran(isi));
  }
  return { objects, root: 1, info: undefined };
}

function isi(file: PdfFile | undefined, objek: number): string | undefined {
  const stream = file?.objects.get(objek)?.stream;
  return stream && inflateSync(stream).toString('latin1');
}

describe('mengisi nomor halaman di hasil cetak', () => {
  // A placeholder is 11 digits of 500 and 7 letters of 250 wide: 7250, 72.5 at size 10. "12" is 10 wide: it moves by 62.5.
  test('nomor berdiri rata kanan di tempat penandanya, teks lain tetap', () => {
    const file = berkas([`q\n${baris('A', 50)}${baris(placeholder(0), 400)}Q`]);
    expect(isi(fillNumbers(file, ['12']), 20)).toBe(
      `q\n${baris('A', 50)}BT\n/F1 10 Tf\n1 0 0 -1 462.5 700 Tm\n<${glif('12')}> Tj\nET\nQ`,
    );
  });

  test('alas di bawah nomor ikut menyempit dari kiri', () => {
    const file = berkas([`397 690 76 20 re\nf\n0 0 0 rg\n${baris(placeholder(0), 400)}`]);
    expect(isi(fillNumbers(file, ['12']), 20)).toMatch(/^459 690 14 20 re\nf\n0 0 0 rg\nBT\n/);
  });

  test('nomor Romawi, dan penanda yang ditulis dalam beberapa potong', () => {
    const kode = glif(placeholder(1));
    const potong = `BT\n/F1 10 Tf\n1 0 0 -1 400 700 Tm\n<${kode.slice(0, 12)}> Tj\n15 0 Td <${kode.slice(12)}> Tj\nET\n`;
    const file = berkas([baris(placeholder(0), 400), potong]);
    const hasil = fillNumbers(file, ['ii', 'xiv']);
    // Letters of 250: "ii" is 5 wide (moves by 67.5), "xiv" 7.5 (moves by 65).
    expect(isi(hasil, 20)).toContain(`467.5 700 Tm\n<${glif('ii')}> Tj`);
    expect(isi(hasil, 21)).toContain(`465 700 Tm\n<${glif('xiv')}> Tj`);
  });

  test('halaman sesudah nomor yang terakhir tidak disentuh', () => {
    const file = berkas([baris(placeholder(0), 400), baris('A', 10)]);
    expect(fillNumbers(file, ['1'])?.objects.get(21)).toBe(file.objects.get(21));
  });

  test.each<[string, PdfFile, string[]]>([
    ['penanda hilang', berkas([baris(placeholder(0), 400)]), ['1', '2']],
    ['penanda dua kali', berkas([baris(placeholder(0), 400) + baris(placeholder(0), 400)]), ['1', '2']],
    ['tempat tanpa nomor', berkas([baris(placeholder(0), 400)]), ['']],
    ['huruf yang tidak tertanam', berkas([baris(placeholder(0), 400)]), ['B']],
    ['huruf jenis lain', berkas([baris(placeholder(0), 400)], ''), ['1']],
  ])('%s: tidak diisi', (_sebab, file, nomor) => {
    expect(fillNumbers(file, nomor)).toBeUndefined();
  });
});
