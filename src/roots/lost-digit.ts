import { isAngka } from '../domain/angka.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { type FoundValue, withValue } from './changed-buku.ts';

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The workbooks in which a figure has one digit more at its end. */
export function withLostDigit(buku: BukuKerja, own: FoundValue): readonly BukuKerja[] {
  const { value } = own;
  return isAngka(value) ? DIGITS.map((digit) => withValue(buku, own, value.times(10).plus(digit))) : [];
}
