/**
 * What a report with every part hands to readers of tags, as Chromium prints it and once it is finished; that the
 * finished file is PDF/UA-1 is held by conforming-pdf.slow.test.ts.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { listBodies } from '../../src/print/pdf/list-bodies.ts';
import { isDict, isName, type PdfValue } from '../../src/print/pdf/pdf-value.ts';
import { dictOf, type PdfFile, readPdf, resolve } from '../../src/print/pdf/read-pdf.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../support/complete-data.ts';
import { makeLargeData } from '../support/large-data.ts';
import { openPdf } from '../support/open-pdf.ts';
import { listElements, readStructureTree, type StructureElement } from '../support/pdf-structure.ts';
import { openTestBrowser } from '../support/test-browser.ts';
import { renderReportHtml, renderReportPdf } from '../support/test-report.ts';

let browser: BrowserHandle;
let html: string;
let raw: PdfFile;
let finished: Uint8Array;
beforeAll(async () => {
  browser = await openTestBrowser();
  html = await renderReportHtml(COMPLETE_DATA, COMPLETE_OPTIONS);
  raw = await printRaw(html);
  finished = await renderReportPdf(browser, COMPLETE_DATA, COMPLETE_OPTIONS);
});
afterAll(() => browser.close());

/** As Chromium writes it, objects unpacked. */
function printRaw(content: string): Promise<PdfFile> {
  return browser.withPage(60_000, async (page) => {
    await page.load(content);
    // Fonts of the page's margins are not loaded by themselves.
    await page.run('prepareReport', { title: 'Laporan', language: 'id-ID', numberLetters: '' });
    return readPdf(await page.print({ tagged: true }));
  });
}

const findKinds = (file: PdfFile, ...name: string[]): StructureElement[] =>
  listElements(readStructureTree(file)).filter((u) => name.includes(u.kind));

describe('gambar', () => {
  test('lambang, grafik dan foto punya teks pengganti, dan tidak ada gambar lain', () => {
    expect(findKinds(raw, 'Figure').map((f) => f.alt)).toEqual([
      'Lambang Pemerintah Kabupaten Luwu Timur',
      expect.stringMatching(/^Diagram batang capaian kinerja sampai dengan Triwulan II: 1\. .+ 100%\.$/),
      expect.stringMatching(/^Diagram batang target dan realisasi keuangan .+ realisasi 5\.670\.000\.$/),
      ...COMPLETE_OPTIONS.photos.map((f) => f.caption),
    ]);
  });
});

describe('tabel', () => {
  test('terdiri atas baris, baris atas sel, dan tiap sel kepala punya Scope', async () => {
    for (const file of [raw, await printRaw(await renderReportHtml(makeLargeData({ kegiatan: 2, sub: 8 })))]) {
      const tables = findKinds(file, 'Table');
      expect(tables.length).toBeGreaterThan(7);
      expect(new Set(tables.flatMap((t) => t.children.map((a) => a.kind)))).toEqual(new Set(['TR']));
      const rows = tables.flatMap((t) => t.children);
      expect(new Set(rows.flatMap((b) => b.children.map((a) => a.kind)))).toEqual(new Set(['TH', 'TD']));
      const headers = findKinds(file, 'TH');
      expect(headers.length).toBeGreaterThan(40);
      expect(headers.filter((k) => !isName(k.attributes.get('Scope')))).toEqual([]);
    }
  });

  test('teratur: menurut rentang selnya tiap baris sama lebar', () => {
    for (const table of findKinds(raw, 'Table')) {
      const filled: number[] = [];
      const readNumber = (u: StructureElement, name: string): number => Number(u.attributes.get(name) ?? 1);
      table.children.forEach((row, r) => {
        let c = 0;
        for (const cell of row.children) {
          while ((filled[c] ?? 0) > r) c++;
          for (let i = 0; i < readNumber(cell, 'ColSpan'); i++) filled[c++] = r + readNumber(cell, 'RowSpan');
        }
      });
      expect(new Set(filled)).toEqual(new Set([table.children.length]));
    }
  });
});

test('judul tidak melompati tingkat', async () => {
  const levels = findKinds(raw, 'H1', 'H2', 'H3').map((h) => Number(h.kind.slice(1)));
  expect([levels[0], Math.max(...levels)]).toEqual([1, 3]);
  expect(levels.filter((t, i) => t > (levels[i - 1] ?? 0) + 1)).toEqual([]);
});

test('butir daftar punya badan', () => {
  const file = { ...raw, objects: listBodies(raw.objects) };
  expect(new Set(findKinds(file, 'L').flatMap((l) => l.children.map((a) => a.kind)))).toEqual(new Set(['LI']));
  const items = findKinds(file, 'LI');
  expect(items.length).toBeGreaterThan(20);
  // ISO 32000-1, table 336: a label where the item has one, then the body.
  expect(new Set(items.map((item) => item.children.map(({ kind }) => kind).join(' ')))).toEqual(new Set(['Lbl LBody']));
});

test('bahasa, judul di bilah jendela, urutan tab menurut struktur', async () => {
  expect(findKinds(raw, 'Document')).toHaveLength(1);
  const pdf = await openPdf(finished);
  expect(await pdf.getMarkInfo()).toEqual({ Marked: true, UserProperties: false, Suspects: false });
  expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Language: 'id-ID', Title: 'Laporan' });
  const pages = [...raw.objects.values()].filter(({ body }) => /\/Type \/Page\b/.test(body));
  expect(pages).toHaveLength(pdf.numPages);
  expect(pages.filter(({ body }) => !/\/Tabs \/S\b/.test(body))).toEqual([]);
});

