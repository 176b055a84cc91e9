import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import type { PdfObject } from '../../src/print/pdf/read-pdf.ts';
import { writePdf } from '../../src/print/pdf/write-pdf.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { archiveErrors } from '../support/archive-errors.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../support/complete-data.ts';
import { readExampleBuku } from '../support/example-buku.ts';
import { makeLargeData } from '../support/large-data.ts';
import { matterhornErrors } from '../support/matterhorn.ts';
import { unpackedPdf } from '../support/open-pdf.ts';
import { openTestBrowser } from '../support/test-browser.ts';
import { renderReportHtml } from '../support/test-report.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const example = (file: string) => readExampleBuku(readFileSync(join(EXAMPLES, file)), file);
const job = { title: 'Laporan & "Evaluasi"', author: 'Camat', language: 'id-ID', now: new Date(0), timeoutMs: 120_000 };

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

async function print(html: string, archive = true): Promise<Buffer> {
  return (await printPdf(browser, { ...job, html, archive })).bytes;
}

describe.each([
  ['the example of the reference', () => example('kalaena-2024-tw2.xlsx'), {}],
  ['the example of a dinas, quarter and s.d. side by side', () => example('dinas-contoh-2025-tw3.xlsx'), {}],
  ['a draft with every part', () => COMPLETE_DATA, COMPLETE_OPTIONS],
  ['forty sub kegiatan over many pages', () => makeLargeData({ kegiatan: 8, sub: 5 }), {}],
] as const)('%s', (_, data, options) => {
  test('is PDF/UA-1 and PDF/A-2a by the conditions that a machine can tell', async () => {
    const bytes = await print(await renderReportHtml(data(), options));
    expect(await matterhornErrors(bytes)).toEqual([]);
    expect(archiveErrors(bytes, 'A')).toEqual([]);
  });
});

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const bare = (body: string): string => `<!doctype html><html lang="id-ID"><title>L</title><body>${body}</body></html>`;

describe('what a template leaves out', () => {
  test.each([
    ['a picture without a text', `<h1>BAB I</h1><p>Isi</p><img src="${PIXEL}">`],
    ['a level skipped', '<h1>BAB I</h1><h3>1. Kegiatan</h3><p>Isi</p>'],
  ])('%s: the file does not say that it is PDF/UA, and is an archive of level U', async (_, body) => {
    const bytes = await print(bare(body));
    expect(unpackedPdf(bytes)).not.toContain('pdfuaid:part>');
    expect(archiveErrors(bytes, 'U')).toEqual([]);
  });
});

describe('the checkers see what is missing', () => {
  test('without --arsip a report is PDF/UA, and no archive', async () => {
    const bytes = await print(await renderReportHtml(COMPLETE_DATA, COMPLETE_OPTIONS), false);
    expect(await matterhornErrors(bytes)).toEqual([]);
    expect(archiveErrors(bytes, 'A')).toEqual(
      expect.arrayContaining(['6.2.3 no output intent', '6.6.4 part', '6.6.4 conformance', '6.6.2.3.3 schema']),
    );
  });

  test('a level skipped, a picture without a text', async () => {
    const bytes = await print(bare(`<h1>BAB I</h1><h3>1. Kegiatan</h3><img src="${PIXEL}">`));
    expect(await matterhornErrors(bytes)).toEqual(
      expect.arrayContaining(['06-002 no pdfuaid', '14-003 level skipped']),
    );
  });

  test('a letter that no font has stops an archive, and keeps another file from saying that it is PDF/UA', async () => {
    const html = bare('<h1>BAB I</h1><p>Isi \u{10FFFD}</p>');
    await expect(print(html)).rejects.toThrow(/Lembar ke-1 laporan memuat tanda yang bentuknya tidak ada/);
    expect((await matterhornErrors(await print(html, false))).join()).toMatch(/06-002.*31-030 page 1/);
  });

  const E = '/Type /StructElem';
  test.each([
    ['15-003 TH without Scope', `<<${E} /S /Table /K [11 0 R]>>`, `<<${E} /S /TR /K [12 0 R]>>`, `<<${E} /S /TH>>`],
    ['09-004 P in Table', `<<${E} /S /Table /K [11 0 R]>>`, `<<${E} /S /P>>`],
    ['09-005 LI in P', `<<${E} /S /P /K [11 0 R]>>`, `<<${E} /S /LI>>`],
    ['09-004 Caption in P', `<<${E} /S /P /K 11 0 R>>`, `<<${E} /S /Caption>>`],
    ['13-004 no Alt', `<<${E} /S /Figure>>`],
    ['13 no BBox', `<<${E} /S /Figure /Alt (x)>>`],
    ['14-002 first heading', `<<${E} /S /H2>>`],
    ['02-001 Strong', `<<${E} /S /Strong>>`],
    ['07-001 title not displayed', `<<${E} /S /P>>`],
  ])('%s', async (error, ...bodies) => {
    const objects = new Map<number, PdfObject>([
      [1, { body: '<</Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R /MarkInfo <</Marked true>>>>' }],
      [2, { body: '<</Type /Pages /Count 1 /Kids [4 0 R]>>' }],
      [3, { body: '<</Type /StructTreeRoot /K 10 0 R>>' }],
      [4, { body: '<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>>' }],
      [5, { body: '<<>>' }],
      ...bodies.map((body, i) => [10 + i, { body }] as const),
    ]);
    expect(await matterhornErrors(writePdf({ objects, root: 1, info: 5 }))).toContain(error);
  });
});
