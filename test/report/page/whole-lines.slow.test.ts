import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/page-pool.ts';
import { printPdf } from '../../../src/print/print-pdf.ts';
import { makeLargeData } from '../../support/large-data.ts';
import { openPdf } from '../../support/open-pdf.ts';
import { listPageText, type PrintedPage, readGeometry } from '../../support/page-geometry.ts';
import { openTestBrowser } from '../../support/test-browser.ts';
import { renderReportHtml } from '../../support/test-report.ts';

/** The shorter line of a balanced caption lacks at most this share of the longer one: about the longest word. */
const MOST_APART = 0.25;
const MARGIN = (2.5 / 2.54) * 72;

interface Line {
  readonly text: string;
  readonly width: number;
  readonly y: number;
}

/** A text as it stands on a page: its lines, and the line below them. */
interface Printed {
  readonly pageIndex: number;
  readonly lines: readonly Line[];
  readonly below: Line | undefined;
}

let browser: BrowserHandle;
let html = '';
let printed: Uint8Array;
let pages: readonly (readonly Line[])[] = [];
beforeAll(async () => {
  browser = await openTestBrowser();
  html = await renderReportHtml(makeLargeData({ kegiatan: 5, sub: 6 }));
  const job = { title: 'Laporan', author: 'Nama Pejabat', language: 'id-ID', now: new Date(0), timeoutMs: 120_000 };
  const { bytes } = await printPdf(browser, { ...job, html });
  printed = bytes;
  pages = (await readGeometry(bytes)).pages.map(linesOf);
});
afterAll(() => browser.close());

const tight = (text: string): string => text.replace(/\s+/g, '');

function linesOf(page: PrintedPage): readonly Line[] {
  const byBaseline = new Map<number, { text: string; from: number; to: number }>();
  for (const { text, x, y, width } of listPageText(page, MARGIN)) {
    const key = Math.round(y);
    const line = byBaseline.get(key) ?? { text: '', from: x, to: x };
    const reach = { from: Math.min(line.from, x), to: Math.max(line.to, x + width) };
    byBaseline.set(key, { text: line.text + text, ...reach });
  }
  return [...byBaseline]
    .sort(([a], [b]) => a - b)
    .map(([y, { text, from, to }]) => ({ text: tight(text), width: to - from, y }));
}

/** Where a text stands alone on whole lines of one page; those of the contents lists end in a number. */
function find(wanted: string): readonly Printed[] {
  return pages.flatMap((lines, pageIndex) =>
    lines.flatMap((_, from): Printed[] => {
      let text = '';
      for (let to = from; to < lines.length && text.length < wanted.length; to++) {
        text += lines[to]?.text;
        if (text === wanted) return [{ pageIndex, lines: lines.slice(from, to + 1), below: lines[to + 1] }];
      }
      return [];
    }),
  );
}

/** The texts of elements of the report, by the pattern of their tags. */
const textsOf = (tag: RegExp): readonly string[] =>
  [...html.slice(html.indexOf('<body')).matchAll(tag)].map(([, inner = '']) => tight(inner.replace(/<[^>]+>/g, '')));

test('captions of two lines have lines of much the same width', () => {
  const captions = textsOf(/<(?:p class="judul-tabel"|figcaption)[^>]*>(.*?)<\/(?:p|figcaption)>/gsu);
  const printed = captions.map(find);
  expect(printed.filter((found) => found.length !== 1)).toEqual([]);
  const pairs = printed.flatMap(([one]) => (one?.lines.length === 2 ? [one.lines.map(({ width }) => width)] : []));
  expect(pairs.length).toBeGreaterThan(4);
  const apart = pairs.map((widths) => 1 - Math.min(...widths) / Math.max(...widths));
  expect(Math.max(...apart)).toBeLessThan(MOST_APART);
});

test('no heading of a sub kegiatan is parted by a page or the last on one', () => {
  const headings = textsOf(/<h4[^>]*>(.*?)<\/h4>/gsu);
  expect(headings.length).toBe(30);
  expect(new Set(headings).size).toBe(30);
  const printed = headings.map(find);
  expect(printed.map((found) => found.length)).toEqual(headings.map(() => 1));
  expect(printed.flatMap(([one]) => (one?.below === undefined ? [one] : []))).toEqual([]);
  // The report goes over many pages, so that a page's end comes near to some heading.
  expect(new Set(printed.map(([one]) => one?.pageIndex)).size).toBeGreaterThan(5);
});

/** Letters that texts of a PDF with these beginnings are set in: "Arimo-Bold". */
async function lettersOf(beginnings: readonly string[]): Promise<ReadonlySet<string>> {
  const pdf = await openPdf(printed);
  const found = new Set<string>();
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    await page.getOperatorList();
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || !beginnings.some((text) => item.str.startsWith(text))) continue;
      const { name }: { readonly name: string } = page.commonObjs.get(item.fontName);
      found.add(name.replace(/^[A-Z]+\+/, ''));
    }
  }
  await pdf.destroy();
  return found;
}

test('the heading of a sub kegiatan looks a level below that of its kegiatan: bold italics below bold', async () => {
  const lettersOfLevel = (level: 3 | 4) =>
    lettersOf(
      [...html.matchAll(new RegExp(`<h${level}[^>]*>(.*?)</h${level}>`, 'gsu'))].map(([, text = '']) =>
        text.slice(0, 18),
      ),
    );
  // Lists, tables and sentences name them in upright letters.
  const [kegiatan, subKegiatan] = [await lettersOfLevel(3), await lettersOfLevel(4)];
  expect([kegiatan.has('Arimo-Bold'), kegiatan.has('Arimo-BoldItalic')]).toEqual([true, false]);
  expect([subKegiatan.has('Arimo-Bold'), subKegiatan.has('Arimo-BoldItalic')]).toEqual([false, true]);
});
