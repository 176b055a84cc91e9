import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { openPdf, pageTexts } from '../support/open-pdf.ts';
import { readGeometry } from '../support/page-geometry.ts';
import { openTestBrowser } from '../support/test-browser.ts';
import { makeTestDocument } from '../support/test-document.ts';

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

const print = (html: string) =>
  printPdf(browser, {
    html,
    title: 'Laporan',
    author: 'Kecamatan Contoh',
    language: 'id-ID',
    now: null,
    timeoutMs: 60_000,
  });

describe.each([
  [1, 3, 3],
  [14, 80, 30],
  [72, 80, 150],
])('%i bab', (babCount, lines, atLeast) => {
  let bytes: Buffer;
  let printed: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    printed = await print(makeTestDocument(babCount, lines));
    bytes = printed.bytes;
  });

  test(`panjangnya paling sedikit ${atLeast} halaman`, async () => {
    const document = await openPdf(bytes);
    expect(document.numPages).toBe(printed.pages);
    expect(printed.pages).toBeGreaterThanOrEqual(atLeast);
  });

  test('nomor di daftar isi adalah nomor yang tercetak di halaman tujuannya', async () => {
    const document = await openPdf(bytes);
    const texts = await pageTexts(bytes);
    const listed = texts.join(' ').matchAll(/(Daftar Isi|BAB \d+ Uraian) ?([ivx]+|\d+)(?= |$)/g);
    const numbers = new Map([...listed].map(([, title, number]) => [title, number]));
    expect(numbers.size).toBe(babCount + 1);
    for (const [title, number] of numbers) {
      const id = title === 'Daftar Isi' ? 'daftar-isi' : `bab-${/\d+/.exec(title as string)?.[0]}`;
      const target = await document.getDestination(id);
      const page = await document.getPageIndex(target?.[0]);
      // The number at the foot is drawn before the page's own text.
      expect([title, texts[page]?.startsWith(`- ${number} -`)]).toEqual([title, true]);
      expect(printed.pageById.get(id)).toEqual({ physical: page + 1, label: number });
    }
  });

  test('nomor halaman di pembaca PDF sama dengan yang tercetak', async () => {
    const document = await openPdf(bytes);
    const labels = (await document.getPageLabels()) as string[];
    const texts = await pageTexts(bytes);
    expect(labels[0]).toBe('');
    expect(labels.slice(1)).toEqual(texts.slice(1).map((text) => /^- (\w+) -/.exec(text)?.[1]));
  });

  test('markah buku membuka halaman yang sama dengan tautannya', async () => {
    const document = await openPdf(bytes);
    const outline = await document.getOutline();
    expect(outline.map((item) => item.title)).toEqual([
      'DAFTAR ISI',
      ...Array.from({ length: babCount }, (_, i) => `BAB ${i + 1} Uraian`),
    ]);
    const pages = await Promise.all(
      outline.map(async ({ dest }) => document.getPageIndex((dest as unknown[])[0] as never)),
    );
    const ids = ['daftar-isi', ...Array.from({ length: babCount }, (_, i) => `bab-${i + 1}`)];
    expect(pages.map((page) => page + 1)).toEqual(ids.map((id) => printed.pageById.get(id)?.physical));
  });
});

test('id dengan spasi, huruf beraksen, dan tanda khusus tetap bernomor', async () => {
  const id = 'tabel 3.1 é (%) #2';
  const html = `<!doctype html><body data-arab="a"><p id="a"><a href="#${encodeURIComponent(id)}">x
    <span class="hal" data-untuk="${id}"></span></a><p style="break-before: page" id="${id}">tujuan`;
  const printed = await print(html);
  expect(printed.pageById.get(id)).toEqual({ physical: 2, label: '2' });
  expect((await pageTexts(printed.bytes))[0]).toBe('x 2');
});

test('entri tanpa tujuan dicetak tanpa nomor dan dilaporkan', async () => {
  const printed = await print('<!doctype html><p>x <span class="hal" data-untuk="tidak-ada">?</span>');
  expect(await pageTexts(printed.bytes)).toEqual(['x']);
  expect(printed.missing).toEqual(['tidak-ada']);
});

