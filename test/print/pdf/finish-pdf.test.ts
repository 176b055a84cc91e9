import { expect, test } from 'vitest';
import { readDestinations } from '../../../src/print/pdf/destinations.ts';
import { finishPdf } from '../../../src/print/pdf/finish-pdf.ts';
import type { PdfObject } from '../../../src/print/pdf/read-pdf.ts';

test('laporan dengan ratusan ribu objek (seribu baris bertanda) diselesaikan', () => {
  const objects = new Map<number, PdfObject>([
    [1, { body: '<</Type /Catalog /Pages 2 0 R>>' }],
    [2, { body: '<</Type /Pages /Count 0 /Kids []>>' }],
  ]);
  for (let n = 3; n < 200_000; n++) objects.set(n, { body: '<</S /TD>>' });
  const file = { objects, root: 1, info: undefined };
  expect(readDestinations(file).pages).toBe(0);
  const bytes = finishPdf(file, {
    title: 'Laporan',
    author: 'Kecamatan Contoh',
    language: 'id-ID',
    now: new Date(0),
    starts: { roman: undefined, arab: undefined },
    links: new Map(),
  });
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  // 199,999 objects, XMP and information after them, 200,000 of these packed by two hundred, the table: numbers 0 to 201,002.
  expect(bytes.toString('latin1')).toContain('/Size 201003 ');
});
