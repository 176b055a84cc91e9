import { type Angka, angka } from '../../domain/angka.ts';

/** Powers of ten that a slipped digit or comma explains; ±9 covers every rupiah figure of an office. */
export const PANGKAT: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((p) => [p, -p]);

/**
 * True when `b` is `a`, both written with `desimal` places, with two neighbouring digits exchanged. Numbers of other
 * length are none: nobody types 010 for 100, that is a slipped digit.
 */
export function tertukar(a: Angka, b: Angka, desimal: number): boolean {
  if (a.eq(b) || b.isNeg() || a.decimalPlaces() > desimal || b.decimalPlaces() > desimal) return false;
  const [x, y] = [digit(a, desimal), digit(b, desimal)];
  if (x.length !== y.length) return false;
  let i = 0;
  while (x[i] === y[i]) i++;
  return x[i] === y[i + 1] && x[i + 1] === y[i] && x.slice(i + 2) === y.slice(i + 2);
}

function digit(nilai: Angka, desimal: number): string {
  return nilai.toFixed(desimal).replace('.', '');
}

/** The power of ten, ±1..±9, by which `b` is `a` shifted; undefined when it is not. */
export function geseran(a: Angka, b: Angka): number | undefined {
  if (a.isZero() || b.isZero()) return undefined;
  const pangkat = b.e - a.e;
  if (!PANGKAT.includes(pangkat)) return undefined;
  return kaliSepuluh(a, pangkat).eq(b) ? pangkat : undefined;
}

/** `nilai` times 10^pangkat. */
export function kaliSepuluh(nilai: Angka, pangkat: number): Angka {
  return nilai.times(angka(`1e${pangkat}`));
}

/** A power of ten in words: 3 -> "1000 kali", -2 -> "1/100". */
export function kali(pangkat: number): string {
  const sepuluh = `1${'0'.repeat(Math.abs(pangkat))}`;
  return pangkat > 0 ? `${sepuluh} kali` : `1/${sepuluh}`;
}
