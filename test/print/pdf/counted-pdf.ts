import { finishPdf } from '../../../src/print/pdf/finish-pdf.ts';
import type { PdfFile, PdfObject } from '../../../src/print/pdf/read-pdf.ts';

/** A file without pages, of objects numbered below `end`: catalogue, pages, and marked cells of tables. */
export function makeCountedPdf(end: number): PdfFile {
  const objects = new Map<number, PdfObject>([
    [1, { body: '<</Type /Catalog /Pages 2 0 R>>' }],
    [2, { body: '<</Type /Pages /Count 0 /Kids []>>' }],
  ]);
  for (let number = 3; number < end; number++) objects.set(number, { body: '<</S /TD>>' });
  return { objects, root: 1, info: undefined };
}

/** Such a file as lapkin finishes it. */
export function finishCounted(end: number): Buffer {
  return finishPdf(makeCountedPdf(end), {
    title: 'Laporan',
    author: 'Kecamatan Contoh',
    language: 'id-ID',
    now: new Date(0),
    starts: { roman: undefined, arab: undefined },
    links: new Map(),
    accessible: false,
    archive: false,
  });
}
