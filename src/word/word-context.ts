import type { TataDokumen } from './document-layout.ts';
import { cari, type Elemen, teksDari } from './html-tree.ts';
import type { DaftarTertulis } from './numbering-xml.ts';
import type { HurufGaris } from './outline-texts.ts';
import type { DaftarGambar } from './picture-xml.ts';
import type { GambarSiap } from './prepare-pictures.ts';

/** A heading or caption that contents lists point at. */
export interface Sasaran {
  /** The first element of its id: the only one that gets the bookmark. */
  readonly e: Elemen;
  readonly nomor: number;
  /** Name of its bookmark. */
  readonly nama: string;
  readonly jenis: 'judul' | 'tabel' | 'gambar';
  readonly teks: string;
}

/** What the writers of one document share. */
export interface Konteks {
  readonly tata: TataDokumen;
  /** Width at hand in twips: the page's, or the cell's. */
  readonly lebar: number;
  /** Most that a picture may be high, in points. */
  readonly tinggi: number;
  /** Widths of the letters. */
  readonly huruf: HurufGaris;
  readonly gambar: ReadonlyMap<Elemen, GambarSiap>;
  readonly sasaran: ReadonlyMap<string, Sasaran>;
  /** Page labels by id; null when no print is known. */
  readonly halaman: ReadonlyMap<string, { readonly label: string }> | null;
  readonly hitung: Hitungan;
  /** Picture files that the text uses. */
  readonly media: DaftarGambar;
}

/** Running numbers of a document. */
export interface Hitungan {
  /** The lists written so far: each counts for itself. */
  readonly daftar: DaftarTertulis[];
  /** Last number of each sequence of captions ("Tabel", "Gambar"). */
  readonly urut: Map<string, number>;
}

/** Bookmarks of all headings and captions with an id, in document order. */
export function kumpulkanSasaran(akar: Elemen): ReadonlyMap<string, Sasaran> {
  const sasaran = new Map<string, Sasaran>();
  for (const e of cari(akar, (x) => jenisSasaran(x) !== null)) {
    const id = e.atribut.id ?? '';
    const jenis = jenisSasaran(e);
    if (id === '' || jenis === null || sasaran.has(id)) continue;
    const nomor = sasaran.size + 1;
    sasaran.set(id, { e, nomor, nama: `_Toc${String(nomor).padStart(8, '0')}`, jenis, teks: teksDari(e) });
  }
  return sasaran;
}

function jenisSasaran(e: Elemen): Sasaran['jenis'] | null {
  if (/^h[1-3]$/.test(e.nama)) return 'judul';
  if (e.nama === 'figcaption') return 'gambar';
  return e.nama === 'p' && e.kelas.includes('judul-tabel') ? 'tabel' : null;
}
