import { type Angka, teksDesimal } from '../../domain/angka.ts';
import { type CellRef, formatA1 } from '../../findings/cell-ref.ts';
import type { Bacaan } from './cause-reading.ts';

/** A cell of text from which a number was read: Excel's SUM, N() and ISNUMBER pass it over. */
export interface SelTeks {
  readonly at: CellRef;
  readonly nilai: Angka;
  /** The cell's format is Text (@): whatever is typed into it stays text. */
  readonly formatTeks: boolean;
}

/** From this many cells on, the repair names the cells without the number of each. */
const BANYAK = 5;

/**
 * The reading that Excel passed over these cells (at least one). `ketik` is what to type where; `diketik` is 'ya' for
 * a printed figure without a formula, which has to be made anew as well.
 */
export function bacaanTeks(semua: readonly SelTeks[], diketik: boolean): Bacaan {
  // Rows under one merged cell share it.
  const sel = [...new Map(semua.map((s) => [formatA1(s.at), s])).values()];
  const sebut = daftar(sel.map((s) => formatA1(s.at)));
  const isi = daftar(
    sel.map((s) => `${teksDesimal(s.nilai).replace('.', ',')} sebagai angka di ${formatA1(s.at)}`),
  );
  const bacaan: Bacaan = {
    code: 'berisi-teks',
    args: {
      sel: sebut,
      ketik: sel.length < BANYAK ? `ketik ${isi}` : `ketik ulang isi ${sebut} sebagai angka`,
      formatTeks: daftar(sel.filter((s) => s.formatTeks).map((s) => formatA1(s.at))),
      diketik: diketik ? 'ya' : '',
    },
  };
  const [pertama] = sel;
  return pertama === undefined ? bacaan : { ...bacaan, at: pertama.at };
}

/** "F7", "F7 dan F8", "F7, F8 dan F9". */
export function daftar(kata: readonly string[]): string {
  const akhir = kata.at(-1) ?? '';
  return kata.length < 2 ? akhir : `${kata.slice(0, -1).join(', ')} dan ${akhir}`;
}
