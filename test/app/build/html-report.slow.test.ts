import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BareBrowser, openBareBrowser } from '../../support/bare-browser.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../../support/complete-data.ts';
import { renderReportHtml } from '../../support/test-report.ts';

let browser: BareBrowser;
beforeAll(async () => {
  browser = await openBareBrowser();
});
afterAll(() => browser.close());

/** What the .html file shows on a screen, where there are no page numbers. */
test('di layar: daftar isi berupa tautan tanpa garis titik-titik dan nomor, tidak ada yang melebar keluar', async () => {
  const html = await renderReportHtml(COMPLETE_DATA, COMPLETE_OPTIONS);
  const page = await browser.newPage();
  await page.setContent(html);
  const screen = await page.evaluate(`(() => {
      const tautan = [...document.querySelectorAll('.entri a')];
      return {
        titik: [...new Set(tautan.map((a) => getComputedStyle(a, '::before').display))],
        nomor: [...document.querySelectorAll('.hal')].map((h) => h.textContent).join(''),
        lebar: document.documentElement.scrollWidth <= innerWidth,
        putus: tautan.map((a) => a.hash.slice(1)).filter((id) => !document.getElementById(id)),
      };
    })()`);
  expect(screen).toEqual({ titik: ['none'], nomor: '', lebar: true, putus: [] });
});