test('daftar isi yang menjadi lebih panjang karena nomornya tetap benar', async () => {
  // Two-digit numbers wrap into a second line, which moves every chapter behind them.
  const entries = Array.from({ length: 40 }, (_, i) => `b${i}`);
  const list = entries.map((id) => `<p><a href="#${id}">Uraian<span class="hal" data-untuk="${id}"></span></a></p>`);
  const html = `<!doctype html><style>@page { size: 100mm 100mm; margin: 10mm } p { margin: 0; font: 10mm/1.1 monospace }
    .daftar p { width: 60mm; overflow-wrap: break-word } .bab { break-before: page }</style>
    <body data-arab="daftar"><div class="daftar" id="daftar">${list.join('')}</div>
    ${entries.map((id) => `<p class="bab" id="${id}">Isi</p>`).join('')}`;
  const printed = await print(html);
  const texts = await pageTexts(printed.bytes);
  const numbers = [...texts.join(' ').matchAll(/Uraian ?([\d ]+)/g)].map((m) => Number(m[1]?.replaceAll(' ', '')));
  expect(numbers).toEqual(entries.map((id) => printed.pageById.get(id)?.physical));
  expect(printed.pages).toBe(numbers.at(-1) as number);
});

describe('nomor yang berdiri sendiri di tepi kanan', () => {
  const EDGE_STYLE = `.entri { position: relative } .hal { position: absolute; right: 0; background: #fff; padding-left: 4px; font-kerning: none }`;
  // A number in the line itself might move text, so that the numbers are filled in on the page.
  const TWICE =
    '<style>#lain .hal { position: static }</style><p id="lain"><span class="hal" data-untuk="bab-1"></span></p>';

  test('masuk ke hasil cetak yang pertama, persis di tempat yang dicetak peramban sendiri', async () => {
    const html = makeTestDocument(14, 80, EDGE_STYLE);
    const once = await print(html);
    const second = await print(html + TWICE);
    expect([once.passes, second.passes]).toEqual([1, 2]);
    const [a, b] = await Promise.all([readContents(once.bytes), readContents(second.bytes)]);
    expect(a.map((t) => t.text)).toEqual(b.map((t) => t.text));
    expect(a).toHaveLength(2 * 15 + 2);
    for (const [i, { left, bottom }] of a.entries()) {
      expect(Math.abs(left - (b[i]?.left ?? 0)), a[i]?.text).toBeLessThan(0.05);
      expect(bottom).toBeCloseTo(b[i]?.bottom ?? 0, 2);
    }
  });

  test('menunjuk halaman yang benar', async () => {
    const printed = await print(makeTestDocument(14, 80, EDGE_STYLE));
    const numbers = (await readContents(printed.bytes)).map((t) => t.text).filter((t) => /^\d+$/.test(t));
    expect(numbers).toEqual(Array.from({ length: 14 }, (_, i) => printed.pageById.get(`bab-${i + 1}`)?.label));
  });
});

/** Texts of the second page with their places, in points. */
async function readContents(bytes: Buffer) {
  const document = await openPdf(bytes);
  const { items } = await (await document.getPage(2)).getTextContent();
  await document.destroy();
  return items.flatMap((t) =>
    'str' in t && t.str.trim() !== ''
      ? [{ text: t.str, left: t.transform[4] as number, bottom: t.transform[5] as number }]
      : [],
  );
}

test('words of running text are parted between syllables where a line ends', async () => {
  // Ten letters of 6 mm to a line: per-tang-gung-ja-waban.
  const style = 'width: 60.5mm; margin: 0; font: 10mm/1.2 monospace; overflow-wrap: anywhere';
  const { bytes } = await print(
    `<!doctype html><html lang="id-ID"><style>@page { size: 100mm 100mm; margin: 10mm }</style><body><p style="${style}">pertanggungjawaban</p></body></html>`,
  );
  const lines = new Map<number, string>();
  for (const { text, y } of (await readGeometry(bytes)).pages[0]?.text ?? []) lines.set(y, (lines.get(y) ?? '') + text);
  expect([...lines.values()]).toEqual(['pertang-', 'gungja-', 'waban']);
});