test('tiap tautan ada di struktur dan punya keterangan', async () => {
  const pdf = await openPdf(finished);
  let count = 0;
  for (let n = 1; n <= pdf.numPages; n++) {
    for (const a of await (await pdf.getPage(n)).getAnnotations()) {
      expect(a.contentsObj.str, `halaman ${n}`).toMatch(/\S/);
      count++;
    }
  }
  expect(count).toBeGreaterThan(30);
  const links = [...raw.objects.values()].filter(({ body }) => body.includes('/Subtype /Link'));
  expect(links.filter(({ body }) => !/\/StructParent \d/.test(body))).toEqual([]);
  expect(findKinds(raw, 'Link').filter((l) => l.contentCount === 0)).toEqual([]);
});

test('tiap huruf ditanam dan dapat dibaca kembali sebagai teks', () => {
  const fonts = [...raw.objects.values()].filter(({ body }) => /\/Type \/Font\b/.test(body));
  const bodies = fonts.map(({ body }) => body);
  const composites = bodies.filter((b) => b.includes('/Subtype /Type0'));
  expect(composites.length).toBeGreaterThan(1);
  expect(composites.filter((b) => !b.includes('/ToUnicode'))).toEqual([]);
  expect(bodies.filter((b) => /\/Subtype \/Type3/.test(b))).toEqual([]);
  const descriptions = [...raw.objects.values()].filter(({ body }) => body.includes('/Type /FontDescriptor'));
  expect(descriptions.filter(({ body }) => !body.includes('/FontFile2'))).toEqual([]);
});

interface TaggedContent {
  /** Text outside every tag, by page. */
  readonly outside: string[];
  /** Text in the order of the structure tree. */
  readonly ordered: string;
  /** Tagged content that the tree does not hold. */
  readonly loose: string[];
}

async function readTaggedContent(bytes: Uint8Array): Promise<TaggedContent> {
  const pdf = await openPdf(bytes);
  const result = { outside: [] as string[], ordered: '', loose: [] as string[] };
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const text = new Map<string, string>();
    const stack: (string | null)[] = [];
    let outside = '';
    for (const i of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in i) {
        const id = stack.at(-1);
        if (id) text.set(id, `${text.get(id) ?? ''}${i.str}`);
        else outside += i.str;
      } else if (i.type === 'endMarkedContent') stack.pop();
      else stack.push(i.id ?? null);
    }
    result.outside.push(outside.trim());
    const seen = new Set<string>();
    const walk = (u: unknown): void => {
      const { type, id, children = [] } = u as { type?: string; id?: string; children?: unknown[] };
      if (type === 'content' && id !== undefined) {
        seen.add(id);
        result.ordered += text.get(id) ?? '';
      }
      for (const child of children) walk(child);
    };
    walk(await page.getStructTree());
    result.loose.push(...[...text].filter(([id]) => !seen.has(id)).map(([, content]) => `${n}: ${content}`));
  }
  return result;
}

/** A word that a line parts has a hyphen there. */
const removeSpace = (text: string): string => text.replace(/[-\s\u00a0]+/g, '');

describe('isi', () => {
  test('semua teks bertanda; di luar tanda hanya nomor halaman, kop dan cap draf', async () => {
    const { outside, loose } = await readTaggedContent(finished);
    expect(loose).toEqual([]);
    const kop = COMPLETE_DATA.pengaturan.kop;
    const rest = outside.map((t) => t.replace('DRAF', '').replace(kop, '').trim());
    expect(rest[0]).toBe('');
    // Chromium leaves the marks of a list untagged where it does not begin on the page.
    expect(rest.slice(1).filter((t) => !/^(?:[ivx]+|\d+?)(?:\d+\.|[\u2713\s])*$/.test(t))).toEqual([]);
  });

  test('urutan baca adalah urutan isi dokumen', async () => {
    const { ordered } = await readTaggedContent(finished);
    const reading = removeSpace(ordered).toUpperCase();
    const blocks = [
      ...html.slice(html.indexOf('<body')).matchAll(/<(h[1-3]|p|li|td|th|figcaption)\b[^>]*>(.*?)<\/\1>/gs),
    ]
      .filter(
        ([all, , content]) =>
          !/class="(?:entri|judul-tabel entri)/.test(all) && !/<(?:p|ul|li|svg)\b/.test(content ?? ''),
      )
      .map(([, , content]) => removeSpace(stripTags(content ?? '')).toUpperCase())
      .filter((t) => t.length > 12);
    expect(blocks.length).toBeGreaterThan(150);
    let searchStart = 0;
    const missing = blocks.filter((t) => {
      const position = reading.indexOf(t, searchStart);
      if (position >= 0) searchStart = position + t.length;
      return position < 0;
    });
    expect(missing).toEqual([]);
    expect(searchStart).toBeGreaterThan(reading.length * 0.95);
  });
});

function stripTags(content: string): string {
  return content
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#x3D;', '=')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

test('markah buku memuat tiap judul, bertingkat seperti judulnya', async () => {
  const catalog = dictOf(raw, { ref: raw.root }, 'catalogue');
  const root = resolve(raw, catalog.get('Outlines'));
  const countItems = (v: PdfValue | undefined): number => {
    const dict = resolve(raw, v);
    if (!isDict(dict)) return 0;
    return 1 + countItems(dict.get('First')) + countItems(dict.get('Next'));
  };
  const headings = html.match(/<h[1-4]\b[^>]*>/g) ?? [];
  expect(countItems(root) - 1).toBe(headings.length);
  expect(isDict(root) && Number(root.get('Count'))).toBeTruthy();
});
