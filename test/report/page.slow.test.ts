import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { DEFAULT_PENGATURAN } from '../../src/domain/default-pengaturan.ts';
import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import { type DataSize, makeLargeData } from '../support/large-data.ts';
import {
  findOverlaps,
  listPageText,
  type PdfGeometry,
  type PrintedPage,
  readGeometry,
} from '../support/page-geometry.ts';
import { REFERENCE_DATA } from '../support/reference-data.ts';
import { openTestBrowser } from '../support/test-browser.ts';
import { renderReportPdf } from '../support/test-report.ts';

const PT_PER_CM = 72 / 2.54;
const MARGIN = DEFAULT_PENGATURAN.margin;

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

/** Rows whose cells begin and end with words of their own, so that a split cell shows. */
function markData(u: DataSize, changes: Partial<KinerjaData> = {}): KinerjaData {
  const data = makeLargeData(u, changes);
  const names = new Map(
    [...new Set(data.pk.map((b) => b.subKegiatan))].map((s, i) => [s, `AWAL${i + 1}X ${s} AKHIR${i + 1}X`]),
  );
  const renameSub = <T extends { readonly subKegiatan: string }>(b: T): T => ({
    ...b,
    subKegiatan: names.get(b.subKegiatan) ?? b.subKegiatan,
  });
  return {
    ...data,
    pk: data.pk.map(renameSub),
    rencana: data.rencana.map(renameSub),
    keuangan: data.keuangan.map(renameSub),
  };
}

/** Text that stands outside the margins, or runs into its neighbour. */
function listOutside(pdf: PdfGeometry): string[] {
  return pdf.pages.flatMap((h, i) => {
    const left = MARGIN.left * PT_PER_CM - 1;
    const right = h.width - MARGIN.right * PT_PER_CM + 1;
    const bottom = h.height - MARGIN.bottom * PT_PER_CM + 1;
    const texts = listPageText(h, MARGIN.bottom * PT_PER_CM);
    return [
      ...texts.filter((t) => t.x < left || t.x + t.width > right || t.y > bottom).map((t) => `${i + 1}: ${t.text}`),
      ...findOverlaps(h).map((t) => `${i + 1}: ${t}`),
    ];
  });
}

/** Pages of BAB II and BAB IV, where names stand in tables alone. */
function listTablePages(pdf: PdfGeometry): readonly PrintedPage[] {
  const findStart = (title: string): number =>
    pdf.outline.find((o) => o.title.startsWith(title))?.target.pageIndex ?? -1;
  return [
    ...pdf.pages.slice(findStart('BAB II '), findStart('BAB III ')),
    ...pdf.pages.slice(findStart('BAB IV '), findStart('BAB V ')),
  ];
}

const joinText = (h: PrintedPage): string => h.text.map((t) => t.text).join(' ');

/** Rows of which one page holds only the beginning or only the end. */
function listSplit(pdf: PdfGeometry): string[] {
  return listTablePages(pdf).flatMap((h) => {
    const texts = joinText(h);
    const countWord = (word: string): number => texts.split(word).length - 1;
    const numbers = new Set([...texts.matchAll(/(?:AWAL|AKHIR)(\d+)X/g)].map((m) => m[1]));
    return [...numbers]
      .filter((n) => countWord(`AWAL${n}X`) !== countWord(`AKHIR${n}X`))
      .map((n) => `${h.label}: baris ${n}`);
  });
}

/** Table pages on which a row stands above (or without) the heading row. */
function listWithoutHeader(pdf: PdfGeometry): string[] {
  return listTablePages(pdf).flatMap((h) => {
    const rows = h.text.filter((t) => t.text.startsWith('AWAL'));
    const headers = h.text.filter((t) => /SUB KEGIATAN/.test(t.text) || t.text === 'KEGIATAN');
    const first = Math.min(...rows.map((t) => t.y));
    return rows.length === 0 || headers.some((k) => k.y < first) ? [] : [h.label];
  });
}

/** Pages of the PK table with rows of a kegiatan whose name does not stand on that page. */
function listWithoutKegiatan(pdf: PdfGeometry): string[] {
  return listTablePages(pdf)
    .filter((h) => h.text.some((t) => t.text === 'INDIKATOR KINERJA') && h.width < h.height)
    .flatMap((h) => {
      const [table = ''] = joinText(h).split('Tabel 2.2 ');
      const kegiatan = new Set([...table.matchAll(/AWAL\d+X Sub kegiatan (\d+)\./g)].map((m) => m[1]));
      return [...kegiatan].filter((k) => !new RegExp(`Kegiatan ke-${k}\\b`).test(table)).map((k) => `${h.label}: ${k}`);
    });
}

/** Headings with nothing but the page number below them. */
function listLoneHeadings(pdf: PdfGeometry): string[] {
  return pdf.outline.flatMap(({ title, target }) => {
    const h = pdf.pages[target.pageIndex];
    if (h === undefined) return [title];
    const headingHeight = title.length > 60 ? 55 : 40;
    const bottom = listPageText(h, MARGIN.bottom * PT_PER_CM).filter((t) => t.y > target.y + headingHeight);
    return bottom.length === 0 ? [title] : [];
  });
}

/** Table captions that are the last thing on their page. */
function listLoneTableTitles(pdf: PdfGeometry): string[] {
  return listTablePages(pdf).flatMap((h) => {
    const texts = listPageText(h, MARGIN.bottom * PT_PER_CM);
    const titles = texts.filter((t) => /^Tabel \d+\.\d+ [A-Z]/.test(t.text));
    return titles
      .filter((j) => !texts.some((t) => t.y > j.y + 45 && /AWAL|JUMLAH|Kegiatan ke/.test(t.text)))
      .map((t) => t.text);
  });
}

