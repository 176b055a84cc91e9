/**
 * What the Matterhorn Protocol (the checks of PDF/UA-1) asks and a program can tell, on a report with every part. Three
 * of its conditions a print of Chromium cannot meet, so the file does not say that it is PDF/UA: rules and grounds are
 * not marked as artifacts, contents lists are links without TOCI, items of lists have no Lbl.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { prepareScript } from '../../src/print/page/page-scripts.ts';
import { listBodies } from '../../src/print/pdf/list-bodies.ts';
import { isDict, isName, type PdfValue } from '../../src/print/pdf/pdf-value.ts';
import { dictOf, type PdfFile, readPdf, resolve } from '../../src/print/pdf/read-pdf.ts';
import { dataBesar } from '../support/data-besar.ts';
import { DATA_LENGKAP, PILIHAN_LENGKAP } from '../support/data-lengkap.ts';
import { htmlLaporan, pdfLaporan } from '../support/laporan.ts';
import { openPdf } from '../support/pdf.ts';
import { openTestBrowser } from '../support/peramban.ts';
import { pohonStruktur, semuaUnsur, type Unsur } from '../support/struktur.ts';

let browser: BrowserHandle;
let html: string;
let mentah: PdfFile;
let jadi: Uint8Array;
beforeAll(async () => {
  browser = await openTestBrowser();
  html = await htmlLaporan(DATA_LENGKAP, PILIHAN_LENGKAP);
  mentah = await cetakMentah(html);
  jadi = await pdfLaporan(browser, DATA_LENGKAP, PILIHAN_LENGKAP);
});
afterAll(() => browser.close());

/** As Chromium writes it, objects unpacked. */
function cetakMentah(isi: string): Promise<PdfFile> {
  return browser.withPage(60_000, async (page) => {
    await page.load(isi);
    // Fonts of the page's margins are not loaded by themselves.
    await page.run(prepareScript('Laporan', 'id-ID'));
    return readPdf(await page.print({ tagged: true }));
  });
}

const jenis = (file: PdfFile, ...nama: string[]): Unsur[] =>
  semuaUnsur(pohonStruktur(file)).filter((u) => nama.includes(u.jenis));

describe('gambar', () => {
  test('lambang, grafik dan foto punya teks pengganti, dan tidak ada gambar lain', () => {
    expect(jenis(mentah, 'Figure').map((f) => f.alt)).toEqual([
      'Lambang Pemerintah Kabupaten Luwu Timur',
      expect.stringMatching(/^Diagram batang capaian kinerja sampai dengan Triwulan II: 1\. .+ 100%\.$/),
      expect.stringMatching(/^Diagram batang target dan realisasi keuangan .+ realisasi 5\.670\.000\.$/),
      ...PILIHAN_LENGKAP.foto.map((f) => f.keterangan),
    ]);
  });
});

describe('tabel', () => {
  test('terdiri atas baris, baris atas sel, dan tiap sel kepala punya Scope', async () => {
    for (const file of [mentah, await cetakMentah(await htmlLaporan(dataBesar({ kegiatan: 2, sub: 8 })))]) {
      const tabel = jenis(file, 'Table');
      expect(tabel.length).toBeGreaterThan(7);
      expect(new Set(tabel.flatMap((t) => t.anak.map((a) => a.jenis)))).toEqual(new Set(['TR']));
      const baris = tabel.flatMap((t) => t.anak);
      expect(new Set(baris.flatMap((b) => b.anak.map((a) => a.jenis)))).toEqual(new Set(['TH', 'TD']));
      const kepala = jenis(file, 'TH');
      expect(kepala.length).toBeGreaterThan(40);
      expect(kepala.filter((k) => !isName(k.atribut.get('Scope')))).toEqual([]);
    }
  });

  test('teratur: menurut rentang selnya tiap baris sama lebar', () => {
    for (const tabel of jenis(mentah, 'Table')) {
      const terisi: number[] = [];
      const angka = (u: Unsur, nama: string): number => Number(u.atribut.get(nama) ?? 1);
      tabel.anak.forEach((baris, r) => {
        let c = 0;
        for (const sel of baris.anak) {
          while ((terisi[c] ?? 0) > r) c++;
          for (let i = 0; i < angka(sel, 'ColSpan'); i++) terisi[c++] = r + angka(sel, 'RowSpan');
        }
      });
      expect(new Set(terisi)).toEqual(new Set([tabel.anak.length]));
    }
  });
});

test('judul tidak melompati tingkat', async () => {
  const tingkat = jenis(mentah, 'H1', 'H2', 'H3').map((h) => Number(h.jenis.slice(1)));
  expect([tingkat[0], Math.max(...tingkat)]).toEqual([1, 3]);
  expect(tingkat.filter((t, i) => t > (tingkat[i - 1] ?? 0) + 1)).toEqual([]);
});

test('butir daftar punya badan', () => {
  const file = { ...mentah, objects: listBodies(mentah.objects) };
  expect(new Set(jenis(file, 'L').flatMap((l) => l.anak.map((a) => a.jenis)))).toEqual(new Set(['LI']));
  const butir = jenis(file, 'LI');
  expect(butir.length).toBeGreaterThan(20);
  expect(butir.filter((b) => b.anak[0]?.jenis !== 'LBody')).toEqual([]);
});

test('bahasa, judul di bilah jendela, urutan tab menurut struktur', async () => {
  expect(jenis(mentah, 'Document')).toHaveLength(1);
  const pdf = await openPdf(jadi);
  expect(await pdf.getMarkInfo()).toEqual({ Marked: true, UserProperties: false, Suspects: false });
  expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Language: 'id-ID', Title: 'Laporan' });
  const halaman = [...mentah.objects.values()].filter(({ body }) => /\/Type \/Page\b/.test(body));
  expect(halaman).toHaveLength(pdf.numPages);
  expect(halaman.filter(({ body }) => !/\/Tabs \/S\b/.test(body))).toEqual([]);
});

