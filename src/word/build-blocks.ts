import { type Butir, type ButirParagraf, type OpsiParagraf, paragraf } from './block.ts';
import { luarSel, tabel } from './build-table.ts';
import { daftarIsi } from './contents-list.ts';
import { twipMm } from './document-layout.ts';
import { jorokDaftar } from './document-styles.ts';
import { judul, keterangan } from './headings.ts';
import { cari, type Elemen, type Simpul, teksDari } from './html-tree.ts';
import { TINGKAT_DAFTAR } from './numbering-xml.ts';
import { tabelFoto } from './photo-table.ts';
import type { Konteks } from './word-context.ts';
import { type BatasGambar, larik } from './write-runs.ts';

const DALAM_BARIS: readonly string[] = ['strong', 'em', 'u', 'br', 'span', 'a', 'b', 'i', 'img', 'svg'];
const GAYA_PARAGRAF: Readonly<Record<string, string>> = {
  catatan: 'Catatan',
  sub: 'SubKegiatan',
  faktor: 'Faktor',
  pusat: 'Pusat',
  rapat: 'Rapat',
};

/** Content of a section or cell as paragraphs and tables; text outside any block becomes a paragraph of its own. */
export function blok(anak: readonly Simpul[], k: Konteks, gaya = 'BodyText'): readonly Butir[] {
  const hasil: Butir[] = [];
  let lepas: Simpul[] = [];
  const tutup = (): void => {
    const isi = larik(lepas, k);
    if (isi !== '') hasil.push(paragraf(gaya, isi));
    lepas = [];
  };
  for (const [i, s] of anak.entries()) {
    if (s.jenis === 'teks' || DALAM_BARIS.includes(s.nama)) {
      lepas.push(s);
      continue;
    }
    tutup();
    if (s.kelas.includes('tanda-tangan')) ikatTerakhir(hasil);
    hasil.push(...satu(s, k, gaya, dicatat(anak, i)));
  }
  tutup();
  return hasil;
}

/** Whether a note of the table follows, which must not go to the next page without it. */
function dicatat(anak: readonly Simpul[], i: number): boolean {
  const nanti = anak.slice(i + 1).find((a) => a.jenis === 'elemen' || a.teks.trim() !== '');
  return nanti?.jenis === 'elemen' && nanti.nama === 'p' && nanti.kelas.includes('catatan');
}

function satu(e: Elemen, k: Konteks, gaya: string, ikut: boolean): readonly Butir[] {
  switch (e.nama) {
    case 'h1':
    case 'h2':
    case 'h3':
      return [judul(e, k)];
    case 'p':
      return [
        {
          ...paragrafDari(e, k, gaya),
          ...(ikut && e.kelas.includes('catatan') ? { ikutBerikut: true } : {}),
        },
      ];
    case 'ul':
    case 'ol':
      return daftar(e, k, 0);
    case 'table':
      return [...blok(luarSel(e), k, gaya), ...tabelBerisi(e, k, ikut)];
    case 'figure':
      return gambar(e, k);
    case 'figcaption':
      return [keterangan(e, k)];
    case 'nav':
      return e.kelas.includes('daftar')
        ? [...blok(luarEntri(e), k, gaya), ...daftarIsi(e, k)]
        : blok(e.anak, k, gaya);
    case 'div':
      if (e.kelas.includes('foto')) return berisi(e.anak) ? [tabelFoto(e, k, foto)] : [];
      return e.kelas.includes('tanda-tangan') ? tandaTangan(e, k) : blok(e.anak, k, gaya);
    default:
      return blok(e.anak, k, gaya);
  }
}

/** What a contents list holds beside its entries; it is written above them rather than lost. */
function luarEntri(nav: Elemen): readonly Simpul[] {
  return nav.anak.filter((a) => a.jenis === 'teks' || cari(a, (x) => x.kelas.includes('entri')).length === 0);
}

/** A table without a cell is none. */
function tabelBerisi(e: Elemen, k: Konteks, ikut: boolean): readonly Butir[] {
  return cari(e, (x) => x.nama === 'td' || x.nama === 'th').length === 0 ? [] : [tabel(e, k, blok, ikut)];
}

function paragrafDari(e: Elemen, k: Konteks, gaya: string): ButirParagraf {
  if (e.kelas.includes('judul-tabel')) return keterangan(e, k) as ButirParagraf;
  if (e.kelas.includes('ruang')) return paragraf(gaya, larik(e.anak, k), { tinggi: (22 * 72) / 25.4 });
  if (e.kelas.includes('kotak')) return kotak(e, k, gaya);
  const kelas = e.kelas.find((c) => Object.hasOwn(GAYA_PARAGRAF, c));
  return paragraf(kelas === undefined ? gaya : (GAYA_PARAGRAF[kelas] ?? gaya), larik(e.anak, k));
}

const BINGKAI = `<w:pBdr>${[
  ['top', 17],
  ['left', 8],
  ['bottom', 17],
  ['right', 8],
]
  .map(([sisi, jarak]) => `<w:${sisi} w:val="single" w:sz="6" w:space="${jarak}" w:color="000000"/>`)
  .join('')}</w:pBdr>`;

/** The box of an electronic signature, 62 mm wide. */
function kotak(e: Elemen, k: Konteks, gaya: string): ButirParagraf {
  const opsi: OpsiParagraf = {
    rata: 'center',
    bingkai: BINGKAI,
    kiri: 160,
    kanan: Math.max(k.lebar - twipMm(60), 0),
  };
  return paragraf(gaya, larik(e.anak, k, { ukuran: 18 }), { opsi, sebelum: 24, sesudah: 24 });
}

