import type { SelTulis } from '../xlsx/write/sheet-model.ts';

/** Points of one line of 10 pt text, and of a row with a single line. */
const BARIS = 12.75;
const SATU_BARIS = 16;
/** Letters of running text, carefully counted, to one character of column width (which is that of a digit). */
const LEBAR_HURUF = 0.98;
/** The highest row that Excel takes. */
const TERTINGGI = 409;

/**
 * Heights (points) of the rows whose text runs over more than one line; rows with one line are left to fit by themselves.
 * `lebar` are column widths in characters; `mulai` is the first row looked at.
 */
export function tinggiBaris(
  sel: readonly SelTulis[],
  lebar: readonly number[],
  mulai: number,
): ReadonlyMap<number, number> {
  const banyak = new Map<number, number>();
  for (const s of sel) {
    if (s.baris < mulai || typeof s.nilai !== 'string') continue;
    const huruf = Math.max(1, ((lebar[s.kolom - 1] ?? 10) - 2) * LEBAR_HURUF);
    const baris = s.nilai.split('\n').reduce((n, paragraf) => n + barisParagraf(paragraf, huruf), 0);
    if (baris > (banyak.get(s.baris) ?? 1)) banyak.set(s.baris, baris);
  }
  return new Map([...banyak].map(([baris, n]) => [baris, Math.min(TERTINGGI, SATU_BARIS + (n - 1) * BARIS)]));
}

/** Lines of a paragraph, broken between words as Excel does. */
function barisParagraf(teks: string, huruf: number): number {
  let baris = 1;
  let isi = 0;
  for (const kata of teks.split(' ')) {
    const tambah = isi === 0 ? kata.length : kata.length + 1;
    if (isi > 0 && isi + tambah > huruf) {
      baris++;
      isi = kata.length;
    } else isi += tambah;
    while (isi > huruf) {
      baris++;
      isi -= huruf;
    }
  }
  return baris;
}
