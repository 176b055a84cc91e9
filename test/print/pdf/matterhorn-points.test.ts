import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Change, catalogue, damagedPdf, E } from '../../support/damaged-pdf.ts';
import { matterhornErrors } from '../../support/matterhorn.ts';
import { sampled } from '../../support/random-runs.ts';

/** More elements below the root: the children of the second hold the third. */
const below = (first: string, second = '', ...more: Change[]): readonly Change[] => [
  [3, '11 0 R]', '11 0 R 14 0 R]'],
  [14, '/S /P', `/S /${first} /K [15 0 R]`],
  ...(second === '' ? [] : ([[15, '/S /P', `/S /${second}`]] as const)),
  ...more,
];

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
    expect(await matterhornErrors(damagedPdf())).toEqual([]);
  });

  test.each(sampled(POINTS, 4))('%s %j', async (point, changes) => {
    expect(pointsOf(await matterhornErrors(damagedPdf(...changes)))).toContain(point);
  });

  test('26-001: what is encrypted', async () => {
    const text = damagedPdf().toString('latin1');
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
