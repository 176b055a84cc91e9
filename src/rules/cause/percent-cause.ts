import { type Angka, angka, bulatkan, jumlahkan, potong } from '../../domain/angka.ts';
import { romawi } from '../../domain/triwulan.ts';
import type { Cause } from '../../findings/finding.ts';
import { kali, kaliSepuluh, PANGKAT, tertukar } from '../lib/digits.ts';
import { type Bacaan, type Bernama, bacaanBaris, pilihSebab } from './cause-reading.ts';
import { type TotalLain, triwulanLain } from './jumlah-cause.ts';
import { bacaanTeks, type SelTeks } from './text-cause.ts';

/** What the percentage is when Excel passes over text cells (at least one); one value for each way to do so. */
export interface TeksPersen {
  readonly sel: readonly SelTeks[];
  readonly nilai: readonly Angka[];
}

/** A wrong printed percentage and everything that a cause may be made of; all values are percent, unrounded. */
export interface SoalPersen {
  /** As shown, at `desimal` places. */
  readonly tertulis: Angka;
  readonly desimal: number;
  /** The value behind what is shown, for a slipped comma. */
  readonly nilai: Angka;
  readonly benar: Angka;
  /** The same percentage from the s.d. sums of its own quarter. */
  readonly sampaiDengan?: TotalLain;
  readonly lain: readonly TotalLain[];
  /** The rows of a mean; empty for a ratio. */
  readonly baris: readonly Bernama[];
  /** Printed percentages of total rows that a mean may have taken in. */
  readonly total: readonly Bernama[];
  /** Wrong printed figures with the percentage that follows from them. */
  readonly ikut: readonly Bernama[];
  /** The ratio to the pagu instead of the quarter's target. */
  readonly pagu?: Angka;
  /** The other of the two summary methods. */
  readonly caraLain?: { readonly code: 'rata-rata-baris' | 'rasio-total'; readonly nilai: Angka };
  /** The mean with rows without a target counted as 0. */
  readonly termasukKosong?: Angka;
  /** For each view that text cells have part in. */
  readonly teks?: readonly TeksPersen[];
}

/** True when a percentage shown with `desimal` places is `nilai`, rounded half up or cut off (checks.md). */
export function cocokPersen(tampil: Angka, desimal: number, nilai: Angka): boolean {
  const rapi = rapikan(nilai);
  return tampil.eq(bulatkan(rapi, desimal)) || tampil.eq(potong(rapi, desimal));
}

/** A mean of thirds comes out as 99,99...9 where it is 100: the last of the 40 digits are no part of the value. */
export function rapikan(nilai: Angka): Angka {
  return bulatkan(nilai, 25);
}

/** The cause of a wrong printed percentage, by the same rule as sebabJumlah. */
export function sebabPersen(soal: SoalPersen): Cause | undefined {
  const cocok = (nilai: Angka): boolean => cocokPersen(soal.tertulis, soal.desimal, nilai);
  const bila = (b: Bacaan, nilai: Angka | undefined): readonly Bacaan[] =>
    nilai !== undefined && cocok(nilai) ? [b] : [];
  const sd = soal.sampaiDengan;
  return pilihSebab([
    () =>
      (soal.teks ?? [])
        .filter((x) => x.nilai.some(cocok))
        .slice(0, 1)
        .map((x) => bacaanTeks(x.sel, false)),
    () =>
      sd === undefined
        ? []
        : bila({ code: 'kumulatif', args: { triwulan: romawi(sd.triwulan), apa: 'capaian' } }, sd.nilai),
    () => soal.lain.filter((l) => cocok(l.nilai)).map(triwulanLain('capaian')),
    () => barisRerata(soal, cocok),
    () => soal.total.filter((t) => cocok(rerataDengan(soal.baris, t.nilai))).map(termasuk),
    () => (digitTertukar(soal) ? [{ code: 'digit-tertukar', args: {}, sendiri: true }] : []),
    () => geser(soal),
    () => soal.ikut.filter((i) => cocok(i.nilai)).map((i) => bacaanBaris('ikut-jumlah-salah', i)),
    () => bila({ code: 'pembagi-pagu', args: {} }, soal.pagu),
    () => {
      const cara = soal.caraLain;
      return cara === undefined ? [] : bila({ code: cara.code, args: {} }, cara.nilai);
    },
    () => bila({ code: 'rata-rata-termasuk-kosong', args: {} }, soal.termasukKosong),
  ]);
}

function termasuk(t: Bernama): Bacaan {
  return bacaanBaris('termasuk-jumlah', t);
}

function rerataDengan(baris: readonly Bernama[], tambahan: Angka): Angka {
  return jumlahkan([...baris.map((b) => b.nilai), tambahan]).div(baris.length + 1);
}

function barisRerata(soal: SoalPersen, cocok: (n: Angka) => boolean): readonly Bacaan[] {
  const n = soal.baris.length;
  if (n === 0) return [];
  const jumlah = jumlahkan(soal.baris.map((b) => b.nilai));
  return soal.baris.flatMap((b) => [
    ...(n > 1 && cocok(jumlah.minus(b.nilai).div(n - 1)) ? [bacaanBaris('baris-terlewat', b)] : []),
    ...(cocok(jumlah.plus(b.nilai).div(n + 1)) ? [bacaanBaris('baris-ganda', b)] : []),
  ]);
}

function digitTertukar(soal: SoalPersen): boolean {
  const benar = [bulatkan(soal.benar, soal.desimal), potong(soal.benar, soal.desimal)];
  return benar.some((b) => tertukar(b, soal.tertulis, soal.desimal));
}

/** A slipped comma is read from the value behind the cell, and needs two digits that fit: "1" fits too much. */
function geser(soal: SoalPersen): readonly Bacaan[] {
  const desimal = Math.max(soal.desimal, Math.min(soal.nilai.decimalPlaces(), 10));
  const nilai = bulatkan(soal.nilai, desimal);
  if (
    nilai
      .abs()
      .times(angka(`1e${desimal}`))
      .lt(10)
  )
    return [];
  return PANGKAT.filter((p) => cocokPersen(nilai, desimal, kaliSepuluh(soal.benar, p))).map((p) => ({
    code: 'geser-digit',
    args: { kali: kali(p) },
    sendiri: true,
  }));
}
