import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { DEFAULT_PENGATURAN } from '../../src/domain/default-pengaturan.ts';
import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import { type PrintedPdf, printPdf } from '../../src/print/print-pdf.ts';
import { makeLargeData } from '../support/large-data.ts';
import { type PdfGeometry, type PrintedPage, readGeometry } from '../support/page-geometry.ts';
import { REFERENCE_DATA } from '../support/reference-data.ts';
import { openTestBrowser } from '../support/test-browser.ts';
import { renderReportHtml } from '../support/test-report.ts';

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

const BAB_2: Partial<KinerjaData> = {
  pengaturan: { ...DEFAULT_PENGATURAN, bagian: ['Daftar Isi', 'BAB II'] },
};

function print(html: string): Promise<PrintedPdf> {
  return printPdf(browser, {
    html,
    title: 'Laporan',
    author: 'Nama Pejabat',
    language: 'id-ID',
    now: new Date('2024-06-28T00:00:00Z'),
    timeoutMs: 120_000,
  });
}

/** Pages of the table of the PK: from its heading to the next one. */
function listPkPages(pdf: PdfGeometry): readonly PrintedPage[] {
  const findStart = (title: string): number =>
    pdf.outline.find((o) => o.title.startsWith(title))?.target.pageIndex ?? -1;
  return pdf.pages
    .slice(findStart('A. Perjanjian Kinerja'), findStart('B. Anggaran') + 1)
    .map((h) => ({ ...h, text: listBeforeAnggaran(h) }));
}

/** Text of a page without the table of the budget, which names each kegiatan and sub kegiatan too. */
function listBeforeAnggaran(h: PrintedPage): PrintedPage['text'] {
  const limit = h.text.find((t) => t.text.startsWith('B. Anggaran'))?.y ?? h.height;
  return h.text.filter((t) => t.y < limit);
}

const readTight = (h: PrintedPage): string =>
  h.text
    .map((t) => t.text)
    .join('')
    .replace(/\s+/g, '');

interface SplitKegiatan {
  readonly pageIndex: number;
  readonly kegiatan: number;
}

/** Kegiatan whose rows stand on a page and on the page before it too, by their rows. */
function findSplitKegiatan(pk: readonly PrintedPage[]): SplitKegiatan[] {
  const namedOnPages = pk.map(
    (h) => new Set([...readTight(h).matchAll(/Subkegiatan(\d+)\./g)].map((m) => Number(m[1]))),
  );
  return namedOnPages.flatMap((current, pageIndex) =>
    [...current]
      .filter((k) => namedOnPages[pageIndex - 1]?.has(k) === true)
      .map((kegiatan) => ({ pageIndex, kegiatan })),
  );
}

/** Kegiatan printed with "(lanjutan)", by their names. */
function findLanjutan(pk: readonly PrintedPage[]): SplitKegiatan[] {
  return pk.flatMap((h, pageIndex) =>
    [...readTight(h).matchAll(/Kegiatanke-(\d+)(?:(?!Kegiatanke|Subkegiatan).)*?\(lanjutan\)/g)].map((m) => ({
      pageIndex,
      kegiatan: Number(m[1]),
    })),
  );
}

/** Of each "(lanjutan)": the first row below the heading row is one of that kegiatan. */
function findTop(h: PrintedPage): number {
  const sub = h.text.filter((t) => t.text.startsWith('Sub kegiatan')).sort((a, b) => a.y - b.y)[0];
  return Number(/Sub kegiatan (\d+)\./.exec(sub?.text ?? '')?.[1]);
}

