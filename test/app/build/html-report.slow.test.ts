import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/page-pool.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../../support/complete-data.ts';
import { openTestBrowser } from '../../support/test-browser.ts';
import { renderReportHtml } from '../../support/test-report.ts';

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

/** What the .html file shows on a screen, where there are no page numbers. */
test('di layar: daftar isi berupa tautan tanpa garis titik-titik dan nomor, tidak ada yang melebar keluar', async () => {
  const html = await renderReportHtml(COMPLETE_DATA, COMPLETE_OPTIONS);
  const screen = await browser.withPage(60_000, async (page) => {
    await page.load(html);
    return page.run<{ titik: string[]; nomor: string; lebar: boolean; putus: string[] }>(`(() => {
      const tautan = [...document.querySelectorAll('.entri a')];
      return {
        titik: [...new Set(tautan.map((a) => getComputedStyle(a, '::before').display))],
        nomor: [...document.querySelectorAll('.hal')].map((h) => h.textContent).join(''),
        lebar: document.documentElement.scrollWidth <= innerWidth,
        putus: tautan.map((a) => a.hash.slice(1)).filter((id) => !document.getElementById(id)),
      };
    })()`);
  });
  expect(screen).toEqual({ titik: ['none'], nomor: '', lebar: true, putus: [] });
});
