import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/page-pool.ts';
import { makeLargeData } from '../../support/large-data.ts';
import { listPageText, type PrintedPage, readGeometry } from '../../support/page-geometry.ts';
import { openTestBrowser } from '../../support/test-browser.ts';
import { renderReportPdf } from '../../support/test-report.ts';

const MARGIN = (2.5 / 2.54) * 72;
/** Points of the letters of running text; those of tables, charts and captions are smaller. */
const TEXT = 12;

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

/** Lines of running text on a page that are no headings in capitals. */
function sentenceLines(page: PrintedPage): number {
  const lines = listPageText(page, MARGIN).filter(
    ({ text, height }) => Math.abs(height - TEXT) < 0.1 && text !== text.toUpperCase() && !/^[A-Z]\. /.test(text),
  );
  return new Set(lines.map(({ y }) => Math.round(y))).size;
}

describe.each(['A4', 'F4'] as const)('on %s', (paper) => {
  test.each([3, 8, 12, 16])('a chart of %i rows stands on a page with a sentence', async (sub) => {
    const data = makeLargeData({ kegiatan: 1, sub });
    const pengaturan = { ...data.pengaturan, paper, bagian: ['BAB III', 'BAB IV'] as const };
    const { pages } = await readGeometry(await renderReportPdf(browser, { ...data, pengaturan }));
    const withChart = pages.filter((page) => page.text.some(({ text }) => /^Gambar [34]\.1 [A-Z]/.test(text)));
    expect(withChart.length).toBe(2);
    expect(withChart.filter((page) => sentenceLines(page) === 0)).toEqual([]);
  });
});

test('the lists of contents run on: Daftar Tabel begins below the end of Daftar Isi', async () => {
  const { pages } = await readGeometry(await renderReportPdf(browser, makeLargeData({ kegiatan: 4, sub: 5 })));
  // The first time that it is printed it is an entry of the contents.
  const placeOf = (title: string) =>
    pages.flatMap(({ text }, at) => text.flatMap((one) => (one.text === title ? [{ at, y: one.y }] : []))).at(-1);
  const [contents, tables, pictures] = ['DAFTAR ISI', 'DAFTAR TABEL', 'DAFTAR GAMBAR'].map(placeOf);
  expect(contents?.at).toBeGreaterThan(0);
  // No list begins a page of its own: above each there are entries of the one before, or the page is full.
  for (const list of [tables, pictures]) expect(list?.y).toBeGreaterThan(MARGIN + 40);
});
