import { type Angka, bulatkan, jumlahkan } from '../../domain/angka.ts';
import { romawi, type Triwulan } from '../../domain/triwulan.ts';
import type { Cause } from '../../findings/finding.ts';
import { geseran, kali, tertukar } from '../lib/digits.ts';
import { type Bacaan, type Bernama, bacaanBaris, pilihSebab } from './cause-reading.ts';
import { bacaanTeks, type SelTeks } from './text-cause.ts';

/** The same total of another quarter. */
export interface TotalLain {
  readonly triwulan: Triwulan;
  readonly nilai: Angka;
}

/** A wrong printed sum and everything that a cause may be made of. */
export interface SoalJumlah {
  /** As shown, at `desimal` places. */
  readonly tertulis: Angka;
  readonly desimal: number;
  readonly benar: Angka;
  /** The addends. */
  readonly baris: readonly Bernama[];
  /** Sum of the same column family s.d. the figure's own quarter; absent for Triwulan I and yearly columns. */
  readonly sampaiDengan?: TotalLain;
  /** Right totals of the other quarters that state anything. */
  readonly lain: readonly TotalLain[];
  /** Other printed totals, subtotals and parent rows of the column, with what they print. */
  readonly total: readonly Bernama[];
  /** Wrong printed totals with the sum that follows from them. */
  readonly ikut: readonly Bernama[];
  /** Addends that are text to Excel. */
  readonly teks?: readonly SelTeks[];
  /** The sum is typed, not a formula. */
  readonly diketik?: boolean;
}

/** The cause of a wrong printed sum, when exactly one of the first fitting rank is arithmetically true (checks.md, table of causes). */
export function sebabJumlah(soal: SoalJumlah): Cause | undefined {
  const cocok = (nilai: Angka): boolean => soal.tertulis.eq(bulatkan(nilai, soal.desimal));
  // What an addend must have been read as for the sum to come out as written; exact, whatever the cell shows.
  const terbaca = (b: Bernama): Angka => soal.tertulis.minus(soal.benar).plus(b.nilai);
  return pilihSebab([
    () => tanpaTeks(soal, cocok),
    () =>
      soal.sampaiDengan !== undefined && cocok(soal.sampaiDengan.nilai)
        ? [{ code: 'kumulatif', args: { triwulan: romawi(soal.sampaiDengan.triwulan), apa: 'jumlah' } }]
        : [],
    () => soal.lain.filter((l) => cocok(l.nilai)).map(triwulanLain('jumlah')),
    () => barisLebihKurang(soal, cocok),
    () => termasukJumlah(soal, cocok),
    () => [
      ...sendiri('digit-tertukar', tertukar(soal.benar, soal.tertulis, desimalDari(soal))),
      ...soal.baris
        .filter((b) => tertukar(b.nilai, terbaca(b), b.nilai.decimalPlaces()))
        .map((b) => bacaanBaris('digit-tertukar', b)),
    ],
    () => geser(soal, terbaca),
    () => soal.ikut.filter((i) => cocok(i.nilai)).map((i) => bacaanBaris('ikut-jumlah-salah', i)),
  ]);
}

/** The sum of the addends that are numbers to Excel. */
function tanpaTeks(soal: SoalJumlah, cocok: (n: Angka) => boolean): readonly Bacaan[] {
  const teks = soal.teks ?? [];
  if (teks.length === 0 || !cocok(soal.benar.minus(jumlahkan(teks.map((t) => t.nilai))))) return [];
  return [bacaanTeks(teks, soal.diketik === true)];
}

/** A reading of another quarter's figure; `apa` is jumlah or capaian. */
export function triwulanLain(apa: string): (l: TotalLain) => Bacaan {
  return (l) => ({ code: 'triwulan-lain', args: { triwulan: romawi(l.triwulan), apa } });
}

function sendiri(code: 'digit-tertukar', ya: boolean): readonly Bacaan[] {
  return ya ? [{ code, args: {}, sendiri: true }] : [];
}

/** Two figures are compared digit by digit at the places that either has. */
function desimalDari(soal: SoalJumlah): number {
  return Math.max(soal.desimal, soal.benar.decimalPlaces());
}

function geser(soal: SoalJumlah, terbaca: (b: Bernama) => Angka): readonly Bacaan[] {
  const sendiri = geseran(soal.benar, soal.tertulis);
  if (sendiri !== undefined) {
    return [{ code: 'geser-digit', args: { kali: kali(sendiri) }, sendiri: true }];
  }
  return soal.baris.flatMap((b) => {
    const pangkat = geseran(b.nilai, terbaca(b));
    return pangkat === undefined ? [] : [bacaanBaris('geser-digit', b, { kali: kali(pangkat) })];
  });
}

function barisLebihKurang(soal: SoalJumlah, cocok: (n: Angka) => boolean): readonly Bacaan[] {
  return soal.baris.flatMap((b) => [
    ...(cocok(soal.benar.minus(b.nilai)) ? [bacaanBaris('baris-terlewat', b)] : []),
    ...(cocok(soal.benar.plus(b.nilai)) ? [bacaanBaris('baris-ganda', b)] : []),
  ]);
}

function termasukJumlah(soal: SoalJumlah, cocok: (n: Angka) => boolean): readonly Bacaan[] {
  const satu = soal.total.filter((t) => cocok(soal.benar.plus(t.nilai)));
  if (satu.length > 0 || soal.total.length < 2) return satu.map((t) => bacaanBaris('termasuk-jumlah', t));
  const semua = jumlahkan(soal.total.map((t) => t.nilai));
  return cocok(soal.benar.plus(semua)) ? [{ code: 'termasuk-jumlah', args: {} }] : [];
}
