import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { DATA_ACUAN } from '../support/data-acuan.ts';
import { DATA_LENGKAP, PILIHAN_LENGKAP } from '../support/data-lengkap.ts';
import { bandingkan, halamanPng, lembarHalaman } from '../support/gambar-halaman.ts';
import { pdfLaporan } from '../support/laporan.ts';
import { openTestBrowser } from '../support/peramban.ts';

const RUPA = join(import.meta.dirname, 'acuan');
const DPI = 32;

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

test.each([
  ['ringkas', DATA_ACUAN, {}],
  ['lengkap', DATA_LENGKAP, PILIHAN_LENGKAP],
] as const)('laporan %s terlihat seperti acuannya', async (nama, data, pilihan) => {
  const kini = await lembarHalaman(await halamanPng(await pdfLaporan(browser, data, pilihan), DPI), 5);
  const path = join(RUPA, `${nama}.png`);
  if (process.env.LAPKIN_GOLDEN === '1') writeFileSync(path, kini);
  const { seukuran, bagian } = await bandingkan(kini, readFileSync(path));
  if (!seukuran || bagian > 0.004) {
    const folder = join('look', 'beda');
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${nama}.png`), kini);
  }
  expect(seukuran, 'banyaknya atau ukuran halaman').toBe(true);
  expect(bagian, `lihat look/beda/${nama}.png`).toBeLessThanOrEqual(0.004);
});

test('perbandingan menangkap huruf yang berubah dan baris yang bergeser', async () => {
  const asli = readFileSync(join(RUPA, 'ringkas.png'));
  const lain = { ...DATA_ACUAN, pengaturan: { ...DATA_ACUAN.pengaturan, huruf: 'Times New Roman' as const } };
  const { bagian } = await bandingkan(
    await lembarHalaman(await halamanPng(await pdfLaporan(browser, lain), DPI), 5),
    asli,
  );
  expect(bagian).toBeGreaterThan(0.02);
});
