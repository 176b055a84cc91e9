import { type Angka, toAngka } from '../../domain/angka.ts';

/** Powers of ten that a slipped digit or comma explains; ±9 covers every rupiah figure of an office. */
export const POWERS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((p) => [p, -p]);

/**
 * True when `b` is `a`, both written with `desimal` places, with two neighbouring digits exchanged. Numbers of other
 * length are none: nobody types 010 for 100, that is a slipped digit.
 */
export function areDigitsExchanged(figure: Angka, angka: Angka, decimals: number): boolean {
  if (figure.eq(angka) || angka.isNeg() || figure.decimalPlaces() > decimals || angka.decimalPlaces() > decimals)
    return false;
  const [x, y] = [digit(figure, decimals), digit(angka, decimals)];
  if (x.length !== y.length) return false;
  let i = 0;
  while (x[i] === y[i]) i++;
  return x[i] === y[i + 1] && x[i + 1] === y[i] && x.slice(i + 2) === y.slice(i + 2);
}

function digit(value: Angka, decimals: number): string {
  return value.toFixed(decimals).replace('.', '');
}

/** The power of ten, ±1..±9, by which `b` is `a` shifted; undefined when it is not. */
export function shiftPower(figure: Angka, angka: Angka): number | undefined {
  if (figure.isZero() || angka.isZero()) return undefined;
  const power = angka.e - figure.e;
  if (!POWERS.includes(power)) return undefined;
  return timesPowerOfTen(figure, power).eq(angka) ? power : undefined;
}

/** `value` times 10^pangkat. */
export function timesPowerOfTen(value: Angka, power: number): Angka {
  return value.times(toAngka(`1e${power}`));
}

/** A power of ten in words: 3 -> "1000 kali", -2 -> "1/100". */
export function describeShift(power: number): string {
  const powerOfTen = `1${'0'.repeat(Math.abs(power))}`;
  return power > 0 ? `${powerOfTen} kali` : `1/${powerOfTen}`;
}
