import { Decimal as Dasar } from 'decimal.js';

/** decimal.js of our own settings: 40 digits, half up, never exponent notation within a report's range. */
export const Decimal = Dasar.clone({
  precision: 40,
  rounding: Dasar.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 40,
});
export type Angka = Dasar;

/**
 * What a number cell states: a number; `nihil` (stated as none, "-"); `kosong` (not stated);
 * `rusak` (something unreadable that has a finding of its own: rules that need it keep silent).
 */
export type Nilai = Angka | 'nihil' | 'kosong' | 'rusak';

/** Decimal from decimal text or a whole number. */
export function angka(teks: string | number): Angka {
  return new Decimal(teks);
}

export const NOL = angka(0);
export const SERATUS = angka(100);

/** Narrows to a stated number. */
export function isAngka(nilai: Nilai | null | undefined): nilai is Angka {
  return nilai instanceof Dasar;
}

/** The stated number, or null for nihil, blank and unreadable. */
export function angkaAtauNull(nilai: Nilai): Angka | null {
  return isAngka(nilai) ? nilai : null;
}

/** Sum of what is stated; nihil, blank and unreadable count as 0. */
export function jumlahkan(nilai: Iterable<Nilai | null>): Angka {
  let total = NOL;
  for (const n of nilai) if (isAngka(n)) total = total.plus(n);
  return total;
}

/** Mean of the numbers given, or null when there are none. */
export function rerata(nilai: readonly Angka[]): Angka | null {
  return nilai.length === 0 ? null : jumlahkan(nilai).div(nilai.length);
}

/** Digits that a value is taken at before it is printed: thirds added up are 99.99... of forty digits, and mean 100. */
const DIGIT_CETAK = 30;

function tanpaSisa(nilai: Angka): Angka {
  return nilai.precision() > DIGIT_CETAK
    ? nilai.toSignificantDigits(DIGIT_CETAK, Dasar.ROUND_HALF_UP)
    : nilai;
}

/** Rounds half up (away from zero) to `desimal` places. */
export function bulatkan(nilai: Angka, desimal: number): Angka {
  return tanpaSisa(nilai).toDecimalPlaces(desimal, Dasar.ROUND_HALF_UP);
}

/** Cuts off after `desimal` places. */
export function potong(nilai: Angka, desimal: number): Angka {
  return tanpaSisa(nilai).toDecimalPlaces(desimal, Dasar.ROUND_DOWN);
}

/** Decimal string with a point, at most `desimal` places, no trailing zeros (JSON output). */
export function teksDesimal(nilai: Angka, desimal = 10): string {
  const bulat = bulatkan(nilai, desimal);
  return bulat.isZero() ? '0' : bulat.toFixed();
}