describe.each([
  ['kegiatan 3 baris, tidak melewati halaman', { kegiatan: 1, sub: 3 }, 0, 0],
  ['kegiatan 3 baris di sebelas kelompok', { kegiatan: 11, sub: 3 }, 0, 12],
  ['kegiatan 14 baris, melewati tepat satu batas', { kegiatan: 1, sub: 14 }, 1, 1],
  ['kegiatan 40 baris', { kegiatan: 1, sub: 40 }, 2, 4],
  ['kegiatan 300 baris', { kegiatan: 1, sub: 300 }, 15, 30],
  ['40 baris, 4 kegiatan, nama 200 huruf', { kegiatan: 4, sub: 10, nameLength: 200 }, 4, 16],
  ['tiap sub kegiatan 3 indikator', { kegiatan: 3, sub: 9, indikator: 3 }, 2, 6],
] as const)('%s', (_name, size, least, most) => {
  let html: string;
  let first: PrintedPdf;
  let pk: readonly PrintedPage[];
  beforeAll(async () => {
    html = await renderReportHtml(makeLargeData(size, BAB_2));
    first = await print(html);
    pk = listPkPages(await readGeometry(first.bytes));
  });

  test('"(lanjutan)" berdiri di tiap halaman lanjutan, dan hanya di sana', () => {
    const expected = findSplitKegiatan(pk);
    expect(expected.length).toBeGreaterThanOrEqual(least);
    expect(expected.length).toBeLessThanOrEqual(most);
    expect(findLanjutan(pk)).toEqual(expected);
    for (const { pageIndex, kegiatan } of expected) {
      expect(findTop(pk[pageIndex] as PrintedPage), `halaman ${pageIndex}`).toBe(kegiatan);
    }
    // Nothing else of the report says it, and the estimate of the template is gone.
    const all = pk.map(readTight).join('').split('(lanjutan)').length - 1;
    expect(all).toBe(expected.length);
  });

  test('halaman berlanjutan terisi sampai baris berikutnya tidak muat', () => {
    for (const { pageIndex } of findSplitKegiatan(pk)) {
      const h = pk[pageIndex - 1] as PrintedPage;
      const lowest = Math.max(...h.text.filter((t) => t.y < h.height - 73).map((t) => t.y));
      expect(h.height - 71 - lowest, `halaman ${pageIndex}`).toBeLessThan((h.height - 142) / 3);
    }
  });

  test('dua kali cetak hanya bila ada yang berlanjut, byte yang sama', async () => {
    const times = findSplitKegiatan(pk).length > 0 ? 2 : 1;
    const second = await print(html);
    expect([first.passes, second.passes]).toEqual([times, times]);
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });
});

test('laporan tanpa kegiatan yang melewati halaman tidak memuat "(lanjutan)"', async () => {
  const { pages } = await readGeometry((await print(await renderReportHtml(REFERENCE_DATA))).bytes);
  expect(pages.map(readTight).join('')).not.toContain('(lanjutan)');
});

