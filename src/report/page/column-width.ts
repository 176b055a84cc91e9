import type { Pengaturan } from '../../domain/pengaturan.ts';
import { pertamaMuat } from './first-fit.ts';
import { lebarJudul } from './heading-width.ts';

/** A column before its width is known. */
export interface Kolom {
  /** Heading lines, as printed. */
  readonly judul: readonly string[];
  /** Cell texts. */
  readonly isi: readonly string[];
  /** Share of the room left over; 0: the column is as wide as its longest text. */
  readonly bobot: number;
}

/** Font size of the table in points and widths in per cent of its own width, in the order of the columns. */
export interface TataKolom {
  readonly ukuran: string;
  readonly kolom: readonly { readonly lebar: string }[];
}

const MM_PER_PT = 25.4 / 72;
const BANTALAN = 3.2; // mm of padding and rule in a cell
const UKURAN: readonly [number, ...number[]] = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5];
/** Average widths against Arial. */
const FAKTOR: Readonly<Record<Pengaturan['huruf'], number>> = {
  Arial: 1,
  'Times New Roman': 0.95,
  'Bookman Old Style': 1.16,
  Calibri: 0.93,
};

/** A name column of this width or more reads well; it shrinks with the size of the letters. */
const LEBAR_NAMA_PER_PT = 3.3; // mm
const KATA_TERPANJANG = 40; // mm; longer words break

/**
 * Widths so that figures never wrap and names get what is left: the largest size of 10 to 6,5 pt at which each
 * column with `bobot` still holds its longest word, and a column of names is wide enough to read well.
 */
export function tataKolom(kolom: readonly Kolom[], lebar: number, huruf: Pengaturan['huruf']): TataKolom {
  const jumlahBobot = kolom.reduce((n, k) => n + k.bobot, 0);
  const hitung = (pt: number): { sisa: number; mm: number[] } => {
    const dasar = kolom.map((k) => (k.bobot === 0 ? lebarKaku(k, pt, huruf) : lebarLentur(k, pt, huruf)));
    const sisa = lebar - dasar.reduce((n, w) => n + w, 0);
    const mm = kolom.map(
      (k, i) => (dasar[i] ?? 0) + (jumlahBobot === 0 ? 0 : (sisa * k.bobot) / jumlahBobot),
    );
    return { sisa, mm };
  };
  const { pt, mm } = pertamaMuat(
    UKURAN,
    (p) => ({ pt: p, ...hitung(p) }),
    (c) => c.sisa >= 0,
  );
  const total = mm.reduce((n, w) => n + Math.max(w, 8), 0);
  return {
    ukuran: String(pt).replace('.', ','),
    kolom: mm.map((w) => ({ lebar: `${((Math.max(w, 8) / total) * 100).toFixed(2)}%` })),
  };
}

function lebarKaku(k: Kolom, pt: number, huruf: Pengaturan['huruf']): number {
  const isi = k.isi.map((t) => lebarTeks(t, pt, huruf) * 1.06);
  const judul = k.judul.flatMap((j) => j.split(/\s+/)).map((t) => lebarJudul(t, pt, huruf) * 1.02);
  return Math.max(...isi, ...judul, 4) + BANTALAN;
}

function lebarLentur(k: Kolom, pt: number, huruf: Pengaturan['huruf']): number {
  const kata = k.isi.flatMap((t) => t.split(/\s+/)).map((t) => lebarTeks(t, pt, huruf) * 1.04);
  const judul = k.judul.flatMap((j) => j.split(/\s+/)).map((t) => lebarJudul(t, pt, huruf) * 1.02);
  const terpanjang = Math.max(0, ...kata, ...judul);
  const nama = k.isi.some((t) => t.length > 40) ? LEBAR_NAMA_PER_PT * pt : 0;
  return Math.max(nama, Math.min(terpanjang, KATA_TERPANJANG)) + BANTALAN;
}

const EM = 0.556;
/** Widths in em of the ASCII characters that are not about as wide as a digit. */
const EM_ASCII = Array.from({ length: 128 }, (_, kode) => {
  const c = String.fromCharCode(kode);
  if (".,:;'|!ijl ".includes(c)) return 0.28;
  if (/[A-Z%]/.test(c)) return 0.72;
  return c === 'm' || c === 'w' ? 0.86 : EM;
});

/** Width of a text in millimetres, near enough for a table column. */
export function lebarTeks(teks: string, pt: number, huruf: Pengaturan['huruf']): number {
  let em = 0;
  for (let i = 0; i < teks.length; i++) {
    const kode = teks.charCodeAt(i);
    // The second half of a character beyond the first 65.536 adds nothing.
    if (kode < 0xdc00 || kode > 0xdfff) em += EM_ASCII[kode] ?? EM;
  }
  return em * pt * MM_PER_PT * FAKTOR[huruf];
}
