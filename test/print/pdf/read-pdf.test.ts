import { describe, expect, test } from 'vitest';
import { readDestinations } from '../../../src/print/pdf/destinations.ts';
import { pageLabel, toLowerRoman } from '../../../src/print/pdf/page-label.ts';
import { parseValue } from '../../../src/print/pdf/pdf-value.ts';
import { readPdf } from '../../../src/print/pdf/read-pdf.ts';
import { steadyIds } from '../../../src/print/pdf/steady-ids.ts';
import { textString, writeValue } from '../../../src/print/pdf/write-value.ts';

/** A PDF with a classic cross-reference table from the bodies of objects 1, 2, 3, ... */
function pdf(bodies: readonly string[], trailer: string): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = bodies.map((body, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text + xref, 'latin1');
}

const DOCUMENT = pdf(
  [
    '<</Type /Catalog /Pages 2 0 R /Dests 6 0 R>>',
    '<</Type /Pages /Count 3 /Kids [3 0 R 4 0 R]>>',
    '<</Type /Page /Parent 2 0 R /Contents 8 0 R>>',
    '<</Type /Pages /Parent 2 0 R /Count 2 /Kids [5 0 R 7 0 R]>>',
    '<</Type /Page /Parent 4 0 R>>',
    '<</awal [3 0 R /XYZ 0 0 0] /bab#2d1 [7 0 R /XYZ 0 792 0] /tabel#2520a [5 0 R /XYZ 0 0 0]>>',
    '<</Type /Page /Parent 4 0 R>>',
    '<</Length 30>> stream\nendobj trailer endstream abcde\nendstream',
  ],
  '<</Size 9 /Root 1 0 R /Info 9 0 R>>',
);

describe('membaca PDF', () => {
  test('tujuan bernama menunjuk halaman menurut pohon halaman, bukan menurut nomor objek', () => {
    const { pages, pageOf } = readDestinations(readPdf(DOCUMENT));
    expect(pages).toBe(3);
    expect([...pageOf]).toEqual([
      ['awal', 1],
      ['bab-1', 3],
      ['tabel a', 2],
    ]);
  });

  test('isi aliran tidak dibaca sebagai sintaks', () => {
    expect(readPdf(DOCUMENT).objects.get(8)?.stream?.toString()).toBe('endobj trailer endstream abcde');
  });

  test('aliran di belakang kamus yang panjang, dan kata "stream" dalam teks, dibaca sebagaimana adanya', () => {
    const longText = `/Catatan [${'(isi) '.repeat(2000)}]`;
    const file = readPdf(
      pdf(
        [
          '<</Type /Catalog /Pages 2 0 R>>',
          `<<${longText} /Length 5>> stream\r\nabcde\nendstream`,
          '<</Isi (stream) /Length 5>>',
          `<<${longText}>>`,
        ],
        '<</Size 5 /Root 1 0 R>>',
      ),
    );
    expect(file.objects.get(2)?.stream?.toString()).toBe('abcde');
    expect(file.objects.get(2)?.body).toBe(`<<${longText} /Length 5>>`);
    expect(file.objects.get(3)).toEqual({ body: '<</Isi (stream) /Length 5>>' });
    expect(file.objects.get(4)).toEqual({ body: `<<${longText}>>` });
  });

  test.each([
    ['tanpa startxref', '%PDF-1.4\n%%EOF'],
    ['tabel yang salah letak', '%PDF-1.4\nstartxref\n3\n%%EOF'],
  ])('berkas %s ditolak', (_name, text) => {
    expect(() => readPdf(Buffer.from(text))).toThrow(RangeError);
  });

  test('berkas dengan dua bagian ditolak, karena objek lamanya akan hilang', () => {
    expect(() => readPdf(pdf(['<</Type /Catalog>>'], '<</Size 2 /Root 1 0 R /Prev 9>>'))).toThrow(RangeError);
  });
});

