import { type Butir, paragraf } from './block.ts';
import { tinggiIsi, twipMm } from './document-layout.ts';
import { cari, type Elemen, type Simpul, teksDari } from './html-tree.ts';
import type { Konteks } from './word-context.ts';
import { larik } from './write-runs.ts';

const LAMBANG = { lebar: (60 * 72) / 25.4, tinggi: (45 * 72) / 25.4, isi: true };
const UKURAN: Readonly<Record<string, number>> = {
  tahun: 16,
  pemda: 16,
  lambang: 12,
  'judul-laporan': 18,
  unit: 16,
};
/** Space beside the title, as in print. */
const TEPI_JUDUL = twipMm(5);
/** Average width of bold capitals, in em. */
const LEBAR_HURUF = 0.74;

/** The cover: its paragraphs spread over the page by the space above them, as the print spreads them. */
export function sampul(e: Elemen, k: Konteks): readonly Butir[] {
  const isi = e.anak.flatMap(jadiElemen);
  const tinggi = isi.map((p) => tinggiParagraf(p, k));
  const sisa = tinggiIsi(k.tata, false) * 0.97 - tinggi.reduce((a, b) => a + b, 0) - 28;
  const sela = Math.max(sisa / Math.max(isi.length - 1, 1), 6);
  return isi.map((p, i) => {
    const besar = ukuran(p) * 2;
    const lambang = cari(p, (x) => x.nama === 'img' || x.nama === 'svg').length > 0;
    return paragraf('Sampul', larik(p.anak, k, { ukuran: besar }, LAMBANG), {
      sebelum: i === 0 ? 14 : sela,
      ...(p.kelas.includes('judul-laporan') ? { opsi: { kiri: TEPI_JUDUL, kanan: TEPI_JUDUL } } : {}),
      // Without an emblem its room stays.
      ...(p.kelas.includes('lambang') && !lambang ? { tinggi: LAMBANG.tinggi } : {}),
    });
  });
}

/** Text between the paragraphs of a cover counts as a paragraph of its own. */
function jadiElemen(s: Simpul): readonly Elemen[] {
  if (s.jenis === 'elemen') return [s];
  if (s.teks.trim() === '') return [];
  return [{ jenis: 'elemen', nama: 'p', atribut: {}, kelas: [], anak: [s], sumber: '' }];
}

function ukuran(p: Elemen): number {
  const kelas = p.kelas.find((c) => Object.hasOwn(UKURAN, c));
  return kelas === undefined ? 12 : (UKURAN[kelas] ?? 12);
}

/** Height in points, estimated from the letters a line holds. */
function tinggiParagraf(p: Elemen, k: Konteks): number {
  if (p.kelas.includes('lambang')) return LAMBANG.tinggi;
  const pt = ukuran(p);
  const muat = Math.max(Math.floor(k.lebar / 20 / (pt * LEBAR_HURUF)), 1);
  const ganti = cari(p, (x) => x.nama === 'br').length;
  return (Math.ceil(teksDari(p).length / muat) + ganti) * pt * 1.35;
}
