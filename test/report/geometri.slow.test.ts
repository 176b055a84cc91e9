import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { PENGATURAN_BAWAAN } from '../../src/domain/default-pengaturan.ts';
import type { DataKinerja } from '../../src/domain/kinerja-data.ts';
import { DATA_ACUAN } from '../support/data-acuan.ts';
import { dataBesar, type UkuranData } from '../support/data-besar.ts';
import {
  bacaGeometri,
  type HalamanTercetak,
  isiHalaman,
  type PdfTercetak,
  tumpangTindih,
} from '../support/geometri.ts';
import { pdfLaporan } from '../support/laporan.ts';
import { openTestBrowser } from '../support/peramban.ts';

const PT_PER_CM = 72 / 2.54;
const MARGIN = PENGATURAN_BAWAAN.margin;

let browser: BrowserHandle;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

/** Rows whose cells begin and end with words of their own, so that a split cell shows. */
function bertanda(u: UkuranData, lain: Partial<DataKinerja> = {}): DataKinerja {
  const data = dataBesar(u, lain);
  const nama = new Map(
    [...new Set(data.pk.map((b) => b.subKegiatan))].map((s, i) => [s, `AWAL${i + 1}X ${s} AKHIR${i + 1}X`]),
  );
  const ganti = <T extends { readonly subKegiatan: string }>(b: T): T => ({
    ...b,
    subKegiatan: nama.get(b.subKegiatan) ?? b.subKegiatan,
  });
  return {
    ...data,
    pk: data.pk.map(ganti),
    rencana: data.rencana.map(ganti),
    keuangan: data.keuangan.map(ganti),
  };
}

/** Text that stands outside the margins, or runs into its neighbour. */
function keluar(pdf: PdfTercetak): string[] {
  return pdf.halaman.flatMap((h, i) => {
    const kiri = MARGIN.kiri * PT_PER_CM - 1;
    const kanan = h.lebar - MARGIN.kanan * PT_PER_CM + 1;
    const bawah = h.tinggi - MARGIN.bawah * PT_PER_CM + 1;
    const isi = isiHalaman(h, MARGIN.bawah * PT_PER_CM);
    return [
      ...isi
        .filter((t) => t.x < kiri || t.x + t.lebar > kanan || t.y > bawah)
        .map((t) => `${i + 1}: ${t.teks}`),
      ...tumpangTindih(h).map((t) => `${i + 1}: ${t}`),
    ];
  });
}

/** Pages of BAB II and BAB IV, where names stand in tables alone. */
function halamanTabel(pdf: PdfTercetak): readonly HalamanTercetak[] {
  const awal = (judul: string): number =>
    pdf.outline.find((o) => o.judul.startsWith(judul))?.tujuan.halaman ?? -1;
  return [
    ...pdf.halaman.slice(awal('BAB II '), awal('BAB III ')),
    ...pdf.halaman.slice(awal('BAB IV '), awal('BAB V ')),
  ];
}

const gabung = (h: HalamanTercetak): string => h.teks.map((t) => t.teks).join(' ');

/** Rows of which one page holds only the beginning or only the end. */
function terbelah(pdf: PdfTercetak): string[] {
  return halamanTabel(pdf).flatMap((h) => {
    const isi = gabung(h);
    const banyak = (kata: string): number => isi.split(kata).length - 1;
    const nomor = new Set([...isi.matchAll(/(?:AWAL|AKHIR)(\d+)X/g)].map((m) => m[1]));
    return [...nomor]
      .filter((n) => banyak(`AWAL${n}X`) !== banyak(`AKHIR${n}X`))
      .map((n) => `${h.label}: baris ${n}`);
  });
}

/** Table pages on which a row stands above (or without) the heading row. */
function tanpaKepala(pdf: PdfTercetak): string[] {
  return halamanTabel(pdf).flatMap((h) => {
    const baris = h.teks.filter((t) => t.teks.startsWith('AWAL'));
    const kepala = h.teks.filter((t) => /SUB KEGIATAN/.test(t.teks) || t.teks === 'KEGIATAN');
    const pertama = Math.min(...baris.map((t) => t.y));
    return baris.length === 0 || kepala.some((k) => k.y < pertama) ? [] : [h.label];
  });
}

/** Pages of the PK table with rows of a kegiatan whose name does not stand on that page. */
function tanpaKegiatan(pdf: PdfTercetak): string[] {
  return halamanTabel(pdf)
    .filter((h) => h.teks.some((t) => t.teks === 'INDIKATOR KINERJA') && h.lebar < h.tinggi)
    .flatMap((h) => {
      const [tabel = ''] = gabung(h).split('Tabel 2.2 ');
      const kegiatan = new Set([...tabel.matchAll(/AWAL\d+X Sub kegiatan (\d+)\./g)].map((m) => m[1]));
      return [...kegiatan]
        .filter((k) => !new RegExp(`Kegiatan ke-${k}\\b`).test(tabel))
        .map((k) => `${h.label}: ${k}`);
    });
}

/** Headings with nothing but the page number below them. */
function judulSendirian(pdf: PdfTercetak): string[] {
  return pdf.outline.flatMap(({ judul, tujuan }) => {
    const h = pdf.halaman[tujuan.halaman];
    if (h === undefined) return [judul];
    const tinggiJudul = judul.length > 60 ? 55 : 40;
    const bawah = isiHalaman(h, MARGIN.bawah * PT_PER_CM).filter((t) => t.y > tujuan.y + tinggiJudul);
    return bawah.length === 0 ? [judul] : [];
  });
}

