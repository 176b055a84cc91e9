import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { PENGATURAN_BAWAAN } from '../../src/domain/default-pengaturan.ts';
import type { DataKinerja } from '../../src/domain/kinerja-data.ts';
import { type PrintedPdf, type PrintJob, printPdf } from '../../src/print/print-pdf.ts';
import { DATA_ACUAN } from '../support/data-acuan.ts';
import { dataBesar } from '../support/data-besar.ts';
import { bacaGeometri, type HalamanTercetak, type PdfTercetak } from '../support/geometri.ts';
import { htmlLaporan } from '../support/laporan.ts';
import { openTestBrowser } from '../support/peramban.ts';

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

const BAB_2: Partial<DataKinerja> = {
  pengaturan: { ...PENGATURAN_BAWAAN, bagian: ['Daftar Isi', 'BAB II'] },
};

function cetak(html: string, guess?: PrintJob['guess']): Promise<PrintedPdf> {
  return printPdf(browser, {
    html,
    title: 'Laporan',
    author: 'Nama Pejabat',
    language: 'id-ID',
    now: new Date('2024-06-28T00:00:00Z'),
    timeoutMs: 120_000,
    ...(guess && { guess }),
  });
}

/** Pages of the table of the PK: from its heading to the next one. */
function halamanPk(pdf: PdfTercetak): readonly HalamanTercetak[] {
  const mulai = (judul: string): number =>
    pdf.outline.find((o) => o.judul.startsWith(judul))?.tujuan.halaman ?? -1;
  return pdf.halaman
    .slice(mulai('A. Perjanjian Kinerja'), mulai('B. Anggaran') + 1)
    .map((h) => ({ ...h, teks: sebelumAnggaran(h) }));
}

/** Text of a page without the table of the budget, which names each kegiatan and sub kegiatan too. */
function sebelumAnggaran(h: HalamanTercetak): HalamanTercetak['teks'] {
  const batas = h.teks.find((t) => t.teks.startsWith('B. Anggaran'))?.y ?? h.tinggi;
  return h.teks.filter((t) => t.y < batas);
}

const rapat = (h: HalamanTercetak): string =>
  h.teks
    .map((t) => t.teks)
    .join('')
    .replace(/\s+/g, '');

interface Sobekan {
  readonly halaman: number;
  readonly kegiatan: number;
}

/** Kegiatan whose rows stand on a page and on the page before it too, by their rows. */
function bersambung(pk: readonly HalamanTercetak[]): Sobekan[] {
  const pada = pk.map((h) => new Set([...rapat(h).matchAll(/Subkegiatan(\d+)\./g)].map((m) => Number(m[1]))));
  return pada.flatMap((ini, halaman) =>
    [...ini].filter((k) => pada[halaman - 1]?.has(k) === true).map((kegiatan) => ({ halaman, kegiatan })),
  );
}

/** Kegiatan printed with "(lanjutan)", by their names. */
function berlanjutan(pk: readonly HalamanTercetak[]): Sobekan[] {
  return pk.flatMap((h, halaman) =>
    [...rapat(h).matchAll(/Kegiatanke-(\d+)(?:(?!Kegiatanke|Subkegiatan).)*?\(lanjutan\)/g)].map((m) => ({
      halaman,
      kegiatan: Number(m[1]),
    })),
  );
}

/** Of each "(lanjutan)": the first row below the heading row is one of that kegiatan. */
function palingAtas(h: HalamanTercetak): number {
  const sub = h.teks.filter((t) => t.teks.startsWith('Sub kegiatan')).sort((a, b) => a.y - b.y)[0];
  return Number(/Sub kegiatan (\d+)\./.exec(sub?.teks ?? '')?.[1]);
}

