import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { fontFaces } from '../../src/files/font-files.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { unpackedPdf } from '../support/open-pdf.ts';
import { openTestBrowser } from '../support/test-browser.ts';

let plainFont = '';
let bookFont = '';
let browser: BrowserHandle;
beforeAll(async () => {
  [plainFont, bookFont] = await Promise.all([fontFaces('arimo'), fontFaces('tinos')]);
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

interface StyledDocument {
  readonly style: string;
  readonly fonts?: string;
  readonly text?: string;
}

function print(browserHandle: BrowserHandle, { style, fonts, text = 'Laporan' }: StyledDocument) {
  return printPdf(browserHandle, {
    html: `<!doctype html><html lang="id"><head><style>${style} body { font-family: 'Lapkin Huruf' } p { font-weight: 700 }</style></head>
      <body><p>${text} <i>miring</i></p></body></html>`,
    ...(fonts === undefined ? {} : { fonts }),
    title: 'Uji',
    author: 'Penguji',
    language: 'id-ID',
    now: new Date('2024-07-05T00:00:00Z'),
    timeoutMs: 60_000,
  });
}

/** Fonts that a printed document embeds, without the mark of the subset. */
async function listFonts(document: StyledDocument): Promise<readonly string[]> {
  const text = unpackedPdf((await print(browser, document)).bytes);
  return [...new Set([...text.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g)].map(([, name = '']) => name))].sort();
}

const PLAIN_FONTS = ['Arimo-Bold', 'Arimo-BoldItalic'];
const BOOK_FONTS = ['Tinos-Bold', 'Tinos-BoldItalic'];

describe('fonts that a page holds through many documents', () => {
  test('each document has its own fonts and no others, whatever was printed before', async () => {
    expect(await listFonts({ style: plainFont, fonts: plainFont })).toEqual(PLAIN_FONTS);
    expect(await listFonts({ style: plainFont, fonts: plainFont, text: 'Kedua' })).toEqual(PLAIN_FONTS);
    expect(await listFonts({ style: bookFont, fonts: bookFont })).toEqual(BOOK_FONTS);
    expect(await listFonts({ style: plainFont })).toEqual(PLAIN_FONTS);
  });

  test('a template that leaves the fonts out is printed without them', async () => {
    await listFonts({ style: plainFont, fonts: plainFont });
    const without = await listFonts({ style: '', fonts: plainFont });
    expect(without.filter((name) => PLAIN_FONTS.includes(name))).toEqual([]);
    expect(await listFonts({ style: plainFont, fonts: plainFont })).toEqual(PLAIN_FONTS);
  });

  test('a template that puts faces of its own behind them prints with its own', async () => {
    const style = `${plainFont}\n${bookFont}`;
    expect(await listFonts({ style, fonts: plainFont })).toEqual(BOOK_FONTS);
  });

  test('held or loaded with the document: the same bytes', async () => {
    const loaded = await print(browser, { style: plainFont });
    await print(browser, { style: plainFont, fonts: plainFont, text: 'Pertama' });
    const held = await print(browser, { style: plainFont, fonts: plainFont });
    expect(held.bytes.equals(loaded.bytes)).toBe(true);
  });

  test('one that cannot be loaded is told of with each document that needs it', async () => {
    const broken = `@font-face { font-family: 'Lapkin Huruf'; font-weight: 700; font-style: normal; src: url(data:font/woff2;base64,AAAA) format('woff2'); }`;
    for (let i = 0; i < 2; i++) {
      await expect(print(browser, { style: broken, fonts: broken })).rejects.toMatchObject({
        exit: 5,
        message: expect.stringContaining('Lapkin Huruf 700 normal'),
      });
    }
  });
});
