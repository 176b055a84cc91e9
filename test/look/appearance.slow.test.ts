import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../support/complete-data.ts';
import { comparePictures, joinPages, renderPages } from '../support/page-images.ts';
import { REFERENCE_DATA } from '../support/reference-data.ts';
import { openTestBrowser } from '../support/test-browser.ts';
import { renderReportPdf } from '../support/test-report.ts';

const REFERENCE_FOLDER = join(import.meta.dirname, 'reference');
const DPI = 32;

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

test.each([
  ['short', REFERENCE_DATA, {}],
  ['complete', COMPLETE_DATA, COMPLETE_OPTIONS],
] as const)('laporan %s terlihat seperti acuannya', async (name, data, options) => {
  const current = await joinPages(await renderPages(await renderReportPdf(browser, data, options), DPI), 5);
  const path = join(REFERENCE_FOLDER, `${name}.png`);
  if (process.env.LAPKIN_GOLDEN === '1') writeFileSync(path, current);
  const { sameSize, share } = await comparePictures(current, readFileSync(path));
  if (!sameSize || share > 0.004) {
    const folder = join('look', 'beda');
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.png`), current);
  }
  expect(sameSize, 'banyaknya atau ukuran halaman').toBe(true);
  expect(share, `lihat look/beda/${name}.png`).toBeLessThanOrEqual(0.004);
});

test('perbandingan menangkap huruf yang berubah dan baris yang bergeser', async () => {
  const original = readFileSync(join(REFERENCE_FOLDER, 'short.png'));
  const other = { ...REFERENCE_DATA, pengaturan: { ...REFERENCE_DATA.pengaturan, font: 'Times New Roman' as const } };
  const { share } = await comparePictures(
    await joinPages(await renderPages(await renderReportPdf(browser, other), DPI), 5),
    original,
  );
  expect(share).toBeGreaterThan(0.02);
});
