import { type Butir, paragraf } from './block.ts';
import { twip } from './document-layout.ts';
import { rupaEntri, UKURAN_ENTRI } from './extra-styles.ts';
import { cari, type Elemen, teksDari } from './html-tree.ts';
import { patahkan } from './outline-texts.ts';
import { akhirMedan, awalMedan, medan, tab, tautan, teksLarik } from './run-xml.ts';
import type { Konteks, Sasaran } from './word-context.ts';

/**
 * A contents list (`nav.daftar`) as a TOC field over the entries that the report already lists: of headings, or of
 * table or figure captions, by what its links point at. Without page labels the numbers are left for Word to fill in.
 */
export function daftarIsi(nav: Elemen, k: Konteks): readonly Butir[] {
  const entri = cari(nav, (e) => e.kelas.includes('entri'));
  const jenis = entri.map((e) => sasaranEntri(e, k)?.jenis).find((j) => j !== undefined) ?? 'judul';
  const kotor = k.halaman === null;
  return entri.map((e, i) => {
    const gaya = gayaEntri(e, jenis);
    const isi = isiEntri(e, gaya, k);
    const awal = i === 0 ? awalMedan(perintah(jenis, k), kotor) : '';
    const akhir = i === entri.length - 1 ? akhirMedan() : '';
    return paragraf(gaya, `${awal}${isi}${akhir}`);
  });
}

/** Instruction of the field: by heading level, or by the sequence of the captions. */
function perintah(jenis: Sasaran['jenis'], k: Konteks): string {
  if (jenis === 'judul') return 'TOC \\o "1-3" \\h \\z \\u';
  const teks = [...k.sasaran.values()].find((s) => s.jenis === jenis)?.teks ?? '';
  const label = /^\p{L}+/u.exec(teks)?.[0] ?? (jenis === 'tabel' ? 'Tabel' : 'Gambar');
  return `TOC \\h \\z \\c "${label}"`;
}

function gayaEntri(e: Elemen, jenis: Sasaran['jenis']): string {
  if (jenis !== 'judul') return 'TableofFigures';
  const tingkat = ['1', '2', '3'].find((n) => e.kelas.includes(`entri-${n}`)) ?? '1';
  return `TOC${tingkat}`;
}

function idEntri(e: Elemen): string {
  const href = cari(e, (x) => x.nama === 'a')[0]?.atribut.href ?? '';
  return href.startsWith('#') ? href.slice(1) : '';
}

function sasaranEntri(e: Elemen, k: Konteks): Sasaran | undefined {
  return k.sasaran.get(idEntri(e));
}

/** Room at the right of a contents list for dots and page numbers, 14 mm as in print. */
const RUANG_HALAMAN = 794;

/**
 * Title, tab and page number. A title that would come near the margin is broken here: the tab would go to the next line
 * alone, and a right indent, which Word heeds, loses the numbers in LibreOffice.
 */
function isiEntri(e: Elemen, gaya: string, k: Konteks): string {
  const judul = cari(e, (x) => x.kelas.includes('judul'))[0];
  const { kiri, tebal } = rupaEntri(gaya);
  const muat = ((k.lebar - kiri - RUANG_HALAMAN) / twip(UKURAN_ENTRI)) * 1000;
  const baris = patahkan(teksDari(judul ?? e), tebal ? k.huruf.tebal : k.huruf.biasa, muat);
  const teks = baris.map((b, i) => teksLarik(b, {}, i === 0 ? 0 : 1)).join('');
  const sasaran = sasaranEntri(e, k);
  if (sasaran === undefined) return teks;
  const label = k.halaman?.get(idEntri(e))?.label ?? '';
  const halaman = medan(`PAGEREF ${sasaran.nama} \\h`, label, k.halaman === null);
  return tautan(sasaran.nama, `${teks}${tab()}${halaman}`);
}