describe.each([
  ['kegiatan 3 baris, tidak melewati halaman', { kegiatan: 1, sub: 3 }, 0, 0],
  ['kegiatan 3 baris di sebelas kelompok', { kegiatan: 11, sub: 3 }, 0, 12],
  ['kegiatan 14 baris, melewati tepat satu batas', { kegiatan: 1, sub: 14 }, 1, 1],
  ['kegiatan 40 baris', { kegiatan: 1, sub: 40 }, 2, 4],
  ['kegiatan 300 baris', { kegiatan: 1, sub: 300 }, 15, 30],
  ['40 baris, 4 kegiatan, nama 200 huruf', { kegiatan: 4, sub: 10, panjangNama: 200 }, 4, 16],
  ['tiap sub kegiatan 3 indikator', { kegiatan: 3, sub: 6, indikator: 3 }, 2, 6],
] as const)('%s', (_nama, ukuran, paling, terbanyak) => {
  let html: string;
  let pertama: PrintedPdf;
  let pk: readonly HalamanTercetak[];
  beforeAll(async () => {
    html = await htmlLaporan(dataBesar(ukuran, BAB_2));
    pertama = await cetak(html);
    pk = halamanPk(await bacaGeometri(pertama.bytes));
  });

  test('"(lanjutan)" berdiri di tiap halaman lanjutan, dan hanya di sana', () => {
    const seharusnya = bersambung(pk);
    expect(seharusnya.length).toBeGreaterThanOrEqual(paling);
    expect(seharusnya.length).toBeLessThanOrEqual(terbanyak);
    expect(berlanjutan(pk)).toEqual(seharusnya);
    for (const { halaman, kegiatan } of seharusnya) {
      expect(palingAtas(pk[halaman] as HalamanTercetak), `halaman ${halaman}`).toBe(kegiatan);
    }
    // Nothing else of the report says it, and the estimate of the template is gone.
    const semua = pk.map(rapat).join('').split('(lanjutan)').length - 1;
    expect(semua).toBe(seharusnya.length);
  });

  test('halaman berlanjutan terisi sampai baris berikutnya tidak muat', () => {
    for (const { halaman } of bersambung(pk)) {
      const h = pk[halaman - 1] as HalamanTercetak;
      const terbawah = Math.max(...h.teks.filter((t) => t.y < h.tinggi - 73).map((t) => t.y));
      expect(h.tinggi - 71 - terbawah, `halaman ${halaman}`).toBeLessThan(0.3 * (h.tinggi - 142));
    }
  });

  test('dua kali cetak hanya bila ada yang berlanjut, satu kali dengan tebakan yang tepat, byte yang sama', async () => {
    const kali = bersambung(pk).length > 0 ? 2 : 1;
    const kedua = await cetak(html);
    const tertebak = await cetak(html, pertama.halaman);
    expect([pertama.passes, kedua.passes, tertebak.passes]).toEqual([kali, kali, 1]);
    expect(kedua.bytes.equals(pertama.bytes)).toBe(true);
    expect(halamanPk(await bacaGeometri(tertebak.bytes)).map(rapat)).toEqual(pk.map(rapat));
  });
});

test('laporan tanpa kegiatan yang melewati halaman tidak memuat "(lanjutan)"', async () => {
  const { halaman } = await bacaGeometri((await cetak(await htmlLaporan(DATA_ACUAN))).bytes);
  expect(halaman.map(rapat).join('')).not.toContain('(lanjutan)');
});

test('tebakan dari laporan lain diperbaiki', async () => {
  const lain = await cetak(await htmlLaporan(dataBesar({ kegiatan: 1, sub: 40, panjangNama: 60 }, BAB_2)));
  const html = await htmlLaporan(dataBesar({ kegiatan: 1, sub: 40, panjangNama: 100 }, BAB_2));
  const tertebak = halamanPk(await bacaGeometri((await cetak(html, lain.halaman)).bytes));
  expect(tertebak.map(rapat)).toEqual(halamanPk(await bacaGeometri((await cetak(html)).bytes)).map(rapat));
});

