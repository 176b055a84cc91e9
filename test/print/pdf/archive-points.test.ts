import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveErrors } from '../../support/archive-errors.ts';
import { type Change, catalogue, damagedPdf } from '../../support/damaged-pdf.ts';

/** An entry of the page. */
const page = (entry: string): Change => [4, '/Tabs /S', `/Tabs /S ${entry}`];
/** An object that is a picture, with an entry more. */
const picture = (entry: string): Change => [14, '/Type /StructElem /S /P', `/Type /XObject /Subtype /Image ${entry}`];
const content = (operators: string): Change => [7, '0 0 m 9 9 l S', operators];
const DEEP = Array.from({ length: 29 }, () => 'q').join('\n');

/** Each clause of ISO 19005-2 that the checker tells, with what breaks it. */
const POINTS: readonly (readonly [clause: string, changes: readonly Change[]])[] = [
  ['6.1.7', [[14, '/S /P', '/Length 0 /Filter /LZWDecode']]],
  ['6.1.7', [[14, '/S /P', '/Length 0 /F (berkas)']]],
  ['6.1.13', [content(DEEP)]],
  ['6.1.13', [[14, '/S /P', `/S /${'P'.repeat(128)}`]]],
  ['6.1.13', [[4, '[0 0 100 100]', '[0 0 100 14401]']]],
  ['6.1.13', [[4, '[0 0 100 100]', '[0 0 100 2]']]],
  ['6.2.2', [content('0 0 m 9 9 l XX')]],
  ['6.2.3', [[1, '/OutputIntents [30 0 R]', '']]],
  ['6.2.3', [[1, '[30 0 R]', '[30 0 R 30 0 R]']]],
  ['6.2.3', [[30, '/GTS_PDFA1', '/GTS_PDFX']]],
  ['6.2.3', [[30, '(sRGB)', '()']]],
  ['6.2.3', [[31, '/N 3', '/N 4']]],
  ['6.2.3', [[31, 'mntrRGB', 'prtrCMYK']]],
  ['6.2.3', [[31, '\x02\x10', '\x05\x00']]],
  ['6.2.4.3', [content('0 0 0 1 k\n0 0 m 9 9 l S')]],
  ['6.2.4.3', [picture('/ColorSpace /DeviceCMYK')]],
  ['6.2.5', [[14, '/S /P', '/TR /Identity']]],
  ['6.2.8', [picture('/Interpolate true')]],
  ['6.2.8', [picture('/Alternates []')]],
  ['6.2.9', [[14, '/S /P', '/Subtype /PS']]],
  ['6.2.10', [[14, '/S /P', '/BM /Other']]],
  ['6.2.11', [[22, '/FontFile2 24 0 R', '']]],
  ['6.2.11', [[7, '<0001>', '<0000>']]],
  ['6.3.1', [[13, '/Subtype /Link', '/Subtype /Movie']]],
  ['6.3.2', [[13, '/F 4', '']]],
  ['6.3.2', [[13, '/F 4', '/F 6']]],
  ['6.4.1', [catalogue('/AcroForm <<>>')]],
  ['6.4.2', [catalogue('/NeedsRendering true')]],
  ['6.5.1', [[13, '/F 4', '/F 4 /A <</S /Launch>>']]],
  ['6.5.1', [[13, '/F 4', '/F 4 /A <</S /JavaScript>>']]],
  ['6.5.2', [page('/AA <<>>')]],
  ['6.6.2.1', [[6, '/Subtype /XML', '/Subtype /XML /Filter /ASCIIHexDecode']]],
  ['6.6.2.3.3', [[6, '<pdfaSchema:prefix>pdfuaid', '<pdfaSchema:prefix>lain']]],
  ['6.6.3', [[5, '(Laporan)', '(Lain)']]],
  ['6.6.3', [[5, '(Camat)', '(Lain)']]],
  ['6.6.3', [[5, '/Creator (lapkin)', '/Creator (lain)']]],
  ['6.6.3', [[5, '(lapkin 1)', '(lapkin 2)']]],
  ['6.6.3', [[5, '20251006', '20251005']]],
  ['6.6.3', [[6, '2025-10-07', '2025-10-08']]],
  ['6.6.4', [[6, '<pdfaid:part>2', '<pdfaid:part>1']]],
  ['6.6.4', [[6, 'conformance>A', 'conformance>U']]],
  ['6.7.2', [[1, '/Marked true', '/Marked false']]],
  ['6.7.3', [[1, '/StructTreeRoot 3 0 R', '']]],
  ['6.7.4', [[1, '/Lang (id-ID)', '']]],
  ['6.8', [catalogue('/Names <</EmbeddedFiles <</Names []>>>>')]],
  ['6.9', [catalogue('/OCProperties <<>>')]],
  ['6.11', [catalogue('/Requirements []')]],
];

/** Of how the file is written as a whole: what is put in the place of a text of it. */
const OF_THE_FILE: readonly (readonly [clause: string, from: string, to: string])[] = [
  ['6.1.2', '%PDF-1.7', '%PDF-2.0'],
  ['6.1.3', '/Root 1 0 R', '/Encrypt 5 0 R /Root 1 0 R'],
  ['6.1.3', '/ID', '/Id'],
  ['6.1.3', '%%EOF', '%%EOF\nlebih'],
];

const clausesOf = (bytes: Buffer): readonly string[] => [
  ...new Set(archiveErrors(bytes, 'A').map((error) => error.split(' ')[0] ?? '')),
];

describe('the checker of PDF/A-2a', () => {
  test('finds nothing in a file without errors', () => {
    expect(archiveErrors(damagedPdf(), 'A')).toEqual([]);
  });

  test.each(POINTS)('%s %j', (clause, changes) => {
    expect(damagedPdf(...changes).equals(damagedPdf())).toBe(false);
    expect(clausesOf(damagedPdf(...changes))).toEqual([clause]);
  });

  test.each(OF_THE_FILE)('%s: %j becomes %j', (clause, from, to) => {
    const text = damagedPdf().toString('latin1');
    const at = text.lastIndexOf(from);
    expect(at).toBeGreaterThanOrEqual(0);
    const broken = Buffer.from(text.slice(0, at) + to + text.slice(at + from.length), 'latin1');
    expect(clausesOf(broken)).toEqual([clause]);
  });

  test('docs/report.md lists each of these clauses and no other as checked', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../docs/report.md'), 'utf8');
    const [list = ''] = /Of ISO 19005-2 a machine[\s\S]*?Not checked/.exec(text) ?? [];
    const listed = [...list.matchAll(/\b6(?:\.\d+)+/g)].map(([clause]) => clause);
    const told = new Set([...POINTS, ...OF_THE_FILE].map(([clause]) => clause));
    expect(listed.toSorted()).toEqual([...told].toSorted());
  });
});