/** Table captions that are the last thing on their page. */
function judulTabelSendirian(pdf: PdfTercetak): string[] {
  return halamanTabel(pdf).flatMap((h) => {
    const isi = isiHalaman(h, MARGIN.bawah * PT_PER_CM);
    const judul = isi.filter((t) => /^Tabel \d+\.\d+ [A-Z]/.test(t.teks));
    return judul
      .filter((j) => !isi.some((t) => t.y > j.y + 45 && /AWAL|JUMLAH|Kegiatan ke/.test(t.teks)))
      .map((t) => t.teks);
  });
}

const LANSKAP: Partial<DataKinerja> = { pengaturan: { ...PENGATURAN_BAWAAN, tampilkan: 'keduanya' } };
const BUKU: readonly [string, UkuranData, Partial<DataKinerja>][] = [
  ['1 baris', { kegiatan: 1, sub: 1 }, {}],
  ['3 baris', { kegiatan: 2, sub: 2 }, LANSKAP],
  ['40 baris', { kegiatan: 8, sub: 5 }, {}],
  [
    '40 baris, nama 200 huruf, rupiah 15 digit',
    { kegiatan: 4, sub: 10, panjangNama: 200, pagu: 999_999_999_999_999 },
    LANSKAP,
  ],
  ['300 baris', { kegiatan: 30, sub: 10 }, {}],
];

describe.each(BUKU)('%s', (_nama, ukuran, lain) => {
  let pdf: PdfTercetak;
  beforeAll(async () => {
    pdf = await bacaGeometri(await pdfLaporan(browser, bertanda(ukuran, lain)));
  });

  test('semua teks di dalam margin dan tidak bertindih', () => {
    expect(keluar(pdf)).toEqual([]);
  });
  test('tidak ada baris terbelah', () => {
    expect(terbelah(pdf)).toEqual([]);
  });
  test('kepala tabel berulang', () => {
    expect(tanpaKepala(pdf)).toEqual([]);
  });
  test('kegiatan disebut di setiap halaman tempat barisnya berada', () => {
    expect(tanpaKegiatan(pdf)).toEqual([]);
  });
  test('tidak ada judul sendirian di kaki halaman', () => {
    expect(judulSendirian(pdf)).toEqual([]);
    expect(judulTabelSendirian(pdf)).toEqual([]);
  });
});

describe('tanda tangan', () => {
  const kesimpulan = (paragraf: number): DataKinerja => ({
    ...DATA_ACUAN,
    pengaturan: { ...PENGATURAN_BAWAAN, bagian: ['BAB V'] },
    narasi: [
      {
        bagian: 'Kesimpulan',
        untuk: '',
        isi: Array.from(
          { length: paragraf },
          (_, i) => `Butir ${i + 1} menerangkan hasil pelaksanaan kegiatan pada triwulan laporan.`,
        ).join('\n\n'),
      },
    ],
  });

  test('utuh dan tidak pernah sendirian di halaman terakhir', async () => {
    for (let paragraf = 8; paragraf <= 20; paragraf++) {
      const pdf = await bacaGeometri(await pdfLaporan(browser, kesimpulan(paragraf)));
      const terakhir = isiHalaman(pdf.halaman.at(-1) as HalamanTercetak, MARGIN.bawah * PT_PER_CM);
      const teks = terakhir.map((t) => t.teks).join(' ');
      expect(teks, `${paragraf} paragraf`).toMatch(/Kalaena, 28 Juni 2024.*Nama Pejabat, S\.Sos\..*NIP/);
      const diAtas = terakhir.filter(
        (t) => t.y < (terakhir.find((x) => x.teks.includes('28 Juni'))?.y ?? 0) - 5,
      );
      expect(new Set(diAtas.map((t) => Math.round(t.y))).size, `${paragraf} paragraf`).toBeGreaterThanOrEqual(
        2,
      );
    }
  });
});

describe('daftar isi', () => {
  test.each([
    [
      '8 halaman',
      {
        ...DATA_ACUAN,
        pengaturan: {
          ...PENGATURAN_BAWAAN,
          bagian: ['Sampul', 'Daftar Isi', 'BAB I', 'BAB II', 'BAB IV', 'BAB V'],
        },
      },
      7,
      9,
    ],
    ['30 halaman', dataBesar({ kegiatan: 4, sub: 5 }), 25, 35],
    ['150 halaman', dataBesar({ kegiatan: 14, sub: 10 }), 130, 170],
  ] as const)('%s: nomor tercetak adalah halaman tujuannya', async (_nama, data, paling, terbanyak) => {
    const pdf = await bacaGeometri(await pdfLaporan(browser, data as DataKinerja));
    expect(pdf.halaman.length).toBeGreaterThanOrEqual(paling);
    expect(pdf.halaman.length).toBeLessThanOrEqual(terbanyak);
    let diperiksa = 0;
    for (const h of pdf.halaman) {
      for (const { y, tujuan } of h.tautan) {
        const nomor = h.teks
          .filter((t) => Math.abs(t.y - y) < 8)
          .sort((a, b) => b.x - a.x)[0]
          ?.teks.trim();
        const ke = pdf.halaman[tujuan.halaman];
        const kaki = ke?.teks
          .filter((t) => t.y > ke.tinggi - MARGIN.bawah * PT_PER_CM + 2)
          .at(-1)
          ?.teks.trim();
        expect(nomor, `tautan di halaman ${h.label}`).toBe(kaki);
        expect(ke?.label).toBe(kaki);
        diperiksa++;
      }
    }
    expect(diperiksa).toBeGreaterThan(12);
    // Every heading of the outline is an entry of the list.
    const tujuan = new Set(pdf.halaman.flatMap((h) => h.tautan.map((t) => t.tujuan.halaman)));
    for (const o of pdf.outline) expect(tujuan.has(o.tujuan.halaman), o.judul).toBe(true);
  });
});