describe('templat sendiri', () => {
  const tabel = (sub: number, isi: string): string => {
    const baris = Array.from({ length: sub * 2 }, (_, i) => {
      const awal =
        i === 0 ? `<td rowspan="${sub * 2}">7</td><td rowspan="${sub * 2}"><p>Kegiatan tua</p></td>` : '';
      const tengah = i % sub === 0 ? `<td rowspan="${sub}">Sub ke-${i / sub + 1}</td>` : '';
      return `<tr>${awal}${tengah}<td>${isi} ${i + 1}</td><td>x</td></tr>`;
    });
    return `<table><thead><tr><th>NO<th>KEGIATAN<th>SUB<th>INDIKATOR<th>T</tr></thead><tbody>${baris.join('')}</tbody></table>`;
  };
  const gaya = `@page { size: A4; margin: 20mm } @page lanskap { size: A4 landscape } .lanskap { page: lanskap }
    table { width: 100%; border-collapse: collapse } td { border: 1px solid; padding: 2px }`;

  test('sel bertingkat dipisah bersama, tanpa daftar isi, di halaman mendatar', async () => {
    const html = `<!doctype html><style>${gaya}</style><section class="lanskap">${tabel(20, 'Baris')}</section>`;
    const printed = await cetak(html);
    expect([printed.pages, printed.passes]).toEqual([2, 2]);
    const [satu, dua] = (await bacaGeometri(printed.bytes)).halaman.map((h) =>
      h.teks.map((t) => t.teks).join(' '),
    );
    expect(satu).toMatch(/^NO KEGIATAN SUB INDIKATOR T 7 Kegiatan tua Sub ke-1 Baris 1 /);
    expect(satu).not.toContain('lanjutan');
    const akhir = Number(/Baris (\d+) x$/.exec(satu ?? '')?.[1]);
    expect(dua).toMatch(
      new RegExp(
        `^NO KEGIATAN SUB INDIKATOR T 7 Kegiatan tua \\(lanjutan\\) Sub ke-2 \\(lanjutan\\) Baris ${akhir + 1} `,
      ),
    );
    expect(akhir).toBeGreaterThan(20);
  });

  test('tabel tanpa baris, tanpa kepala, atau bersarang tetap tercetak', async () => {
    const kosong =
      '<table><thead><tr><th>NO</th></tr></thead><tbody></tbody></table><p class="catatan">Catatan</p>';
    const polos = '<table><tr><td rowspan="2">A</td><td>B</td></tr><tr><td>C</td></tr></table>';
    const sarang = `<table><thead><tr><th>X</th></tr></thead><tbody><tr><td>${polos}</td></tr></tbody></table>`;
    const printed = await cetak(`<!doctype html><style>${gaya}</style>${kosong}${polos}${sarang}`);
    const [isi] = (await bacaGeometri(printed.bytes)).halaman.map(rapat);
    expect([printed.passes, isi]).toEqual([1, 'NOCatatanABCXABC']);
  });

  test('catatan membawa baris terakhir tabelnya ke halaman berikutnya', async () => {
    const baris = (n: number): string => `<tr><td>Baris ${n}</td></tr>`;
    const tabelPanjang = (n: number): string =>
      `<table><thead><tr><th>NO</th></tr></thead><tbody>${Array.from({ length: n }, (_, i) => baris(i + 1)).join('')}</tbody></table>` +
      '<p class="catatan">Catatan satu.</p><p class="catatan">Catatan dua.</p>';
    for (let n = 36; n <= 44; n++) {
      const html = `<!doctype html><style>${gaya} td, th { height: 6mm } p { margin: 0; height: 9mm }</style>${tabelPanjang(n)}`;
      const halaman = (await bacaGeometri((await cetak(html)).bytes)).halaman.map(rapat);
      const akhir = halaman.at(-1) ?? '';
      expect(akhir, `${n} baris`).toMatch(new RegExp(`Baris${n}Catatansatu\\.Catatandua\\.$`));
      expect(halaman.length).toBeLessThanOrEqual(2);
    }
  });

  test('baris yang sangat tinggi tidak menghentikan cetakan', async () => {
    const html = `<!doctype html><style>${gaya} td { height: 150mm }</style>${tabel(2, 'Baris')}`;
    const printed = await cetak(html);
    const isi = (await bacaGeometri(printed.bytes)).halaman.map(rapat);
    expect(isi.map((t) => /Baris(\d)/.exec(t)?.[1])).toEqual(['1', '2', '3', '4']);
  });
});
