import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/page-pool.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { readExampleBuku } from '../../support/example-buku.ts';
import { type DataSize, makeLargeData } from '../../support/large-data.ts';
import { makeLargeYear } from '../../support/large-year.ts';
import { listPageText, readGeometry } from '../../support/page-geometry.ts';
import { renderPages } from '../../support/page-images.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { openTestBrowser } from '../../support/test-browser.ts';
import { renderReportPdf } from '../../support/test-report.ts';

/** A page emptier than this looks forgotten. */
const MOST_WHITE = 1 / 3;
/** Of the example whose tables have the columns of both views, all inner pages together. */
const MOST_WHITE_OF_DINAS = 0.12;
const MARGIN = (2.5 / 2.54) * 72;
/** Points from the last baseline to the rule of a table below it. */
const BELOW_BASELINE = 8;
const PART = /^(?:BAB [IV]+|LAMPIRAN|DAFTAR|KATA PENGANTAR|IKHTISAR)/;

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

/** White below the last text of each page that no part of the report ends on, as a share of its text area. */
async function innerWhite(bytes: Uint8Array): Promise<readonly number[]> {
  const { pages } = await readGeometry(bytes);
  const begins = pages.map((page) =>
    [...page.text]
      .sort((a, b) => a.y - b.y)
      .slice(0, 3)
      .some(({ text }) => PART.test(text)),
  );
  return pages.flatMap((page, i) => {
    if (i === 0 || begins[i + 1] !== false) return [];
    const lowest = Math.max(MARGIN, ...listPageText(page, MARGIN).map(({ y }) => y + BELOW_BASELINE));
    return [(page.height - MARGIN - lowest) / (page.height - 2 * MARGIN)];
  });
}

const withPaper = (data: KinerjaData): KinerjaData => ({ ...data, pengaturan: { ...data.pengaturan, paper: 'F4' } });
const withViews = (data: KinerjaData): KinerjaData => ({
  ...data,
  pengaturan: { ...data.pengaturan, views: 'keduanya' },
});

describe('no inner page looks forgotten', () => {
  test.each<[string, KinerjaData]>([
    ...([1, 2, 3, 4, 6, 8] as const).map((sub): [string, KinerjaData] => [
      `${sub} sub kegiatan`,
      makeLargeData({ kegiatan: 1, sub }),
    ]),
    ['20', makeLargeData({ kegiatan: 4, sub: 5 })],
    ['60', makeLargeData({ kegiatan: 10, sub: 6 })],
    ['two indikator', makeLargeData({ kegiatan: 2, sub: 2, indikator: 2 })],
    ['two sub kegiatan of four indikator', makeLargeData({ kegiatan: 2, sub: 2, indikator: 4 })],
    ['milliards', makeLargeData({ kegiatan: 1, sub: 5, pagu: 12_345_678_901 })],
    ['both views', withViews(makeLargeData({ kegiatan: 2, sub: 3 }))],
    ['F4', withPaper(makeLargeData({ kegiatan: 3, sub: 4 }))],
  ])('%s', async (_name, data) => {
    const white = await innerWhite(await renderReportPdf(browser, data));
    expect(white.length).toBeGreaterThan(0);
    expect(Math.max(...white)).toBeLessThanOrEqual(MOST_WHITE);
  });
});

const sizeOf = (count: number, more: Partial<DataSize> = {}): DataSize => {
  const kegiatan = Math.ceil(count / 6);
  return { kegiatan, sub: Math.round(count / kegiatan), ...more };
};
/** Sub kegiatan, indikator of each, letters of a name. */
const YEARS_END: readonly DataSize[] = [
  ...[1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 60].map((count) => sizeOf(count)),
  ...[1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 60].map((count) => sizeOf(count, { nameLength: 160 })),
  ...[2, 3, 4].flatMap((indikator) => [2, 8, 12].map((count) => sizeOf(count, { indikator }))),
];

describe.each(['A4', 'F4'] as const)('no inner page of a report of Triwulan IV looks forgotten, on %s', (paper) => {
  test.each(YEARS_END)('%o', async (size) => {
    const data = makeLargeYear(size);
    const pengaturan = { ...data.pengaturan, paper };
    const white = await innerWhite(await renderReportPdf(browser, { ...data, pengaturan }));
    expect(white.length).toBeGreaterThan(0);
    expect(Math.max(...white)).toBeLessThanOrEqual(MOST_WHITE);
  });
});

/** Tables with the columns of both views lie, and end anywhere on their second page. */
const BOTH_VIEWS: readonly DataSize[] = [
  ...[1, 3, 6, 8, 12, 15, 20, 60].map((count) => sizeOf(count)),
  ...[12, 60].map((count) => sizeOf(count, { nameLength: 160 })),
  ...[2, 3, 4].map((indikator) => sizeOf(12, { indikator })),
];
/** The yearly report, whose tables lie or stand. */
const WHOLE_YEAR: readonly DataSize[] = [
  ...[1, 3, 6, 10, 12, 15, 20].map((count) => sizeOf(count)),
  ...[8, 12].map((count) => sizeOf(count, { nameLength: 160 })),
  ...[2, 8, 12].map((count) => sizeOf(count, { indikator: 3 })),
];

