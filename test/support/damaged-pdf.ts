import type { PdfObject } from '../../src/print/pdf/read-pdf.ts';
import { writePdf } from '../../src/print/pdf/write-pdf.ts';

const XMP = [
  '<rdf:RDF><pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
  '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Laporan</rdf:li></rdf:Alt></dc:title>',
  '<dc:creator><rdf:Seq><rdf:li>Camat</rdf:li></rdf:Seq></dc:creator><xmp:CreatorTool>lapkin</xmp:CreatorTool>',
  '<pdf:Producer>lapkin 1</pdf:Producer><xmp:CreateDate>2025-10-06T00:00:00Z</xmp:CreateDate>',
  '<xmp:ModifyDate>2025-10-07T00:00:00Z</xmp:ModifyDate><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix></rdf:RDF>',
].join('\n');
const LETTERS = '1 beginbfchar\n<0001> <0041>\nendbfchar';
const CONTENT = [
  '/Artifact BMC',
  '0 0 m 9 9 l S',
  'EMC',
  '/P <</MCID 0>> BDC',
  'BT',
  '/F1 12 Tf',
  '<0001> Tj',
  'ET',
  'EMC',
].join('\n');
/** What a structure element begins with. */
export const E = '/Type /StructElem';

/** The head of a colour profile: its length, its version, a monitor in RGB. */
const PROFILE = `\0\0\0\x80\0\0\0\0\x02\x10\0\0mntrRGB ${'\0'.repeat(108)}`;

/** A page with a heading and a link in which nothing is wrong, for a screen reader and for an archive: bodies of objects, and what the streams among them hold. */
const WHOLE: Readonly<Record<number, readonly [body: string, stream?: string]>> = {
  1: [
    '<</Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R /Metadata 6 0 R /Lang (id-ID) /OutputIntents [30 0 R] /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>>>>',
  ],
  2: ['<</Type /Pages /Count 1 /Kids [4 0 R]>>'],
  3: ['<</Type /StructTreeRoot /K [10 0 R 11 0 R] /ParentTree 12 0 R /RoleMap <</Strong /Span>>>>'],
  4: [
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 7 0 R /StructParents 0 /Tabs /S /Annots [13 0 R] /Resources <</Font <</F1 20 0 R>>>>>>',
  ],
  5: [
    '<</Title (Laporan) /Author (Camat) /Creator (lapkin) /Producer (lapkin 1) /CreationDate (D:20251006000000Z) /ModDate (D:20251007000000Z)>>',
  ],
  6: ['<</Type /Metadata /Subtype /XML', XMP],
  7: ['<<', CONTENT],
  10: [`<<${E} /S /H1 /P 3 0 R /Pg 4 0 R /K [0]>>`],
  11: [`<<${E} /S /Link /P 3 0 R /Pg 4 0 R /K [<</Type /OBJR /Obj 13 0 R>>]>>`],
  12: ['<</Nums [0 [10 0 R] 1 11 0 R]>>'],
  13: ['<</Type /Annot /Subtype /Link /F 4 /Rect [0 0 9 9] /Contents (ke BAB I) /StructParent 1>>'],
  14: ['<</Type /StructElem /S /P>>'],
  15: ['<</Type /StructElem /S /P>>'],
  20: [
    '<</Type /Font /Subtype /Type0 /BaseFont /Letters /Encoding /Identity-H /DescendantFonts [21 0 R] /ToUnicode 23 0 R>>',
  ],
  21: [
    '<</Type /Font /Subtype /CIDFontType2 /BaseFont /Letters /CIDToGIDMap /Identity /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor 22 0 R>>',
  ],
  22: ['<</Type /FontDescriptor /FontName /Letters /FontFile2 24 0 R>>'],
  23: ['<<', LETTERS],
  24: ['<<', 'glyphs'],
  30: ['<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile 31 0 R>>'],
  31: ['<</N 3', PROFILE],
};

/** A text of an object, or of its stream, and what stands in its place. */
export type Change = readonly [object: number, from: string, to: string];

/** The whole file with texts of its objects changed. */
export function damagedPdf(...changes: readonly Change[]): Buffer {
  const objects = new Map<number, PdfObject>();
  for (const [key, [body, stream]] of Object.entries(WHOLE)) {
    const number = Number(key);
    const change = (text: string): string =>
      changes.reduce((changed, [object, from, to]) => (object === number ? changed.replace(from, to) : changed), text);
    if (stream === undefined) objects.set(number, { body: change(body) });
    else {
      const data = Buffer.from(change(stream), 'latin1');
      objects.set(number, { body: `${change(body)} /Length ${data.length}>>`, stream: data });
    }
  }
  return writePdf({ objects, root: 1, info: 5 });
}

/** One more entry of the catalogue. */
export const catalogue = (entry: string): Change => [1, '/Lang', `${entry} /Lang`];
