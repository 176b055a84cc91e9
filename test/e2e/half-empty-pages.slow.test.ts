import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLargeContent } from '../../scripts/examples/large-content.ts';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import type { Pengaturan } from '../../src/domain/pengaturan.ts';
import type { ReportOptions } from '../../src/report/context/report-context.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../support/complete-data.ts';
import { readExampleBuku } from '../support/example-buku.ts';
import { makeLargeData } from '../support/large-data.ts';
import { listPageText, type PdfGeometry, readGeometry } from '../support/page-geometry.ts';
import { openTestBrowser } from '../support/test-browser.ts';
import { renderReportPdf } from '../support/test-report.ts';

/** A page on which no part ends may be empty below its text by this part of its text area. */
const LIMIT = 1 / 3;
/** The last page of a part holds at least a few rows or lines. */
const LAST_PAGE_LIMIT = 0.9;
/** Where a small table that found no room on the page before ends the part, a quarter of its page is filled. */
const TABLE_LIMIT = 0.75;
/** Points from the last baseline to the rule of a table below it. */
const BELOW_BASELINE = 8;

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

interface PageRest {
  readonly pageNumber: number;
  readonly blank: number;
  /** Last page of a part. */
  readonly isLast: boolean;
  /** First page of a part. */
  readonly isFirst: boolean;
}

/** How much of each page stays empty below its text. */
function measurePageRests(pdf: PdfGeometry, { margin }: Pengaturan): PageRest[] {
  const pt = (cm: number): number => (cm * 72) / 2.54;
  // Titles of parts are in capitals; the bookmarks of other headings are not.
  const partStarts = new Set(
    pdf.outline.filter(({ title }) => title === title.toUpperCase()).map(({ target }) => target.pageIndex),
  );
  return pdf.pages.map((h, i) => {
    const lowest = Math.max(0, ...listPageText(h, pt(margin.bottom)).map((t) => t.y + BELOW_BASELINE));
    const height = h.height - pt(margin.top + margin.bottom);
    const last = i === pdf.pages.length - 1 || partStarts.has(i + 1);
    const blank = (h.height - pt(margin.bottom) - lowest) / height;
    return { pageNumber: i + 1, blank, isLast: last, isFirst: i === 0 || partStarts.has(i) };
  });
}

const examplesFolder = join(import.meta.dirname, '../../examples');
const BUKU: readonly (readonly [string, KinerjaData, Partial<ReportOptions>])[] = [
  ...readdirSync(examplesFolder)
    .filter((f) => f.endsWith('.xlsx'))
    .map(
      (f) => [f, readExampleBuku(readFileSync(join(examplesFolder, f)), f), { draft: f.includes('-asli') }] as const,
    ),
  ['lengkap', COMPLETE_DATA, COMPLETE_OPTIONS],
  ['16 batang', makeLargeData({ kegiatan: 2, sub: 8 }), {}],
  ['30 halaman', makeLargeData({ kegiatan: 4, sub: 5 }), {}],
  ['nama 200 huruf', makeLargeData({ kegiatan: 3, sub: 4, nameLength: 200 }), {}],
  ['dua indikator', makeLargeData({ kegiatan: 5, sub: 3, indikator: 2 }), {}],
  ['tiga indikator', makeLargeData({ kegiatan: 2, sub: 3, indikator: 3, nameLength: 120 }), {}],
  ['empat indikator', makeLargeData({ kegiatan: 3, sub: 5, indikator: 4, nameLength: 90 }), {}],
  ['nama 220 huruf, dua indikator', makeLargeData({ kegiatan: 1, sub: 8, indikator: 2, nameLength: 220 }), {}],
  ['150 halaman', makeLargeData({ kegiatan: 14, sub: 10 }), {}],
];

describe.each(BUKU)('%s', (name, data, options) => {
  test.each(['A4', 'F4'] as const)('%s: tidak ada halaman setengah kosong', async (paper) => {
    const pengaturan = { ...data.pengaturan, paper: paper };
    const pdf = await readGeometry(await renderReportPdf(browser, { ...data, pengaturan }, options));
    const rest = measurePageRests(pdf, pengaturan);
    expect(rest.filter((s) => !s.isLast).length, name).toBeGreaterThan(1);
    expect(rest.filter((s) => !s.isLast && s.blank > LIMIT)).toEqual([]);
    expect(rest.filter((s) => s.isLast && !s.isFirst && s.blank > LAST_PAGE_LIMIT)).toEqual([]);
  });
});

// Each of them once left a small table alone on the last page of BAB II, III or IV.
describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 17, 25, 60])('%i sub kegiatan', (count) => {
  test.each(['A4', 'F4'] as const)('%s: tabel di akhir bab tidak sendirian', async (paper) => {
    const buku = (await makeWorkbook(buildLargeContent(count), count)).bytes;
    const data = readExampleBuku(Buffer.from(buku), 'buku.xlsx');
    const pengaturan = { ...data.pengaturan, paper: paper };
    const pdf = await readGeometry(await renderReportPdf(browser, { ...data, pengaturan }));
    const rest = measurePageRests(pdf, pengaturan);
    const findStart = (bab: string): number =>
      pdf.outline.find((o) => o.title.startsWith(`${bab} `))?.target.pageIndex ?? 0;
    const secondBab = rest.slice(findStart('BAB II'), findStart('BAB III'));
    const [thirdBab, fourthBab] = [['BAB III', 'BAB IV'] as const, ['BAB IV', 'BAB V'] as const].map(([from, to]) =>
      rest.slice(findStart(from), findStart(to)),
    );
    // The landscape pages of BAB II hold their table only.
    const upright = secondBab.filter(({ pageNumber }) => {
      const h = pdf.pages[pageNumber - 1];
      return h !== undefined && h.width < h.height;
    });
    const last = [upright, thirdBab ?? [], fourthBab ?? []].flatMap((bab) => bab.slice(-1));
    // Where PK and Anggaran lie with Rencana Aksi, BAB II has no upright page.
    expect(last.length).toBeGreaterThanOrEqual(2);
    expect(last.filter((s) => !s.isFirst && s.blank > TABLE_LIMIT)).toEqual([]);
    expect(rest.filter((s) => !s.isLast && s.blank > LIMIT)).toEqual([]);
  });
});