describe('templat sendiri', () => {
  const makeTable = (sub: number, content: string): string => {
    const rows = Array.from({ length: sub * 2 }, (_, i) => {
      const start = i === 0 ? `<td rowspan="${sub * 2}">7</td><td rowspan="${sub * 2}"><p>Kegiatan tua</p></td>` : '';
      const middle = i % sub === 0 ? `<td rowspan="${sub}">Sub ke-${i / sub + 1}</td>` : '';
      return `<tr>${start}${middle}<td>${content} ${i + 1}</td><td>x</td></tr>`;
    });
    return `<table><thead><tr><th>NO<th>KEGIATAN<th>SUB<th>INDIKATOR<th>T</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  };
  const style = `@page { size: A4; margin: 20mm } @page lanskap { size: A4 landscape } .lanskap { page: lanskap }
    table { width: 100%; border-collapse: collapse } td { border: 1px solid; padding: 2px }`;

  test('sel bertingkat dipisah bersama, tanpa daftar isi, di halaman mendatar', async () => {
    const html = `<!doctype html><style>${style}</style><section class="lanskap">${makeTable(20, 'Baris')}</section>`;
    const printed = await print(html);
    expect([printed.pages, printed.passes]).toEqual([2, 2]);
    const [first, second] = (await readGeometry(printed.bytes)).pages.map((h) => h.text.map((t) => t.text).join(' '));
    expect(first).toMatch(/^NO KEGIATAN SUB INDIKATOR T 7 Kegiatan tua Sub ke-1 Baris 1 /);
    expect(first).not.toContain('lanjutan');
    const last = Number(/Baris (\d+) x$/.exec(first ?? '')?.[1]);
    expect(second).toMatch(
      new RegExp(
        `^NO KEGIATAN SUB INDIKATOR T 7 Kegiatan tua \\(lanjutan\\) Sub ke-2 \\(lanjutan\\) Baris ${last + 1} `,
      ),
    );
    expect(last).toBeGreaterThan(20);
  });

  test('tabel tanpa baris, tanpa kepala, atau bersarang tetap tercetak', async () => {
    const blank = '<table><thead><tr><th>NO</th></tr></thead><tbody></tbody></table><p class="catatan">Catatan</p>';
    const plain = '<table><tr><td rowspan="2">A</td><td>B</td></tr><tr><td>C</td></tr></table>';
    const nested = `<table><thead><tr><th>X</th></tr></thead><tbody><tr><td>${plain}</td></tr></tbody></table>`;
    const printed = await print(`<!doctype html><style>${style}</style>${blank}${plain}${nested}`);
    const [content] = (await readGeometry(printed.bytes)).pages.map(readTight);
    expect([printed.passes, content]).toEqual([1, 'NOCatatanABCXABC']);
  });

  test('catatan membawa baris terakhir tabelnya ke halaman berikutnya', async () => {
    const makeRow = (n: number): string => `<tr><td>Baris ${n}</td></tr>`;
    const makeLongTable = (n: number): string =>
      `<table><thead><tr><th>NO</th></tr></thead><tbody>${Array.from({ length: n }, (_, i) => makeRow(i + 1)).join('')}</tbody></table>` +
      '<p class="catatan">Catatan satu.</p><p class="catatan">Catatan dua.</p>';
    for (let n = 36; n <= 44; n++) {
      const html = `<!doctype html><style>${style} td, th { height: 6mm } p { margin: 0; height: 9mm }</style>${makeLongTable(n)}`;
      const pages = (await readGeometry((await print(html)).bytes)).pages.map(readTight);
      const last = pages.at(-1) ?? '';
      expect(last, `${n} baris`).toMatch(new RegExp(`Baris${n}Catatansatu\\.Catatandua\\.$`));
      expect(pages.length).toBeLessThanOrEqual(2);
    }
  });

  test('baris terakhir setinggi sepersepuluh halaman tinggal bersama, tidak lebih', async () => {
    const printRows = async (count: number): Promise<readonly string[]> => {
      const rows = Array.from({ length: count }, (_, i) => `<tr><td>Baris ${i + 1}</td></tr>`).join('');
      const table = `<table><thead><tr><th>NO</th></tr></thead><tbody>${rows}</tbody></table><p>Teks.</p>`;
      const look = `${style} :root { --tinggi-isi: 257mm; --lebar-isi: 170mm } tr { break-inside: avoid } td, th { height: 10mm } p { margin: 0; height: 2mm }`;
      const html = `<!doctype html><style>${look}</style>${table}`;
      return (await readGeometry((await print(html)).bytes)).pages.map(readTight);
    };
    // The first row that finds no room on a page of 257 mm takes the one before it along: two are 20 to 25 mm, three more than a tenth.
    let count = 18;
    let pages = await printRows(count);
    while (!(pages[1] ?? '').includes('Baris')) pages = await printRows(++count);
    expect(count).toBeLessThan(27);
    expect(pages.at(-1)).toBe(`NOBaris${count - 1}Baris${count}Teks.`);
  });

  test('baris yang sangat tinggi tidak menghentikan cetakan', async () => {
    const html = `<!doctype html><style>${style} td { height: 150mm }</style>${makeTable(2, 'Baris')}`;
    const printed = await print(html);
    const content = (await readGeometry(printed.bytes)).pages.map(readTight);
    expect(content.map((t) => /Baris(\d)/.exec(t)?.[1])).toEqual(['1', '2', '3', '4']);
  });
});
