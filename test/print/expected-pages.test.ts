import { expect, it } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import type { PrintPage } from '../../src/browser/print-page.ts';
import { expectedPages, timesOfPages } from '../../src/print/expected-pages.ts';
import { printPdf } from '../../src/print/print-pdf.ts';

it('goes by the markup, whatever the pictures in it weigh', () => {
  const row = '<tr><td>Jumlah laporan</td><td>12</td></tr>';
  const rows = row.repeat(1000);
  expect(expectedPages(rows)).toBe(Math.ceil((row.length * 1000) / 2500));
  expect(expectedPages(`${rows}<img src="data:image/jpeg;base64,${'A'.repeat(1_000_000)}">`)).toBe(expectedPages(rows));
});

it('gives a report of up to sixty pages --timeout once, and one of six hundred ten times', () => {
  expect([1, 14, 60, 150, 600].map(timesOfPages)).toEqual([1, 1, 1, 2.5, 10]);
});

it('a report of 300 pages is given five times --timeout, and says how many pages it is printing', async () => {
  const told: string[] = [];
  const given: number[] = [];
  const stopped = new Error('stopped');
  const page = { load: () => Promise.reject(stopped) } as unknown as PrintPage;
  const browser = {
    withPage: (ms: number, print: (page: PrintPage) => Promise<unknown>, times: number) => {
      given.push(ms, times);
      return print(page);
    },
  } as unknown as BrowserHandle;
  // 2,500 characters of markup are about one page.
  const job = { html: 'x'.repeat(300 * 2500), title: '', author: '', language: 'id', now: null, timeoutMs: 30_000 };
  await expect(printPdf(browser, { ...job, stage: (name) => told.push(name) })).rejects.toBe(stopped);
  expect(given).toEqual([30_000, 5]);
  expect(told).toEqual(['mencetak PDF, kira-kira 300 halaman']);
});
