import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/print/pdf/read-pdf.ts';
import { DOCUMENT, makePdf } from './crafted-pdf.ts';

describe('membaca PDF', () => {
  test('isi aliran tidak dibaca sebagai sintaks', () => {
    expect(readPdf(DOCUMENT).objects.get(8)?.stream?.toString()).toBe('endobj trailer endstream abcde');
  });

  test('aliran di belakang kamus yang panjang, dan kata "stream" dalam teks, dibaca sebagaimana adanya', () => {
    const longText = `/Catatan [${'(isi) '.repeat(2000)}]`;
    const file = readPdf(
      makePdf(
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
    expect(() => readPdf(makePdf(['<</Type /Catalog>>'], '<</Size 2 /Root 1 0 R /Prev 9>>'))).toThrow(RangeError);
  });
});
