/** What report.md, "Setting", asks of the printed page, by geometry; the view and the sentences are tested elsewhere. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/page-pool.ts';
import { DEFAULT_PENGATURAN } from '../../../src/domain/default-pengaturan.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../../support/complete-data.ts';
import { makeLargeData } from '../../support/large-data.ts';
import { unpackedPdf } from '../../support/open-pdf.ts';
import { listPageText, type PdfGeometry, type PrintedPage, readGeometry } from '../../support/page-geometry.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { openTestBrowser } from '../../support/test-browser.ts';
import { renderReportPdf } from '../../support/test-report.ts';

const PT_PER_MM = 72 / 25.4;

let browser: BrowserHandle;
let complete: PdfGeometry;
let reference: PdfGeometry;
beforeAll(async () => {
  browser = await openTestBrowser();
  complete = await readGeometry(await renderReportPdf(browser, COMPLETE_DATA, COMPLETE_OPTIONS));
  reference = await readGeometry(await renderReportPdf(browser, REFERENCE_DATA));
});
afterAll(() => browser.close());

const withPengaturan = (p: Partial<KinerjaData['pengaturan']>): KinerjaData => ({
  ...REFERENCE_DATA,
  pengaturan: { ...REFERENCE_DATA.pengaturan, ...p },
});
const joinText = (h: PrintedPage): string => h.text.map((t) => t.text).join(' ');
const findPage = (pdf: PdfGeometry, title: string): PrintedPage => {
  const target = pdf.outline.find((o) => o.title.replace(/\s+/g, ' ').startsWith(title));
  const h = pdf.pages[target?.target.pageIndex ?? -1];
  if (h === undefined) throw new Error(title);
  return h;
};
const isLandscape = (h: PrintedPage): boolean => h.width > h.height;

describe.each([
  ['A4', 210, 297],
  ['F4', 215, 330],
  ['Folio', 215.9, 330.2],
  ['Legal', 215.9, 355.6],
] as const)('kertas %s', (paper, width, height) => {
  test('tiap halaman seukuran itu, tegak atau mendatar, dengan marginnya', async () => {
    const margin = { top: 3, right: 2, bottom: 2, left: 4 };
    const pdf = await readGeometry(await renderReportPdf(browser, withPengaturan({ paper: paper, margin })));
    const sizes = new Set(pdf.pages.map((h) => `${Math.round(h.width)} ${Math.round(h.height)}`));
    const [a, b] = [Math.round(width * PT_PER_MM), Math.round(height * PT_PER_MM)];
    expect(sizes).toEqual(new Set([`${a} ${b}`, `${b} ${a}`]));
    const { text: texts } = findPage(pdf, 'BAB I ');
    const left = Math.min(...texts.map((t) => t.x));
    expect(left / PT_PER_MM).toBeCloseTo(40, 0);
    const right = Math.max(...texts.map((t) => t.x + t.width));
    expect(width - right / PT_PER_MM).toBeCloseTo(20, 0);
  });
});

describe('huruf', () => {
  test.each([
    ['Arial', 'Arimo'],
    ['Times New Roman', 'Tinos'],
    ['Bookman Old Style', 'TeXGyreBonum'],
    ['Calibri', 'Carlito'],
  ] as const)('%s dicetak dengan huruf berukuran sama, dan hanya itu', async (font, family) => {
    const pdf = unpackedPdf(
      Buffer.from(await renderReportPdf(browser, withPengaturan({ font: font, bagian: ['BAB II', 'BAB V'] }))),
    );
    const names = [...pdf.matchAll(/\/FontName \/[A-Z]{6}\+([A-Za-z]+)/g)].map((m) => m[1]);
    // The ticks of the lists come from the symbols that lapkin ships, which are letters of DejaVu Sans; a second one would
    // be the machine's own.
    expect(new Set(names)).toEqual(new Set([family, 'DejaVuSans']));
    expect(names.filter((n) => n === 'DejaVuSans')).toHaveLength(1);
  });

  test('isi 12 pt berjarak 1,5, baris pertama menjorok 1,25 cm, rata kiri-kanan; tabel 11 pt ke bawah', () => {
    const firstBab = findPage(reference, 'BAB I ');
    const lines = new Map<number, { x: number; right: number; height: number }>();
    for (const t of firstBab.text.filter((s) => s.y < firstBab.height - 75)) {
      const y = Math.round(t.y);
      const existing = lines.get(y);
      const right = t.x + t.width;
      lines.set(y, {
        x: Math.min(existing?.x ?? t.x, t.x),
        right: Math.max(existing?.right ?? 0, right),
        height: t.height,
      });
    }
    const sorted = [...lines].sort((a, b) => a[0] - b[0]);
    const left = DEFAULT_PENGATURAN.margin.left * 10 * PT_PER_MM;
    const start = sorted.findIndex(([, b]) => Math.abs(b.x - left - 12.5 * PT_PER_MM) < 1);
    const [first, second, third] = sorted.slice(start, start + 3);
    expect([first, second].map((b) => Math.round((b?.[1].height ?? 0) * 100) / 100)).toEqual([12, 12]);
    expect(second?.[1].x).toBeCloseTo(left, 0);
    expect((second?.[0] ?? 0) - (first?.[0] ?? 0)).toBeCloseTo(18, 0);
    expect((third?.[0] ?? 0) - (second?.[0] ?? 0)).toBeCloseTo(18, 0);
    const edge = firstBab.width - DEFAULT_PENGATURAN.margin.right * 10 * PT_PER_MM;
    expect([first?.[1].right, second?.[1].right].map((k) => Math.abs((k ?? 0) - edge) < 1)).toEqual([true, true]);
    const table = findPage(reference, 'BAB II ').text.filter((t) => /^Peningkatan/.test(t.text));
    expect(table.length).toBeGreaterThan(0);
    expect(Math.max(...table.map((t) => t.height))).toBeLessThanOrEqual(11);
  });
});

describe('nomor halaman', () => {
  const readFooters = (h: PrintedPage) =>
    h.text.filter((t) => t.y > h.height - 2.5 * 10 * PT_PER_MM + 2 && t.text.trim() !== '');

  test('sampul tanpa nomor, bagian depan Romawi, angka Arab mulai dari BAB I', () => {
    const label = complete.pages.map((h) =>
      readFooters(h)
        .map((t) => t.text.trim())
        .join(''),
    );
    const firstBab = complete.pages.indexOf(findPage(complete, 'BAB I '));
    expect(label.slice(0, firstBab)).toEqual(['', 'i', 'ii', 'iii'].slice(0, firstBab));
    expect(label.slice(firstBab)).toEqual(label.slice(firstBab).map((_, i) => String(i + 1)));
    expect(complete.pages.map((h) => h.label)).toEqual(label);
  });

  test('di tengah kaki halaman, di halaman mendatar pun', () => {
    for (const h of complete.pages.slice(1)) {
      const [number] = readFooters(h);
      const areaLeft = 30 * PT_PER_MM;
      const middle = (areaLeft + h.width - 25 * PT_PER_MM) / 2;
      expect(Math.abs((number?.x ?? 0) + (number?.width ?? 0) / 2 - middle)).toBeLessThan(2);
    }
    expect(complete.pages.filter(isLandscape).length).toBeGreaterThan(1);
  });

  test('Kop Halaman berdiri di atas tiap halaman selain sampul', () => {
    const kop = COMPLETE_DATA.pengaturan.kop;
    const withKop = complete.pages.map((h) => h.text.some((t) => t.text === kop && t.y < 25 * PT_PER_MM));
    expect(withKop).toEqual(withKop.map((_, i) => i > 0));
  });
});

describe('draf', () => {
  test('setiap halaman bertanda DRAF, dan Temuan dilampirkan', () => {
    expect(complete.pages.filter((h) => !joinText(h).includes('DRAF'))).toEqual([]);
    expect(joinText(findPage(complete, 'LAMPIRAN III TEMUAN'))).toContain('rapat.jpg');
  });
  test('laporan biasa tidak', () => {
    expect(reference.pages.filter((h) => joinText(h).includes('DRAF'))).toEqual([]);
    expect(reference.outline.filter((o) => /TEMUAN/i.test(o.title))).toEqual([]);
  });
});

describe('tanda tangan', () => {
  const measureNameGap = (h: PrintedPage): number => {
    const y = (start: string): number => h.text.filter((t) => t.text.startsWith(start)).at(-1)?.y ?? 0;
    return y('Nama Pejabat, S.Sos.') - y('Kepala Seksi');
  };
  test('basah: empat baris kosong; NIP berkelompok 8 6 1 3', () => {
    const h = findPage(reference, 'BAB V ');
    expect(measureNameGap(h)).toBeGreaterThan(4 * 15);
    expect(joinText(h)).not.toContain('secara elektronik');
    expect(joinText(h).replaceAll('\u00a0', ' ')).toContain('NIP 19690220 199002 1 001');
  });
  test('elektronik: kotak berisi keterangan di antara jabatan dan nama', () => {
    const h = findPage(complete, 'BAB V ');
    const box = h.text.find((t) => t.text.includes('secara elektronik'))?.y ?? 0;
    const nameY = h.text.find((t) => t.text.startsWith('Nama Pejabat'))?.y ?? 0;
    expect(box).toBeGreaterThan(0);
    expect(box).toBeLessThan(nameY);
  });
  test('Lampiran PK: Pihak Kedua di kiri; tempat, tanggal dan Pihak Pertama di kanan', () => {
    const h = complete.pages.find((page) => page.text.some((t) => /^Pihak Kedua,/.test(t.text))) as PrintedPage;
    const findLowest = (texts: RegExp) => h.text.filter((t) => texts.test(t.text)).sort((a, b) => b.y - a.y)[0];
    const [second, first, date] = [/^Pihak Kedua,/, /^Pihak Pertama,/, /2024/].map(findLowest);
    const middle = h.width / 2;
    expect(second?.x).toBeLessThan(middle);
    expect(first?.x).toBeGreaterThan(middle - 10);
    expect(date?.x).toBeGreaterThan(middle - 10);
    expect(Math.abs((second?.y ?? 0) - (first?.y ?? 99))).toBeLessThan(1);
    expect(date?.y).toBeLessThan(first?.y ?? 0);
    expect(findLowest(/^Nama Atasan/)?.x).toBeLessThan(middle);
    expect(findLowest(/^Nama Pejabat/)?.x).toBeGreaterThan(middle - 10);
  });
});

describe('tabel dan gambar', () => {
  test('angka rata kanan: ujung kanannya sebaris', async () => {
    const data = makeLargeData({ kegiatan: 1, sub: 6 });
    const bagian = { ...data, pengaturan: { ...data.pengaturan, bagian: ['BAB IV'] } };
    const pdf = await readGeometry(await renderReportPdf(browser, bagian));
    const amounts = pdf.pages.flatMap((h) =>
      h.text.filter((t) => /^\d{1,3}(?:\.\d{3}){2}$/.test(t.text) && t.x > h.width * 0.4 && t.height > 8.6),
    );
    const ends = new Map<number, number>();
    for (const t of amounts) {
      const right = Math.round((t.x + t.width) * 2);
      ends.set(right, (ends.get(right) ?? 0) + 1);
    }
    expect(amounts.length).toBeGreaterThan(30);
    // Six columns of money in two tables, each with rows and a total.
    expect([...ends.values()].filter((n) => n < 5)).toEqual([]);
    expect(ends.size).toBeLessThanOrEqual(6);
  });

  test('judul tabel di atas tabelnya, judul gambar di bawah grafiknya', () => {
    const h = findPage(reference, 'BAB III ');
    const y = (start: RegExp): number => h.text.find((t) => start.test(t.text))?.y ?? Number.NaN;
    expect(y(/^Tabel 3\.1 /)).toBeLessThan(y(/^SUB KEGIATAN$/));
    const chartPage = reference.pages.find((x) => x.text.some((t) => t.text === 'target 100%')) as PrintedPage;
    const axis = chartPage.text.find((t) => t.text === '20%')?.y ?? Number.NaN;
    const titleY = chartPage.text.find((t) => /^Gambar 3\.1 /.test(t.text))?.y ?? Number.NaN;
    expect(titleY).toBeGreaterThan(axis);
  });

  test('grafik adalah garis dan teks, bukan gambar raster', async () => {
    const bytes = Buffer.from(await renderReportPdf(browser, REFERENCE_DATA));
    expect(unpackedPdf(bytes)).not.toMatch(/\/Subtype \/Image/);
    expect(reference.pages.map(joinText).join(' ')).toContain('tanpa target');
  });

  test('foto dua sebaris, judulnya di bawah', () => {
    const h = findPage(complete, 'LAMPIRAN II DOKUMENTASI');
    const titles = listPageText(h, 70).filter((t) => /^Gambar L\.\d/.test(t.text));
    expect(titles.map((t) => t.text.slice(0, 10))).toEqual(['Gambar L.1', 'Gambar L.2', 'Gambar L.3']);
    const [first, second, third] = titles;
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 99))).toBeLessThan(1);
    expect(second?.x).toBeGreaterThan(h.width / 2);
    expect((third?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(58 * PT_PER_MM);
  });
});
