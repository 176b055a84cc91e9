import type { Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { isolatePage } from '../../src/browser/isolate-page.ts';
import type { PrintPage } from '../../src/browser/print-page.ts';
import { fontFaces } from '../../src/files/font-files.ts';
import { type BareBrowser, openBareBrowser } from '../support/bare-browser.ts';

let browser: BareBrowser;
let page: Page;
let print: PrintPage;
let plainFont = '';
let bookFont = '';

beforeAll(async () => {
  [plainFont, bookFont] = await Promise.all([fontFaces('arimo'), fontFaces('tinos')]);
  browser = await openBareBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  print = await isolatePage(page);
});

const makeReport = (fonts: string, text = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><style>${fonts}</style></head><body><p>Laporan ${text}</p></body></html>`;

/** Prints documents one after the other; gives how often the page was loaded anew for each. */
async function countReloads(documents: readonly (readonly [html: string, fonts: string])[]): Promise<number[]> {
  const navigationSpy = vi.spyOn(page, 'goto');
  const counts: number[] = [];
  for (const [html, fonts] of documents) {
    const before = navigationSpy.mock.calls.length;
    await print.load(html, fonts);
    await print.print({ tagged: true });
    counts.push(navigationSpy.mock.calls.length - before);
  }
  return counts;
}

test('laporan dengan huruf yang sama ditulis di halaman yang sama, tanpa memuatnya lagi', async () => {
  expect(
    await countReloads([
      [makeReport('', 'tanpa huruf'), ''],
      [makeReport(plainFont, 'pertama'), plainFont],
      [makeReport(plainFont, 'kedua'), plainFont],
      [makeReport(bookFont, 'huruf lain'), bookFont],
      [makeReport(bookFont, 'ketiga'), bookFont],
    ]),
  ).toEqual([0, 0, 0, 1, 0]);
});

test('sesudah dokumen yang meninggalkan sesuatu, dan sesudah yang tidak sampai dicetak, halaman dimuat lagi', async () => {
  const refresh = '<meta http-equiv="refresh" content="900">';
  expect(
    await countReloads([
      [makeReport('', refresh), ''],
      [makeReport('', 'berikutnya'), ''],
      [makeReport('', 'sesudahnya'), ''],
    ]),
  ).toEqual([0, 1, 0]);
  await print.load(makeReport('', 'tidak dicetak'));
  expect(await countReloads([[makeReport('', 'terakhir'), '']])).toEqual([1]);
});
