import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PdfObject } from '../../../src/print/pdf/read-pdf.ts';
import { writePdf } from '../../../src/print/pdf/write-pdf.ts';
import { matterhornErrors } from '../../support/matterhorn.ts';

const XMP =
  '<rdf:RDF><pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Laporan</rdf:li></rdf:Alt></dc:title></rdf:RDF>';
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
const E = '/Type /StructElem';

/** A page with a heading and a link in which nothing is wrong: bodies of objects, and what the streams among them hold. */
const WHOLE: Readonly<Record<number, readonly [body: string, stream?: string]>> = {
  1: [
    '<</Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R /Metadata 6 0 R /Lang (id-ID) /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>>>>',
  ],
  2: ['<</Type /Pages /Count 1 /Kids [4 0 R]>>'],
  3: ['<</Type /StructTreeRoot /K [10 0 R 11 0 R] /ParentTree 12 0 R /RoleMap <</Strong /Span>>>>'],
  4: [
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 7 0 R /StructParents 0 /Tabs /S /Annots [13 0 R] /Resources <</Font <</F1 20 0 R>>>>>>',
  ],
  5: ['<<>>'],
  6: ['<</Type /Metadata /Subtype /XML', XMP],
  7: ['<<', CONTENT],
  10: [`<<${E} /S /H1 /P 3 0 R /Pg 4 0 R /K [0]>>`],
  11: [`<<${E} /S /Link /P 3 0 R /Pg 4 0 R /K [<</Type /OBJR /Obj 13 0 R>>]>>`],
  12: ['<</Nums [0 [10 0 R] 1 11 0 R]>>'],
  13: ['<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /Contents (ke BAB I) /StructParent 1>>'],
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
};

type Change = readonly [object: number, from: string, to: string];

/** The whole file with texts of its objects changed. */
function damaged(...changes: readonly Change[]): Buffer {
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
  return writePdf({ objects, root: 1, info: 5, id: '0'.repeat(32) });
}

/** More elements below the root: the children of the second hold the third. */
const below = (first: string, second = '', ...more: Change[]): readonly Change[] => [
  [3, '11 0 R]', '11 0 R 14 0 R]'],
  [14, '/S /P', `/S /${first} /K [15 0 R]`],
  ...(second === '' ? [] : ([[15, '/S /P', `/S /${second}`]] as const)),
  ...more,
];
const catalogue = (entry: string): Change => [1, '/Lang', `${entry} /Lang`];

/** Each condition of the Matterhorn protocol 1.02 that the checker tells, with what breaks it. */
const POINTS: readonly (readonly [point: string, changes: readonly Change[]])[] = [
  ['01-003', [[7, '/F1 12 Tf', '/Artifact BMC EMC /F1 12 Tf']]],
  ['01-004', [[7, 'BMC\n', 'BMC\n/P <</MCID 1>> BDC EMC\n']]],
  ['01-005', [[7, '/Artifact BMC', '0 0 m 5 5 l S\n/Artifact BMC']]],
  ['01-007', [[1, '/Marked true', '/Marked true /Suspects true']]],
  ['02-001', [[10, '/H1', '/Heading']]],
  ['02-004', [[3, '/Strong /Span', '/P /Span']]],
  ['06-001', [[1, '/Metadata 6 0 R', '']]],
  ['06-002', [[6, 'pdfuaid:part>1', 'pdfuaid:part>2']]],
  ['06-003', [[6, 'Laporan', '']]],
  ['07-001', [[1, '/DisplayDocTitle true', '']]],
  ['07-002', [[1, '/DisplayDocTitle true', '/DisplayDocTitle false']]],
  ['09-004', below('Table')],
  ['09-004', below('TR', 'TD')],
  ['09-005', below('L')],
  ['09-005', below('Sect', 'LI')],
  ['09-006', below('TOC')],
  ['09-006', below('Sect', 'TOCI')],
  ['10-001', [[7, '<0001>', '<00010002>']]],
  ['11-001', [[1, '/Lang (id-ID)', '']]],
  ['13-004', below('Figure')],
  ['14-002', [[10, '/H1', '/H2']]],
  ['14-003', below('H3')],
  ['14-007', below('H')],
  ['15-003', below('Table', `TR /K [<<${E} /S /TH>>]`)],
  ['19-003', below('Note')],
  ['20-001', [catalogue('/OCProperties <</D <<>>>>')]],
  ['21-001', [catalogue('/Names <</EmbeddedFiles <</Names [(a) <</Type /Filespec>>]>>>>')]],
  ['25-001', [catalogue('/AcroForm <</XFA []>>')]],
  ['28-008', [[4, '/Tabs /S', '']]],
  ['28-009', [[4, '/Tabs /S', '/Tabs /R']]],
  ['28-011', [[11, '/Obj 13 0 R', '/Obj 14 0 R']]],
  ['28-012', [[13, '(ke BAB I)', '()']]],
  ['31-004', [[21, '/CIDToGIDMap /Identity', '/CIDToGIDMap /Other']]],
  ['31-005', [[21, '/CIDToGIDMap /Identity', '']]],
  ['31-006', [[20, '/Identity-H', '/Other']]],
  ['31-009', [[22, '/FontFile2 24 0 R', '']]],
  ['31-027', [[20, '/ToUnicode 23 0 R', '']]],
  ['31-028', [[23, '<0041>', '<0000>']]],
  ['31-029', [[23, '<0041>', '<FEFF>']]],
  ['31-030', [[7, '<0001>', '<00010000>']]],
];

const pointsOf = (errors: readonly string[]): readonly string[] =>
  errors.map((error) => /^\d\d(?:-\d{3})?/.exec(error)?.[0] ?? error);

describe('the checker of PDF/UA', () => {
  test('finds nothing in a file without errors', async () => {
    expect(await matterhornErrors(damaged())).toEqual([]);
  });

  test.each(POINTS)('%s %j', async (point, changes) => {
    expect(pointsOf(await matterhornErrors(damaged(...changes)))).toContain(point);
  });

  test('26-001: what is encrypted', async () => {
    const text = damaged().toString('latin1');
    expect(text).toContain('/Root 1 0 R');
    const bytes = Buffer.from(text.replace('/Root 1 0 R', '/Encrypt 5 0 R /Root 1 0 R'), 'latin1');
    expect(pointsOf(await matterhornErrors(bytes))).toEqual(['26-001']);
  });

  test('docs/report.md lists each of these points and no other', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/report.md'), 'utf8');
    const [list = ''] = /Of the Matterhorn protocol[\s\S]*?Of ISO 19005-2/.exec(page) ?? [];
    const listed = [...list.matchAll(/\d\d-\d{3}/g)].map(([point]) => point);
    expect(listed).toEqual([...new Set([...POINTS.map(([point]) => point), '26-001'])].sort());
  });
});
