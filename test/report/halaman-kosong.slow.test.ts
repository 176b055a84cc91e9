import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isiBesar } from '../../scripts/examples/large-content.ts';
import { bukuKerja } from '../../src/app/init/init-workbook.ts';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import type { DataKinerja } from '../../src/domain/kinerja-data.ts';
import type { Pengaturan } from '../../src/domain/pengaturan.ts';
import type { PilihanLaporan } from '../../src/report/context/report-context.ts';
import { bukuContoh } from '../support/buku-contoh.ts';
import { dataBesar } from '../support/data-besar.ts';
import { DATA_LENGKAP, PILIHAN_LENGKAP } from '../support/data-lengkap.ts';
import { bacaGeometri, isiHalaman, type PdfTercetak } from '../support/geometri.ts';
import { pdfLaporan } from '../support/laporan.ts';
import { openTestBrowser } from '../support/peramban.ts';

/** A page may be empty below its text by this part of its text area. */
const BATAS = 0.4;
/** The last page of a part holds at least a few rows or lines. */
const BATAS_AKHIR = 0.9;
/** Where a table ends the part, a quarter of the page is filled; text that may not be parted adds to it. */
const BATAS_TABEL = 0.75;

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

interface Sisa {
  readonly halaman: number;
  readonly kosong: number;
  /** Last page of a part, or before or after a landscape section. */
  readonly akhir: boolean;
  /** First page of a part. */
  readonly awal: boolean;
}

/** How much of each page stays empty below its text. */
function sisaHalaman(pdf: PdfTercetak, { margin }: Pengaturan): Sisa[] {
  const pt = (cm: number): number => (cm * 72) / 2.54;
  // Titles of parts are in capitals; the bookmarks of other headings are not.
  const awalBagian = new Set(
    pdf.outline.filter(({ judul }) => judul === judul.toUpperCase()).map(({ tujuan }) => tujuan.halaman),
  );
  const mendatar = (i: number): boolean => (pdf.halaman[i]?.lebar ?? 0) > (pdf.halaman[i]?.tinggi ?? 0);
  return pdf.halaman.map((h, i) => {
    const terbawah = Math.max(0, ...isiHalaman(h, pt(margin.bawah)).map((t) => t.y));
    const tinggi = h.tinggi - pt(margin.atas + margin.bawah);
    const akhir = i === pdf.halaman.length - 1 || awalBagian.has(i + 1) || mendatar(i) !== mendatar(i + 1);
    const kosong = (h.tinggi - pt(margin.bawah) - terbawah) / tinggi;
    return { halaman: i + 1, kosong, akhir, awal: i === 0 || awalBagian.has(i) };
  });
}

const contoh = join(import.meta.dirname, '../../examples');
const BUKU: readonly (readonly [string, DataKinerja, Partial<PilihanLaporan>])[] = [
  ...readdirSync(contoh)
    .filter((f) => f.endsWith('.xlsx'))
    .map((f) => [f, bukuContoh(readFileSync(join(contoh, f)), f), { draf: f.includes('-asli') }] as const),
  ['lengkap', DATA_LENGKAP, PILIHAN_LENGKAP],
  ['16 batang', dataBesar({ kegiatan: 2, sub: 8 }), {}],
  ['30 halaman', dataBesar({ kegiatan: 4, sub: 5 }), {}],
  ['nama 200 huruf', dataBesar({ kegiatan: 3, sub: 4, panjangNama: 200 }), {}],
  ['dua indikator', dataBesar({ kegiatan: 5, sub: 3, indikator: 2 }), {}],
  ['150 halaman', dataBesar({ kegiatan: 14, sub: 10 }), {}],
];

describe.each(BUKU)('%s', (nama, data, pilihan) => {
  test.each(['A4', 'F4'] as const)('%s: tidak ada halaman setengah kosong', async (kertas) => {
    const pengaturan = { ...data.pengaturan, kertas };
    const pdf = await bacaGeometri(await pdfLaporan(browser, { ...data, pengaturan }, pilihan));
    const sisa = sisaHalaman(pdf, pengaturan);
    expect(sisa.filter((s) => !s.akhir).length, nama).toBeGreaterThan(1);
    expect(sisa.filter((s) => !s.akhir && s.kosong > BATAS)).toEqual([]);
    expect(sisa.filter((s) => s.akhir && !s.awal && s.kosong > BATAS_AKHIR)).toEqual([]);
  });
});

// Each of them once left a small table alone on the last page of BAB II, III or IV.
describe.each([1, 3, 5, 7, 9, 17])('%i sub kegiatan', (banyak) => {
  test.each(['A4', 'F4'] as const)('%s: tabel di akhir bab tidak sendirian', async (kertas) => {
    const buku = (await bukuKerja(isiBesar(banyak), banyak)).bytes;
    const data = bukuContoh(Buffer.from(buku), 'buku.xlsx');
    const pengaturan = { ...data.pengaturan, kertas };
    const pdf = await bacaGeometri(await pdfLaporan(browser, { ...data, pengaturan }));
    const sisa = sisaHalaman(pdf, pengaturan);
    const awal = (bab: string): number =>
      pdf.outline.find((o) => o.judul.startsWith(`${bab} `))?.tujuan.halaman ?? 0;
    const bab2 = sisa.slice(awal('BAB II'), awal('BAB III'));
    const [bab3, bab4] = [['BAB III', 'BAB IV'] as const, ['BAB IV', 'BAB V'] as const].map(([dari, ke]) =>
      sisa.slice(awal(dari), awal(ke)),
    );
    // The landscape pages of BAB II hold their table only.
    const tegak = bab2.filter(({ halaman }) => {
      const h = pdf.halaman[halaman - 1];
      return h !== undefined && h.lebar < h.tinggi;
    });
    const akhir = [tegak, bab3 ?? [], bab4 ?? []].flatMap((bab) => bab.slice(-1));
    expect(akhir.length).toBe(3);
    expect(akhir.filter((s) => !s.awal && s.kosong > BATAS_TABEL)).toEqual([]);
    expect(sisa.filter((s) => !s.akhir && s.kosong > BATAS)).toEqual([]);
  });
});
