import { type Angka, angka, bulatkan } from '../../domain/angka.ts';

/** Powers of ten that a slipped digit or comma explains; ±9 covers every rupiah figure of an office. */
const PANGKAT = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((p) => [p, -p]);

/** All numbers that differ from `nilai`, shown with `desimal` places, by an exchange of two neighbouring digits. */
export function tukarTetangga(nilai: Angka, desimal: number): readonly Angka[] {
  const teks = bulatkan(nilai, desimal).toFixed(desimal);
  return tukarTeks(teks).map(angka);
}

function tukarTeks(teks: string): readonly string[] {
  const letak = [...teks].flatMap((c, i) => (c >= '0' && c <= '9' ? [i] : []));
  const hasil: string[] = [];
  for (let i = 0; i + 1 < letak.length; i++) {
    const [a = 0, b = 0] = [letak[i], letak[i + 1]];
    if (teks[a] === teks[b]) continue;
    hasil.push(
      `${teks.slice(0, a)}${teks[b] ?? ''}${teks.slice(a + 1, b)}${teks[a] ?? ''}${teks.slice(b + 1)}`,
    );
  }
  return hasil;
}

/** A number shifted by a power of ten other than 0. */
export interface Geseran {
  readonly pangkat: number;
  readonly nilai: Angka;
}

/** `nilai` times 10^k for k = ±1..±9; none of zero. */
export function geserDigit(nilai: Angka): readonly Geseran[] {
  if (nilai.isZero()) return [];
  return PANGKAT.map((pangkat) => ({ pangkat, nilai: nilai.times(angka(`1e${pangkat}`)) }));
}

/** A power of ten in words: 3 -> "1000 kali", -2 -> "seperseratus" as "1/100". */
export function kali(pangkat: number): string {
  const sepuluh = `1${'0'.repeat(Math.abs(pangkat))}`;
  return pangkat > 0 ? `${sepuluh} kali` : `1/${sepuluh}`;
}
