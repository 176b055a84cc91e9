import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/page-pool.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import type { ReportOptions } from '../../../src/report/context/report-context.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../../support/complete-data.ts';
import { readExampleBuku } from '../../support/example-buku.ts';
import { hasOffice, runOffice } from '../../support/office.ts';
import { openPdf } from '../../support/open-pdf.ts';
import { openTestBrowser } from '../../support/test-browser.ts';
import { type El, listElements, parseHtml, readHtmlText, removeSpace } from '../../support/word-markup.ts';
import { makeWordReport } from '../../support/word-report.ts';

const ROOT = join(import.meta.dirname, '../../..');

interface Example {
  readonly name: string;
  /** As the report of the year, with its own templates. */
  readonly isYearly?: boolean;
  readonly data: KinerjaData;
  readonly options: Partial<ReportOptions>;
}

const YEAR_EXAMPLE = 'kalaena-2024-tahunan.xlsx';

const EXAMPLES: readonly Example[] = [
  ...readdirSync(join(ROOT, 'examples'))
    .filter((f) => f.endsWith('.xlsx'))
    .map((f) => ({
      name: basename(f, '.xlsx'),
      data: readExampleBuku(readFileSync(join(ROOT, 'examples', f)), f),
      options: { draft: f.includes('-asli') },
    })),
  {
    name: 'kalaena-2024-lkjip',
    isYearly: true,
    data: readExampleBuku(readFileSync(join(ROOT, 'examples', YEAR_EXAMPLE)), YEAR_EXAMPLE, true),
    options: {},
  },
  // In Arial: the machine need not have a Bookman.
  {
    name: 'lengkap',
    data: { ...COMPLETE_DATA, pengaturan: { ...COMPLETE_DATA.pengaturan, font: 'Arial' } },
    options: COMPLETE_OPTIONS,
  },
];

/** Words without the hyphens in them or at the end of a line: each program breaks them at places of its own. */
function joinHyphens(text: string): string {
  return text.trimEnd().replace(/(?<=\p{L})[-\u2010](?=\p{L}|$)/gu, '');
}

/** Texts of a PDF in reading order without white space, the margins (page numbers, running head) left out. */
async function readPdfContent(bytes: Uint8Array, margin: KinerjaData['pengaturan']['margin']) {
  const pdf = await openPdf(bytes);
  const pt = (cm: number): number => (cm * 72) / 2.54;
  const texts: string[] = [];
  const footers: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const height = page.view[3] ?? 0;
    footers.push('');
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      const y = Number(item.transform[5]);
      if (y < pt(margin.bottom) - 6) footers[n - 1] += item.str.trim();
      if (y > pt(margin.bottom) - 6 && y < height - pt(margin.top) + 2) texts.push(joinHyphens(item.str));
    }
  }
  const pageCount = pdf.numPages;
  await pdf.destroy();
  return { pageCount, footers, text: removeSpace(texts.join('')) };
}

/** What the feet of the pages say: nothing on the cover, then Roman numbers, then Arabic ones from 1. */
function makePageNumbers(roman: number, arab: number): readonly string[] {
  const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
  return ['', ...ROMAN.slice(0, roman), ...Array.from({ length: arab }, (_, i) => String(i + 1))];
}

/** Texts of the blocks that hold no blocks, in order. `tanpa`: a class to leave out with all it holds. */
function listBlocks(e: El, without = ''): readonly string[] {
  if (['style', 'svg', 'title', 'nav'].includes(e.name)) return [];
  if (['cap-draf', without].includes(e.attributes.class ?? '-')) return [];
  const inner = listElements(e).flatMap((a) => listBlocks(a, without));
  const BLOCK = /^(?:p|h[1-3]|li|t[dh]|figcaption)$/;
  const nested = listElements(e).some((a) => a.name === 'ul' || a.name === 'ol');
  if (inner.length > 0 || nested || !BLOCK.test(e.name)) {
    const start = e.name === 'li' && typeof e.content[0] === 'string' ? removeSpace(e.content[0]) : '';
    return start === '' ? inner : [start, ...inner];
  }
  const text = removeSpace(joinHyphens(readHtmlText(e)));
  return text === '' ? [] : [text];
}

/** The first block that does not come in this order in a text, with the block before it; none when all come. */
function findMissing(text: string, expected: readonly string[]): readonly string[] {
  const upperCase = text.toUpperCase();
  let from = 0;
  for (const [i, b] of expected.entries()) {
    const position = upperCase.indexOf(b.toUpperCase(), from);
    if (position === -1) return [expected[i - 1] ?? '', b, text.slice(from, from + 200)];
    from = position + b.length;
  }
  return [];
}

describe.runIf(hasOffice)('LibreOffice', () => {
  let browser: BrowserHandle;
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-lo-'));

  beforeAll(async () => {
    browser = await openTestBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(EXAMPLES)('prints $name as lapkin does: same text, same order, as many pages', async (c) => {
    const hasil = computeHasil(c.data);
    const { html, printed, docx } = await makeWordReport(browser, hasil, c);
    expect(docx.findings).toEqual([]);
    writeFileSync(join(folder, `${c.name}.docx`), docx.bytes);
    runOffice(folder, ['--convert-to', 'pdf', '--outdir', folder, join(folder, `${c.name}.docx`)]);
    const { margin } = c.data.pengaturan;
    const own = await readPdfContent(printed.bytes, margin);
    const office = await readPdfContent(readFileSync(join(folder, `${c.name}.pdf`)), margin);
    process.stdout.write(`${c.name}: lapkin ${own.pageCount} halaman, LibreOffice ${office.pageCount}\n`);
    const expected = listBlocks(parseHtml(html));
    expect(expected.length).toBeGreaterThan(60);
    // Chrome paints positioned items, the check marks' lists, after the rest of the page.
    // The watermark of a draft may be read in the middle of a sentence that stands behind it.
    expect(findMissing(own.text.replaceAll('DRAF', ''), listBlocks(parseHtml(html), 'centang'))).toEqual([]);
    expect(findMissing(office.text, expected)).toEqual([]);
    expect(Math.abs(office.pageCount - own.pageCount)).toBeLessThanOrEqual(1);
    // The lists of contents take as many pages, so that the numbers in them are those of the print.
    const romanOf = (p: typeof own): number => p.footers.indexOf('1') - 1;
    expect(romanOf(own)).toBeGreaterThan(0);
    expect(romanOf(office)).toBe(romanOf(own));
    for (const p of [own, office]) {
      expect(p.footers).toEqual(makePageNumbers(romanOf(p), p.pageCount - romanOf(p) - 1));
    }
  });
});
