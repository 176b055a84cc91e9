import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { fontFaces } from '../../src/files/font-files.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { unpackedPdf } from '../support/pdf.ts';
import { openTestBrowser } from '../support/peramban.ts';

let arimo = '';
let tinos = '';
let browser: BrowserHandle;
beforeAll(async () => {
  [arimo, tinos] = await Promise.all([fontFaces('arimo'), fontFaces('tinos')]);
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

interface Dokumen {
  readonly gaya: string;
  readonly fonts?: string;
  readonly teks?: string;
}

function cetak(pada: BrowserHandle, { gaya, fonts, teks = 'Laporan' }: Dokumen) {
  return printPdf(pada, {
    html: `<!doctype html><html lang="id"><head><style>${gaya} body { font-family: 'Lapkin Huruf' } p { font-weight: 700 }</style></head>
      <body><p>${teks} <i>miring</i></p></body></html>`,
    ...(fonts === undefined ? {} : { fonts }),
    title: 'Uji',
    author: 'Penguji',
    language: 'id-ID',
    now: new Date('2024-07-05T00:00:00Z'),
    timeoutMs: 60_000,
  });
}

/** Fonts that a printed document embeds, without the mark of the subset. */
async function huruf(dokumen: Dokumen): Promise<readonly string[]> {
  const teks = unpackedPdf((await cetak(browser, dokumen)).bytes);
  return [
    ...new Set([...teks.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g)].map(([, nama = '']) => nama)),
  ].sort();
}

const ARIMO = ['Arimo-Bold', 'Arimo-BoldItalic'];
const TINOS = ['Tinos-Bold', 'Tinos-BoldItalic'];

describe('fonts that a page holds through many documents', () => {
  test('each document has its own fonts and no others, whatever was printed before', async () => {
    expect(await huruf({ gaya: arimo, fonts: arimo })).toEqual(ARIMO);
    expect(await huruf({ gaya: arimo, fonts: arimo, teks: 'Kedua' })).toEqual(ARIMO);
    expect(await huruf({ gaya: tinos, fonts: tinos })).toEqual(TINOS);
    expect(await huruf({ gaya: arimo })).toEqual(ARIMO);
  });

  test('a template that leaves the fonts out is printed without them', async () => {
    await huruf({ gaya: arimo, fonts: arimo });
    const tanpa = await huruf({ gaya: '', fonts: arimo });
    expect(tanpa.filter((nama) => ARIMO.includes(nama))).toEqual([]);
    expect(await huruf({ gaya: arimo, fonts: arimo })).toEqual(ARIMO);
  });

  test('a template that puts faces of its own behind them prints with its own', async () => {
    const gaya = `${arimo}\n${tinos}`;
    expect(await huruf({ gaya, fonts: arimo })).toEqual(TINOS);
  });

  test('held or loaded with the document: the same bytes', async () => {
    const dimuat = await cetak(browser, { gaya: arimo });
    await cetak(browser, { gaya: arimo, fonts: arimo, teks: 'Pertama' });
    const dipegang = await cetak(browser, { gaya: arimo, fonts: arimo });
    expect(dipegang.bytes.equals(dimuat.bytes)).toBe(true);
  });

  test('one that cannot be loaded is told of with each document that needs it', async () => {
    const rusak = `@font-face { font-family: 'Lapkin Huruf'; font-weight: 700; font-style: normal; src: url(data:font/woff2;base64,AAAA) format('woff2'); }`;
    for (let i = 0; i < 2; i++) {
      await expect(cetak(browser, { gaya: rusak, fonts: rusak })).rejects.toMatchObject({
        exit: 5,
        message: expect.stringContaining('Lapkin Huruf 700 normal'),
      });
    }
  });
});