const LANDSCAPE: Partial<KinerjaData> = { pengaturan: { ...DEFAULT_PENGATURAN, views: 'keduanya' } };
const BUKU: readonly [string, DataSize, Partial<KinerjaData>][] = [
  ['1 baris', { kegiatan: 1, sub: 1 }, {}],
  ['3 baris', { kegiatan: 2, sub: 2 }, LANDSCAPE],
  ['40 baris', { kegiatan: 8, sub: 5 }, {}],
  [
    '40 baris, nama 200 huruf, rupiah 15 digit',
    { kegiatan: 4, sub: 10, nameLength: 200, pagu: 999_999_999_999_999 },
    LANDSCAPE,
  ],
  ['300 baris', { kegiatan: 30, sub: 10 }, {}],
];

describe.each(BUKU)('%s', (_name, size, changes) => {
  let pdf: PdfGeometry;
  beforeAll(async () => {
    pdf = await readGeometry(await renderReportPdf(browser, markData(size, changes)));
  });

  test('semua teks di dalam margin dan tidak bertindih', () => {
    expect(listOutside(pdf)).toEqual([]);
  });
  test('tidak ada baris terbelah', () => {
    expect(listSplit(pdf)).toEqual([]);
  });
  test('kepala tabel berulang', () => {
    expect(listWithoutHeader(pdf)).toEqual([]);
  });
  test('kegiatan disebut di setiap halaman tempat barisnya berada', () => {
    expect(listWithoutKegiatan(pdf)).toEqual([]);
  });
  test('tidak ada judul sendirian di kaki halaman', () => {
    expect(listLoneHeadings(pdf)).toEqual([]);
    expect(listLoneTableTitles(pdf)).toEqual([]);
  });
});

describe('tanda tangan', () => {
  const withKesimpulan = (paragraphCount: number): KinerjaData => ({
    ...REFERENCE_DATA,
    pengaturan: { ...DEFAULT_PENGATURAN, bagian: ['BAB V'] },
    narasi: [
      {
        bagian: 'Kesimpulan',
        subject: '',
        content: Array.from(
          { length: paragraphCount },
          (_, i) => `Butir ${i + 1} menerangkan hasil pelaksanaan kegiatan pada triwulan laporan.`,
        ).join('\n\n'),
      },
    ],
  });

  test('utuh dan tidak pernah sendirian di halaman terakhir', async () => {
    for (let paragraphCount = 8; paragraphCount <= 20; paragraphCount++) {
      const pdf = await readGeometry(await renderReportPdf(browser, withKesimpulan(paragraphCount)));
      const last = listPageText(pdf.pages.at(-1) as PrintedPage, MARGIN.bottom * PT_PER_CM);
      const text = last.map((t) => t.text).join(' ');
      expect(text, `${paragraphCount} paragraf`).toMatch(/Kalaena, 28 Juni 2024.*Nama Pejabat, S\.Sos\..*NIP/);
      const above = last.filter((t) => t.y < (last.find((x) => x.text.includes('28 Juni'))?.y ?? 0) - 5);
      expect(new Set(above.map((t) => Math.round(t.y))).size, `${paragraphCount} paragraf`).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('daftar isi', () => {
  test.each([
    [
      '8 halaman',
      {
        ...REFERENCE_DATA,
        pengaturan: {
          ...DEFAULT_PENGATURAN,
          bagian: ['Sampul', 'Daftar Isi', 'BAB I', 'BAB II', 'BAB IV', 'BAB V'],
        },
      },
      7,
      9,
    ],
    ['20 baris', makeLargeData({ kegiatan: 4, sub: 5 }), 18, 26],
    ['200 baris', makeLargeData({ kegiatan: 20, sub: 10 }), 110, 170],
  ] as const)('%s: nomor tercetak adalah halaman tujuannya', async (_name, data, least, most) => {
    const pdf = await readGeometry(await renderReportPdf(browser, data as KinerjaData));
    expect(pdf.pages.length).toBeGreaterThanOrEqual(least);
    expect(pdf.pages.length).toBeLessThanOrEqual(most);
    let checkedCount = 0;
    for (const h of pdf.pages) {
      for (const { y, target } of h.links) {
        const numbers = h.text
          .filter((t) => Math.abs(t.y - y) < 8)
          .sort((a, b) => b.x - a.x)[0]
          ?.text.trim();
        const targetPage = pdf.pages[target.pageIndex];
        const footer = targetPage?.text
          .filter((t) => t.y > targetPage.height - MARGIN.bottom * PT_PER_CM + 2)
          .at(-1)
          ?.text.trim();
        expect(numbers, `tautan di halaman ${h.label}`).toBe(footer);
        expect(targetPage?.label).toBe(footer);
        checkedCount++;
      }
    }
    expect(checkedCount).toBeGreaterThan(12);
    // Every heading of the outline is an entry of the list, but those of sub kegiatan.
    const targets = new Set(pdf.pages.flatMap((h) => h.links.map((t) => t.target.pageIndex)));
    const listed = pdf.outline.filter(({ title }) => !title.startsWith('Sub kegiatan'));
    for (const o of listed) expect(targets.has(o.target.pageIndex), o.title).toBe(true);
  });
});
