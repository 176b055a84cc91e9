/** What report.md, "Setting", asks of the printed page, by geometry; the view and the sentences are tested elsewhere. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { PENGATURAN_BAWAAN } from '../../src/domain/default-pengaturan.ts';
import type { DataKinerja } from '../../src/domain/kinerja-data.ts';
import { DATA_ACUAN } from '../support/data-acuan.ts';
import { dataBesar } from '../support/data-besar.ts';
import { DATA_LENGKAP, PILIHAN_LENGKAP } from '../support/data-lengkap.ts';
import { bacaGeometri, type HalamanTercetak, isiHalaman, type PdfTercetak } from '../support/geometri.ts';
import { pdfLaporan } from '../support/laporan.ts';
import { unpackedPdf } from '../support/pdf.ts';
import { openTestBrowser } from '../support/peramban.ts';

const PT_PER_MM = 72 / 25.4;

let browser: BrowserHandle;
let lengkap: PdfTercetak;
let acuan: PdfTercetak;
beforeAll(async () => {
  browser = await openTestBrowser();
  lengkap = await bacaGeometri(await pdfLaporan(browser, DATA_LENGKAP, PILIHAN_LENGKAP));
  acuan = await bacaGeometri(await pdfLaporan(browser, DATA_ACUAN));
});
afterAll(() => browser.close());

const dengan = (p: Partial<DataKinerja['pengaturan']>): DataKinerja => ({
  ...DATA_ACUAN,
  pengaturan: { ...DATA_ACUAN.pengaturan, ...p },
});
const teks = (h: HalamanTercetak): string => h.teks.map((t) => t.teks).join(' ');
const cari = (pdf: PdfTercetak, judul: string): HalamanTercetak => {
  const ke = pdf.outline.find((o) => o.judul.replace(/\s+/g, ' ').startsWith(judul));
  const h = pdf.halaman[ke?.tujuan.halaman ?? -1];
  if (h === undefined) throw new Error(judul);
  return h;
};
const mendatar = (h: HalamanTercetak): boolean => h.lebar > h.tinggi;

describe.each([
  ['A4', 210, 297],
  ['F4', 215, 330],
  ['Folio', 215.9, 330.2],
  ['Legal', 215.9, 355.6],
] as const)('kertas %s', (kertas, lebar, tinggi) => {
  test('tiap halaman seukuran itu, tegak atau mendatar, dengan marginnya', async () => {
    const margin = { atas: 3, kanan: 2, bawah: 2, kiri: 4 };
    const pdf = await bacaGeometri(await pdfLaporan(browser, dengan({ kertas, margin })));
    const ukuran = new Set(pdf.halaman.map((h) => `${Math.round(h.lebar)} ${Math.round(h.tinggi)}`));
    const [a, b] = [Math.round(lebar * PT_PER_MM), Math.round(tinggi * PT_PER_MM)];
    expect(ukuran).toEqual(new Set([`${a} ${b}`, `${b} ${a}`]));
    const { teks: isi } = cari(pdf, 'BAB I ');
    const kiri = Math.min(...isi.map((t) => t.x));
    expect(kiri / PT_PER_MM).toBeCloseTo(40, 0);
    const kanan = Math.max(...isi.map((t) => t.x + t.lebar));
    expect(lebar - kanan / PT_PER_MM).toBeCloseTo(20, 0);
  });
});

describe('huruf', () => {
  test.each([
    ['Arial', 'Arimo'],
    ['Times New Roman', 'Tinos'],
    ['Bookman Old Style', 'TeXGyreBonum'],
    ['Calibri', 'Carlito'],
  ] as const)('%s dicetak dengan huruf berukuran sama, dan hanya itu', async (huruf, keluarga) => {
    const pdf = unpackedPdf(
      Buffer.from(await pdfLaporan(browser, dengan({ huruf, bagian: ['BAB II', 'BAB V'] }))),
    );
    const nama = [...pdf.matchAll(/\/FontName \/[A-Z]{6}\+([A-Za-z]+)/g)].map((m) => m[1]);
    // The ticks of the lists come from the symbols that lapkin ships, which are letters of DejaVu Sans; a second one would
    // be the machine's own.
    expect(new Set(nama)).toEqual(new Set([keluarga, 'DejaVuSans']));
    expect(nama.filter((n) => n === 'DejaVuSans')).toHaveLength(1);
  });

  test('isi 12 pt berjarak 1,5, baris pertama menjorok 1,25 cm, rata kiri-kanan; tabel 10 pt ke bawah', () => {
    const bab1 = cari(acuan, 'BAB I ');
    const baris = new Map<number, { x: number; kanan: number; tinggi: number }>();
    for (const t of bab1.teks.filter((s) => s.y < bab1.tinggi - 75)) {
      const y = Math.round(t.y);
      const lama = baris.get(y);
      const kanan = t.x + t.lebar;
      baris.set(y, {
        x: Math.min(lama?.x ?? t.x, t.x),
        kanan: Math.max(lama?.kanan ?? 0, kanan),
        tinggi: t.tinggi,
      });
    }
    const urut = [...baris].sort((a, b) => a[0] - b[0]);
    const kiri = PENGATURAN_BAWAAN.margin.kiri * 10 * PT_PER_MM;
    const awal = urut.findIndex(([, b]) => Math.abs(b.x - kiri - 12.5 * PT_PER_MM) < 1);
    const [satu, dua, tiga] = urut.slice(awal, awal + 3);
    expect([satu, dua].map((b) => Math.round((b?.[1].tinggi ?? 0) * 100) / 100)).toEqual([12, 12]);
    expect(dua?.[1].x).toBeCloseTo(kiri, 0);
    expect((dua?.[0] ?? 0) - (satu?.[0] ?? 0)).toBeCloseTo(18, 0);
    expect((tiga?.[0] ?? 0) - (dua?.[0] ?? 0)).toBeCloseTo(18, 0);
    const tepi = bab1.lebar - PENGATURAN_BAWAAN.margin.kanan * 10 * PT_PER_MM;
    expect([satu?.[1].kanan, dua?.[1].kanan].map((k) => Math.abs((k ?? 0) - tepi) < 1)).toEqual([true, true]);
    const tabel = cari(acuan, 'BAB II ').teks.filter((t) => /^Peningkatan/.test(t.teks));
    expect(tabel.length).toBeGreaterThan(0);
    expect(Math.max(...tabel.map((t) => t.tinggi))).toBeLessThanOrEqual(10.5);
  });
});

describe('nomor halaman', () => {
  const kaki = (h: HalamanTercetak) =>
    h.teks.filter((t) => t.y > h.tinggi - 2.5 * 10 * PT_PER_MM + 2 && t.teks.trim() !== '');

  test('sampul tanpa nomor, bagian depan Romawi, angka Arab mulai dari BAB I', () => {
    const label = lengkap.halaman.map((h) =>
      kaki(h)
        .map((t) => t.teks.trim())
        .join(''),
    );
    const bab1 = lengkap.halaman.indexOf(cari(lengkap, 'BAB I '));
    expect(label.slice(0, bab1)).toEqual(['', 'i', 'ii', 'iii'].slice(0, bab1));
    expect(label.slice(bab1)).toEqual(label.slice(bab1).map((_, i) => String(i + 1)));
    expect(lengkap.halaman.map((h) => h.label)).toEqual(label);
  });

  test('di tengah kaki halaman, di halaman mendatar pun', () => {
    for (const h of lengkap.halaman.slice(1)) {
      const [nomor] = kaki(h);
      const bidangKiri = 30 * PT_PER_MM;
      const tengah = (bidangKiri + h.lebar - 25 * PT_PER_MM) / 2;
      expect(Math.abs((nomor?.x ?? 0) + (nomor?.lebar ?? 0) / 2 - tengah)).toBeLessThan(2);
    }
    expect(lengkap.halaman.filter(mendatar).length).toBeGreaterThan(1);
  });

  test('Kop Halaman berdiri di atas tiap halaman selain sampul', () => {
    const kop = DATA_LENGKAP.pengaturan.kopHalaman;
    const berkop = lengkap.halaman.map((h) => h.teks.some((t) => t.teks === kop && t.y < 25 * PT_PER_MM));
    expect(berkop).toEqual(berkop.map((_, i) => i > 0));
  });
});

describe('draf', () => {
  test('setiap halaman bertanda DRAF, dan Temuan dilampirkan', () => {
    expect(lengkap.halaman.filter((h) => !teks(h).includes('DRAF'))).toEqual([]);
    expect(teks(cari(lengkap, 'LAMPIRAN III. TEMUAN'))).toContain('rapat.jpg');
  });
  test('laporan biasa tidak', () => {
    expect(acuan.halaman.filter((h) => teks(h).includes('DRAF'))).toEqual([]);
    expect(acuan.outline.filter((o) => /TEMUAN/i.test(o.judul))).toEqual([]);
  });
});

describe('tanda tangan', () => {
  const jarakNama = (h: HalamanTercetak): number => {
    const y = (mulai: string): number => h.teks.filter((t) => t.teks.startsWith(mulai)).at(-1)?.y ?? 0;
    return y('Nama Pejabat, S.Sos.') - y('Kepala Seksi');
  };
  test('basah: empat baris kosong; NIP berkelompok 8 6 1 3', () => {
    const h = cari(acuan, 'BAB V ');
    expect(jarakNama(h)).toBeGreaterThan(4 * 15);
    expect(teks(h)).not.toContain('secara elektronik');
    expect(teks(h).replaceAll('\u00a0', ' ')).toContain('NIP 19690220 199002 1 001');
  });
  test('elektronik: kotak berisi keterangan di antara jabatan dan nama', () => {
    const h = cari(lengkap, 'BAB V ');
    const kotak = h.teks.find((t) => t.teks.includes('secara elektronik'))?.y ?? 0;
    const nama = h.teks.find((t) => t.teks.startsWith('Nama Pejabat'))?.y ?? 0;
    expect(kotak).toBeGreaterThan(0);
    expect(kotak).toBeLessThan(nama);
  });
  test('Lampiran PK: Pihak Kedua di kiri; tempat, tanggal dan Pihak Pertama di kanan', () => {
    const h = cari(lengkap, 'LAMPIRAN I. PERJANJIAN');
    const terbawah = (isi: RegExp) => h.teks.filter((t) => isi.test(t.teks)).sort((a, b) => b.y - a.y)[0];
    const [kedua, pertama, tanggal] = [/^Pihak Kedua,/, /^Pihak Pertama,/, /28 Juni 2024/].map(terbawah);
    const tengah = h.lebar / 2;
    expect(kedua?.x).toBeLessThan(tengah);
    expect(pertama?.x).toBeGreaterThan(tengah - 10);
    expect(tanggal?.x).toBeGreaterThan(tengah - 10);
    expect(Math.abs((kedua?.y ?? 0) - (pertama?.y ?? 99))).toBeLessThan(1);
    expect(tanggal?.y).toBeLessThan(pertama?.y ?? 0);
    expect(terbawah(/^Nama Atasan/)?.x).toBeLessThan(tengah);
    expect(terbawah(/^Nama Pejabat/)?.x).toBeGreaterThan(tengah - 10);
  });
});

describe('tabel dan gambar', () => {
  test('angka rata kanan: ujung kanannya sebaris', async () => {
    const data = dataBesar({ kegiatan: 1, sub: 6 });
    const bagian = { ...data, pengaturan: { ...data.pengaturan, bagian: ['BAB IV'] } };
    const pdf = await bacaGeometri(await pdfLaporan(browser, bagian));
    const uang = pdf.halaman.flatMap((h) =>
      h.teks.filter((t) => /^\d{1,3}(?:\.\d{3}){2}$/.test(t.teks) && t.x > h.lebar * 0.4 && t.tinggi > 8.6),
    );
    const ujung = new Map<number, number>();
    for (const t of uang) {
      const kanan = Math.round((t.x + t.lebar) * 2);
      ujung.set(kanan, (ujung.get(kanan) ?? 0) + 1);
    }
    expect(uang.length).toBeGreaterThan(30);
    // Six columns of money in two tables, each with rows and a total.
    expect([...ujung.values()].filter((n) => n < 5)).toEqual([]);
    expect(ujung.size).toBeLessThanOrEqual(6);
  });

  test('judul tabel di atas tabelnya, judul gambar di bawah grafiknya', () => {
    const h = cari(acuan, 'BAB III ');
    const y = (awal: RegExp): number => h.teks.find((t) => awal.test(t.teks))?.y ?? Number.NaN;
    expect(y(/^Tabel 3\.1 /)).toBeLessThan(y(/^SATUAN$/));
    const grafik = acuan.halaman.find((x) => x.teks.some((t) => t.teks === 'target 100%')) as HalamanTercetak;
    const sumbu = grafik.teks.find((t) => t.teks === '20%')?.y ?? Number.NaN;
    const judul = grafik.teks.find((t) => /^Gambar 3\.1 /.test(t.teks))?.y ?? Number.NaN;
    expect(judul).toBeGreaterThan(sumbu);
  });

  test('grafik adalah garis dan teks, bukan gambar raster', async () => {
    const bytes = Buffer.from(await pdfLaporan(browser, DATA_ACUAN));
    expect(unpackedPdf(bytes)).not.toMatch(/\/Subtype \/Image/);
    expect(acuan.halaman.map(teks).join(' ')).toContain('tanpa target');
  });

  test('foto dua sebaris, judulnya di bawah', () => {
    const h = cari(lengkap, 'LAMPIRAN II. DOKUMENTASI');
    const judul = isiHalaman(h, 70).filter((t) => /^Gambar L\.\d/.test(t.teks));
    expect(judul.map((t) => t.teks.slice(0, 10))).toEqual(['Gambar L.1', 'Gambar L.2', 'Gambar L.3']);
    const [satu, dua, tiga] = judul;
    expect(Math.abs((satu?.y ?? 0) - (dua?.y ?? 99))).toBeLessThan(1);
    expect(dua?.x).toBeGreaterThan(h.lebar / 2);
    expect((tiga?.y ?? 0) - (satu?.y ?? 0)).toBeGreaterThan(58 * PT_PER_MM);
  });
});