describe('nilai PDF', () => {
  test.each([
    [
      '<</A [1 -2.5 true null (a\\(b\\)\\101) <4142> /B#20C 3 0 R]>>',
      '<</A [1 -2.5 true null <6128622941> <4142> /B#20C 3 0 R]>>',
    ],
    ['[[] <<>> ()]', '[[] <<>> <>]'],
    ['( (dalam) \\n)', '<202864616C616D29200A>'],
  ])('%s dibaca lalu ditulis', (source, written) => {
    expect(writeValue(parseValue(source))).toBe(written);
  });

  test.each(['<</A', '(tanpa akhir', '<12', '? x', ']'])('"%s" ditolak', (source) => {
    expect(() => parseValue(source)).toThrow(RangeError);
  });

  test('teks di luar ASCII menjadi UTF-16 dengan tanda', () => {
    expect(writeValue(textString('Rp'))).toBe('<5270>');
    expect(writeValue(textString('é€'))).toBe('<FEFF00E920AC>');
  });
});

test('pengenal struktur dinomori menurut urutan unsurnya, dan pohonnya diurutkan kembali', () => {
  // The third cell was painted first: its number is the lowest, in one run and not in the next.
  const objects = (numbers: readonly [string, string, string]) => {
    const [a, b, c] = numbers.map((n) => `(node000${n})`) as [string, string, string];
    const names = [`${a} 1 0 R`, `${b} 2 0 R`, `${c} 3 0 R`].sort();
    return new Map([
      [1, { body: `<</S /TH\n/ID ${a}>>` }],
      [2, { body: `<</S /TH\n/ID ${b} /Alt (node)>>` }],
      [3, { body: `<</S /TH\n/ID ${c} /Headers [${a} (node00099999)]>>` }],
      [
        7,
        {
          body: `<</Limits [${names[0]?.slice(0, 14)} ${names[1]?.slice(0, 14)}]\n/Names [${names.slice(0, 2).join(' ')}]>>`,
        },
      ],
      [
        8,
        { body: `<</Limits [${names[2]?.slice(0, 14)} ${names[2]?.slice(0, 14)}]\n/Names [${names[2]}]>>` },
      ],
    ]);
  };
  const content = (numbers: readonly [string, string, string]) =>
    [...steadyIds(objects(numbers)).values()].map(({ body }) => body);
  expect(content(['00150', '00160', '00148'])).toEqual([
    '<</S /TH\n/ID (node00000001)>>',
    '<</S /TH\n/ID (node00000002) /Alt (node)>>',
    '<</S /TH\n/ID (node00000003) /Headers [(node00000001) (node00000004)]>>',
    '<</Limits [(node00000001) (node00000002)]\n/Names [(node00000001) 1 0 R (node00000002) 2 0 R]>>',
    '<</Limits [(node00000003) (node00000003)]\n/Names [(node00000003) 3 0 R]>>',
  ]);
  expect(content(['00011', '00012', '00013'])).toEqual(content(['00150', '00160', '00148']));
});

describe('label halaman', () => {
  const starts = { roman: 2, arab: 5 };
  test.each([
    [1, ''],
    [2, 'i'],
    [4, 'iii'],
    [5, '1'],
    [14, '10'],
  ])('lembar %i bernomor "%s"', (physical, label) => {
    expect(pageLabel(physical, starts)).toBe(label);
  });

  test('tanpa halaman depan nomor Arab tetap mulai dari bab pertama', () => {
    expect(pageLabel(1, { roman: undefined, arab: 2 })).toBe('');
    expect(pageLabel(2, { roman: undefined, arab: 2 })).toBe('1');
  });

  test.each([
    [1, 'i'],
    [4, 'iv'],
    [9, 'ix'],
    [14, 'xiv'],
    [40, 'xl'],
    [99, 'xcix'],
    [444, 'cdxliv'],
    [1994, 'mcmxciv'],
  ])('%i adalah %s', (n, text) => {
    expect(toLowerRoman(n)).toBe(text);
  });
});