/** Least width of what stands in a list, in twips; a cell may be narrower than its indent. */
const LEBAR_TERKECIL = 300;

/** List items; the text after a nested list goes on as a paragraph of the item. */
function daftar(e: Elemen, k: Konteks, tingkat: number): readonly Butir[] {
  const centang = e.kelas.includes('centang');
  const nomor = e.nama === 'ol';
  const awal = Number(e.atribut.start ?? 1);
  const bentuk = nomor ? 'nomor' : centang ? 'centang' : 'bulat';
  const gaya = nomor ? 'ListNumber' : centang ? 'ListCheck' : 'ListBullet';
  const level = Math.min(tingkat, TINGKAT_DAFTAR.length - 1);
  k.hitung.daftar.push({ bentuk, tingkat: level, mulai: Number.isInteger(awal) && awal >= 0 ? awal : 1 });
  const urut = k.hitung.daftar.length;
  const dalam = { ...k, lebar: Math.max(k.lebar - jorokDaftar(0), LEBAR_TERKECIL) };
  // What is no item, as a text between two, becomes one.
  const li = e.anak.filter((a) => a.jenis === 'elemen' || a.teks.trim() !== '');
  const hasil = li.flatMap((a) => {
    const isi = isiButir(a.jenis === 'elemen' && a.nama === 'li' ? a.anak : [a], dalam, gaya, tingkat);
    return isi.map((b, i): Butir => {
      if (b.jenis !== 'paragraf') return b;
      const rata = e.kelas.includes('kegiatan') ? ({ rata: 'left' } as const) : {};
      if (b.opsi.daftar !== undefined) return { ...b, opsi: { ...b.opsi, ...rata } };
      const letak = i === 0 ? { daftar: { nomor: urut, tingkat: level } } : { kiri: jorokDaftar(level) };
      return { ...b, opsi: { ...b.opsi, ...rata, ...letak } };
    });
  });
  return tingkat > 0 ? hasil : hasil.map((b, i) => jarakDaftar(b, i === 0, i === hasil.length - 1));
}

function isiButir(anak: readonly Simpul[], k: Konteks, gaya: string, tingkat: number): readonly Butir[] {
  const hasil: Butir[] = [];
  let lepas: Simpul[] = [];
  const tutup = (): void => {
    const isi = larik(lepas, k);
    if (isi !== '' || (hasil.length === 0 && lepas.length === 0)) hasil.push(paragraf(gaya, isi));
    lepas = [];
  };
  for (const s of anak) {
    if (s.jenis === 'teks' || DALAM_BARIS.includes(s.nama)) lepas.push(s);
    else {
      if (lepas.length > 0) tutup();
      hasil.push(...(s.nama === 'ul' || s.nama === 'ol' ? daftar(s, k, tingkat + 1) : blok([s], k, gaya)));
    }
  }
  if (lepas.length > 0) tutup();
  return hasil;
}

function jarakDaftar(b: Butir, pertama: boolean, terakhir: boolean): Butir {
  if (b.jenis !== 'paragraf') return b;
  return { ...b, ...(pertama ? { sebelum: 3 } : {}), ...(terakhir ? { sesudah: 6 } : {}) };
}

/** A picture or chart with its caption, kept together. */
function gambar(e: Elemen, k: Konteks, batas?: BatasGambar): readonly Butir[] {
  return e.anak.flatMap((a): readonly Butir[] => {
    if (a.jenis === 'elemen' && a.nama === 'figcaption') return [keterangan(a, k)];
    if (a.jenis === 'teks' || (a.nama !== 'svg' && a.nama !== 'img')) return blok([a], k);
    return [paragraf('Gambar', larik([a], k, {}, batas), { sebelum: batas === undefined ? 9 : 0 })];
  });
}

/** What stands beside another picture: a figure, or whatever else the template put there. */
function foto(s: Simpul, k: Konteks, batas: BatasGambar): readonly Butir[] {
  return s.jenis === 'elemen' && s.nama === 'figure' ? gambar(s, k, batas) : blok([s], k);
}

/** The signature block: right half of the page, whole, and never without the text before it. */
function tandaTangan(e: Elemen, k: Konteks): readonly Butir[] {
  const kiri = Math.round(k.lebar / 2);
  const isi = blok(e.anak, { ...k, lebar: k.lebar - kiri }, 'TandaTangan');
  return isi.map((b, i): Butir => {
    if (b.jenis !== 'paragraf') return b;
    return {
      ...b,
      opsi: { ...b.opsi, kiri: kiri + (b.opsi.kiri ?? 0), utuh: true },
      ikutBerikut: i < isi.length - 1,
      ...(i === 0 ? { sebelum: 18 } : {}),
    };
  });
}

function ikatTerakhir(butir: Butir[]): void {
  const akhir = butir.at(-1);
  if (akhir?.jenis === 'paragraf') {
    butir[butir.length - 1] = { ...akhir, ikutBerikut: true, opsi: { ...akhir.opsi, utuh: true } };
  }
}

/** Whether an element holds anything to print. */
export function berisi(anak: readonly Simpul[]): boolean {
  return anak.some((s) =>
    s.jenis === 'teks' ? s.teks.trim() !== '' : teksDari(s) !== '' || s.nama !== 'br',
  );
}
