import type { Cause } from '../../diagnostics/diagnostic.ts';
import { type Angka, bulatkan, jumlahkan } from '../../domain/angka.ts';
import { romawi, type Triwulan } from '../../domain/triwulan.ts';
import { type Bacaan, type Bernama, bacaanBaris, pilihSebab } from './bacaan.ts';
import { geserDigit, kali, tukarTetangga } from './digit.ts';

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
}

/** The cause of a wrong printed sum, when exactly one of the first fitting rank is arithmetically true (checks.md, table of causes). */
export function sebabJumlah(soal: SoalJumlah): Cause | undefined {
  const cocok = (nilai: Angka): boolean => soal.tertulis.eq(bulatkan(nilai, soal.desimal));
  // A slipped comma must fit to the last digit: rounding away what does not fit would prove nothing.
  const persis = (nilai: Angka): boolean => soal.tertulis.eq(nilai);
  const ganti = (lama: Angka, baru: Angka): Angka => soal.benar.minus(lama).plus(baru);
  return pilihSebab([
    () =>
      soal.sampaiDengan !== undefined && cocok(soal.sampaiDengan.nilai)
        ? [{ code: 'kumulatif', args: { triwulan: romawi(soal.sampaiDengan.triwulan), apa: 'jumlah' } }]
        : [],
    () => soal.lain.filter((l) => cocok(l.nilai)).map(triwulanLain('jumlah')),
    () => barisLebihKurang(soal, cocok),
    () => termasukJumlah(soal, cocok),
    () => [
      ...sendiri('digit-tertukar', tukarTetangga(soal.benar, soal.desimal).some(persis)),
      ...soal.baris
        .filter((b) => tukarTetangga(b.nilai, b.nilai.decimalPlaces()).some((t) => cocok(ganti(b.nilai, t))))
        .map((b) => bacaanBaris('digit-tertukar', b)),
    ],
    () => [
      ...geserDigit(soal.benar)
        .filter((g) => persis(g.nilai))
        .map((g): Bacaan => ({ code: 'geser-digit', args: { kali: kali(g.pangkat) }, sendiri: true })),
      ...soal.baris.flatMap((b) =>
        geserDigit(b.nilai)
          .filter((g) => persis(ganti(b.nilai, g.nilai)))
          .map((g) => bacaanBaris('geser-digit', b, { kali: kali(g.pangkat) })),
      ),
    ],
    () => soal.ikut.filter((i) => cocok(i.nilai)).map((i) => bacaanBaris('ikut-jumlah-salah', i)),
  ]);
}

/** A reading of another quarter's figure; `apa` is jumlah or capaian. */
export function triwulanLain(apa: string): (l: TotalLain) => Bacaan {
  return (l) => ({ code: 'triwulan-lain', args: { triwulan: romawi(l.triwulan), apa } });
}

function sendiri(code: 'digit-tertukar', ya: boolean): readonly Bacaan[] {
  return ya ? [{ code, args: {}, sendiri: true }] : [];
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