test('tiap tautan ada di struktur dan punya keterangan', async () => {
  const pdf = await openPdf(jadi);
  let banyak = 0;
  for (let n = 1; n <= pdf.numPages; n++) {
    for (const a of await (await pdf.getPage(n)).getAnnotations()) {
      expect(a.contentsObj.str, `halaman ${n}`).toMatch(/\S/);
      banyak++;
    }
  }
  expect(banyak).toBeGreaterThan(30);
  const tautan = [...mentah.objects.values()].filter(({ body }) => body.includes('/Subtype /Link'));
  expect(tautan.filter(({ body }) => !/\/StructParent \d/.test(body))).toEqual([]);
  expect(jenis(mentah, 'Link').filter((l) => l.isi === 0)).toEqual([]);
});

test('tiap huruf ditanam dan dapat dibaca kembali sebagai teks', () => {
  const kamus = [...mentah.objects.values()].filter(({ body }) => /\/Type \/Font\b/.test(body));
  const nilai = kamus.map(({ body }) => body);
  const induk = nilai.filter((b) => b.includes('/Subtype /Type0'));
  expect(induk.length).toBeGreaterThan(1);
  expect(induk.filter((b) => !b.includes('/ToUnicode'))).toEqual([]);
  expect(nilai.filter((b) => /\/Subtype \/Type3/.test(b))).toEqual([]);
  const uraian = [...mentah.objects.values()].filter(({ body }) => body.includes('/Type /FontDescriptor'));
  expect(uraian.filter(({ body }) => !body.includes('/FontFile2'))).toEqual([]);
});

interface IsiBertanda {
  /** Text outside every tag, by page. */
  readonly luar: string[];
  /** Text in the order of the structure tree. */
  readonly urut: string;
  /** Tagged content that the tree does not hold. */
  readonly lepas: string[];
}

async function isiBertanda(bytes: Uint8Array): Promise<IsiBertanda> {
  const pdf = await openPdf(bytes);
  const hasil = { luar: [] as string[], urut: '', lepas: [] as string[] };
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const teks = new Map<string, string>();
    const tumpukan: (string | null)[] = [];
    let luar = '';
    for (const i of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in i) {
        const id = tumpukan.at(-1);
        if (id) teks.set(id, `${teks.get(id) ?? ''}${i.str}`);
        else luar += i.str;
      } else if (i.type === 'endMarkedContent') tumpukan.pop();
      else tumpukan.push(i.id ?? null);
    }
    hasil.luar.push(luar.trim());
    const ada = new Set<string>();
    const telusuri = (u: unknown): void => {
      const { type, id, children = [] } = u as { type?: string; id?: string; children?: unknown[] };
      if (type === 'content' && id !== undefined) {
        ada.add(id);
        hasil.urut += teks.get(id) ?? '';
      }
      for (const anak of children) telusuri(anak);
    };
    telusuri(await page.getStructTree());
    hasil.lepas.push(...[...teks].filter(([id]) => !ada.has(id)).map(([, isi]) => `${n}: ${isi}`));
  }
  return hasil;
}

const rapat = (teks: string): string => teks.replace(/[\s\u00a0]+/g, '');

describe('isi', () => {
  test('semua teks bertanda; di luar tanda hanya nomor halaman, kop dan cap draf', async () => {
    const { luar, lepas } = await isiBertanda(jadi);
    expect(lepas).toEqual([]);
    const kop = DATA_LENGKAP.pengaturan.kopHalaman;
    const sisa = luar.map((t) => t.replace('DRAF', '').replace(kop, '').trim());
    expect(sisa[0]).toBe('');
    // Chromium leaves the marks of a list untagged where it does not begin on the page.
    expect(sisa.slice(1).filter((t) => !/^(?:[ivx]+|\d+?)(?:\d+\.|[\u2713\s])*$/.test(t))).toEqual([]);
  });

  test('urutan baca adalah urutan isi dokumen', async () => {
    const { urut } = await isiBertanda(jadi);
    const baca = rapat(urut).toUpperCase();
    const blok = [
      ...html.slice(html.indexOf('<body')).matchAll(/<(h[1-3]|p|li|td|th|figcaption)\b[^>]*>(.*?)<\/\1>/gs),
    ]
      .filter(
        ([semua, , isi]) =>
          !/class="(?:entri|judul-tabel entri)/.test(semua) && !/<(?:p|ul|li|svg)\b/.test(isi ?? ''),
      )
      .map(([, , isi]) => rapat(lepasTag(isi ?? '')).toUpperCase())
      .filter((t) => t.length > 12);
    expect(blok.length).toBeGreaterThan(150);
    let letak = 0;
    const hilang = blok.filter((t) => {
      const di = baca.indexOf(t, letak);
      if (di >= 0) letak = di + t.length;
      return di < 0;
    });
    expect(hilang).toEqual([]);
    expect(letak).toBeGreaterThan(baca.length * 0.95);
  });
});

function lepasTag(isi: string): string {
  return isi
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
  const katalog = dictOf(mentah, { ref: mentah.root }, 'catalogue');
  const akar = resolve(mentah, katalog.get('Outlines'));
  const hitung = (v: PdfValue | undefined): number => {
    const dict = resolve(mentah, v);
    if (!isDict(dict)) return 0;
    return 1 + hitung(dict.get('First')) + hitung(dict.get('Next'));
  };
  const judul = html.match(/<h[1-3] id=/g) ?? [];
  expect(hitung(akar) - 1).toBe(judul.length);
  expect(isDict(akar) && Number(akar.get('Count'))).toBeTruthy();
});