describe.each(['A4', 'F4'] as const)('nor does one on %s', (paper) => {
  const onPaper = (data: KinerjaData): KinerjaData => ({ ...data, pengaturan: { ...data.pengaturan, paper } });
  test.each([
    ...BOTH_VIEWS.map((size) => ['both views', size, withViews(makeLargeYear(size))] as const),
    ...WHOLE_YEAR.map((size) => ['the yearly report', size, makeLargeYear(size, { isYearly: true })] as const),
  ])('of %s, %o', async (_name, _size, data) => {
    const white = await innerWhite(await renderReportPdf(browser, onPaper(data)));
    expect(white.length).toBeGreaterThan(0);
    expect(Math.max(...white)).toBeLessThanOrEqual(MOST_WHITE);
  });
});

test.each(['A4', 'F4'] as const)('the inner pages of the example with both views are filled, on %s', async (paper) => {
  const file = 'dinas-contoh-2025-tw3.xlsx';
  const data = readExampleBuku(readFileSync(join(import.meta.dirname, '../../../examples', file)), file);
  const pengaturan = { ...data.pengaturan, paper };
  const white = await innerWhite(await renderReportPdf(browser, { ...data, pengaturan }));
  expect(white.length).toBeGreaterThan(6);
  expect(white.reduce((sum, one) => sum + one, 0) / white.length).toBeLessThanOrEqual(MOST_WHITE_OF_DINAS);
});

describe('the yearly report', () => {
  const file = 'kalaena-2024-tahunan.xlsx';
  const example = readExampleBuku(readFileSync(join(import.meta.dirname, '../../../examples', file)), file, true);

  test.each([
    ['A4', 2, example],
    ['F4', 0, withPaper(example)],
  ] as const)(
    '%s: no inner page looks forgotten, and at most %i of the small tables of BAB III go over a page',
    async (_paper, most, data) => {
      const bytes = await renderReportPdf(browser, data);
      const white = await innerWhite(bytes);
      expect(white.length).toBeGreaterThan(8);
      expect(Math.max(...white)).toBeLessThanOrEqual(MOST_WHITE);
      // A page that begins with headings of columns goes on with the table of the page before.
      const pages = (await readGeometry(bytes)).pages.map(({ text }) => {
        const top = Math.min(...text.map(({ y }) => y));
        return text
          .filter(({ y }) => y < top + 24)
          .map((one) => one.text)
          .join(' ');
      });
      const from = pages.findIndex((text) => /^BAB III\b/.test(text));
      const to = pages.findIndex((text) => /^BAB IV\b/.test(text));
      // Kept whole, Tables 3.2 and 3.7 on A4 would leave more than a third of the page before them free.
      expect(pages.slice(from, to).filter((text) => /^NO\b/.test(text)).length).toBeLessThanOrEqual(most);
    },
  );
});

test('sixty sub kegiatan take at least 12 % fewer of the 63 pages that they took with fixed widths', async () => {
  const { pages } = await readGeometry(await renderReportPdf(browser, makeLargeData({ kegiatan: 10, sub: 6 })));
  expect(pages.length).toBeLessThanOrEqual(63 * 0.88);
});

test('the rule at the right of a table is as thick as the one at its left', async () => {
  const pengaturan = { ...REFERENCE_DATA.pengaturan, bagian: ['BAB IV'] as const };
  const [page] = await renderPages(await renderReportPdf(browser, { ...REFERENCE_DATA, pengaturan }), 288);
  const image = await loadImage(page ?? Buffer.alloc(0));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const ink = (x: number, y: number): number => 255 - (data[(y * image.width + x) * 4] ?? 255);
  const pixels = (cm: number): number => Math.round((cm / 2.54) * 288);
  /** Ink near a margin in a row of pixels; the cells have 12 pixels of room there. */
  const inkAt = (x: number, y: number): number =>
    Array.from({ length: 16 }, (_, i) => ink(x - 8 + i, y)).reduce((sum, one) => sum + one, 0);
  const [left, right] = [pixels(3), image.width - pixels(2.5)];
  // Rows of pixels that cross both rules and nothing else.
  const found = Array.from({ length: image.height }, (_, y) => [inkAt(left, y), inkAt(right, y)] as const).filter(
    ([l, r]) => l > 200 && l < 1200 && r > 100 && r < 1200,
  );
  expect(found.length).toBeGreaterThan(200);
  const [l = 0, r = 0] = [0, 1].map(
    (side) => found.map((one) => one[side] ?? 0).sort((a, b) => a - b)[found.length >> 1],
  );
  expect(r / l).toBeGreaterThan(0.85);
  expect(r / l).toBeLessThan(1.18);
});
