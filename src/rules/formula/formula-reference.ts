/** The last row and column of an Excel sheet. */
export const BARIS_AKHIR = 1_048_576;
export const KOLOM_AKHIR = 16_384;

/** Cells that a formula refers to; rows and columns from 1, inclusive. `$` makes no difference to what is read. */
export interface Rujukan {
  /** Undefined = the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** `A1:A3:A9`: Excel reads the whole span, seldom what was meant. */
  readonly rantai: boolean;
  /** Inside SUBTOTAL, which passes over other SUBTOTAL cells. */
  readonly subtotal: boolean;
}

interface Sudut {
  readonly row: readonly [number, number];
  readonly column: readonly [number, number];
}

/** A corner of a range: `$F$6`, `F` (whole column), `6` (whole row); undefined when it is none. */
function bacaSudut(teks: string): Sudut | undefined {
  const m = /^\$?([A-Za-z]{1,3})?(?:\$?([1-9]\d{0,6}))?$/.exec(teks);
  if (m === null || (m[1] === undefined && m[2] === undefined)) return undefined;
  const column = m[1] === undefined ? undefined : nomorKolom(m[1]);
  const row = m[2] === undefined ? undefined : Number(m[2]);
  if ((column ?? 1) > KOLOM_AKHIR || (row ?? 1) > BARIS_AKHIR) return undefined;
  return {
    row: row === undefined ? [1, BARIS_AKHIR] : [row, row],
    column: column === undefined ? [1, KOLOM_AKHIR] : [column, column],
  };
}

function nomorKolom(huruf: string): number {
  return [...huruf.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
}

/** A reference without its sheet: `F6`, `$F$6:F8`, `F:F`, `6:8`, `A1:A3:A9`; undefined when it is none. */
export function bacaRujukan(teks: string, sheet: string | undefined): Rujukan | undefined {
  const bagian = teks.split(':');
  const sudut = bagian.map(bacaSudut);
  const ada = sudut.filter((s): s is Sudut => s !== undefined);
  if (ada.length !== sudut.length) return undefined;
  // A bare `F` or `6` is a name or a number, not a reference.
  if (bagian.length === 1 && !/[A-Za-z].*\d/.test(teks)) return undefined;
  return {
    sheet,
    top: Math.min(...ada.map((s) => s.row[0])),
    bottom: Math.max(...ada.map((s) => s.row[1])),
    left: Math.min(...ada.map((s) => s.column[0])),
    right: Math.max(...ada.map((s) => s.column[1])),
    rantai: bagian.length > 2,
    subtotal: false,
  };
}

/** True when a reference covers a cell of its own sheet. */
export function meliputi(r: Rujukan, row: number): boolean {
  return r.top <= row && row <= r.bottom;
}
