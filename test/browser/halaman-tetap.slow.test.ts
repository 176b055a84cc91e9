import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { isolatePage } from '../../src/browser/isolate-page.ts';
import type { PrintPage } from '../../src/browser/print-page.ts';
import { fontFaces } from '../../src/files/font-files.ts';
import { testBrowser } from '../support/peramban.ts';

const profil = mkdtempSync(join(tmpdir(), 'uji-tetap-'));
let browser: Browser;
let page: Page;
let cetak: PrintPage;
let arimo = '';
let tinos = '';

beforeAll(async () => {
  const { path, kind, env } = await testBrowser();
  [arimo, tinos] = await Promise.all([fontFaces('arimo'), fontFaces('tinos')]);
  browser = await puppeteer.launch({
    executablePath: path,
    headless: kind === 'shell' ? 'shell' : true,
    pipe: true,
    userDataDir: profil,
    env: { ...process.env, ...env },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(profil, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});
beforeEach(async () => {
  // The face of the same page for use inside a browser, as lapkin itself loads it.
  page = (await browser.newPage()) as unknown as Page;
  cetak = await isolatePage(page);
});

const laporan = (fonts: string, teks = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><style>${fonts}</style></head><body><p>Laporan ${teks}</p></body></html>`;

/** Prints documents one after the other; gives how often the page was loaded anew for each. */
async function dimuatUlang(dokumen: readonly (readonly [html: string, fonts: string])[]): Promise<number[]> {
  const goto = vi.spyOn(page, 'goto');
  const kali: number[] = [];
  for (const [html, fonts] of dokumen) {
    const sebelum = goto.mock.calls.length;
    await cetak.load(html, fonts);
    await cetak.print({ tagged: true });
    kali.push(goto.mock.calls.length - sebelum);
  }
  return kali;
}

test('laporan dengan huruf yang sama ditulis di halaman yang sama, tanpa memuatnya lagi', async () => {
  expect(
    await dimuatUlang([
      [laporan('', 'tanpa huruf'), ''],
      [laporan(arimo, 'pertama'), arimo],
      [laporan(arimo, 'kedua'), arimo],
      [laporan(tinos, 'huruf lain'), tinos],
      [laporan(tinos, 'ketiga'), tinos],
    ]),
  ).toEqual([0, 0, 0, 1, 0]);
});

test('sesudah dokumen yang meninggalkan sesuatu, dan sesudah yang tidak sampai dicetak, halaman dimuat lagi', async () => {
  const segar = '<meta http-equiv="refresh" content="900">';
  expect(
    await dimuatUlang([
      [laporan('', segar), ''],
      [laporan('', 'berikutnya'), ''],
      [laporan('', 'sesudahnya'), ''],
    ]),
  ).toEqual([0, 1, 0]);
  await cetak.load(laporan('', 'tidak dicetak'));
  expect(await dimuatUlang([[laporan('', 'terakhir'), '']])).toEqual([1]);
});
