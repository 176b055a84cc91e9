import { type Angka, isAngka, jumlahkan, rerata } from '../../domain/angka.ts';
import { computeCapaian } from '../../domain/capaian.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { Pandangan } from './cell-measure.ts';
import { type BahanPersen, type BarisPersen, capaianDi } from './percent-inputs.ts';
import type { CapaianBaris } from './row-capaian.ts';

/** One row's capaian inside a summary. */
export interface AnggotaRingkasan {
  readonly baris: BarisPersen;
  readonly capaian: CapaianBaris;
}

/** Both summaries of a set of rows in one view (percent, unrounded). */
export interface RingkasanPersen {
  readonly anggota: readonly AnggotaRingkasan[];
  readonly target: Angka;
  readonly realisasi: Angka;
  /** Total realisasi / total target x 100. */
  readonly rasio: Angka | null;
  /** Mean of the rows that have a capaian. */
  readonly rerata: Angka | null;
  /** Unreadable cells. */
  readonly rusak: readonly CellRef[];
}

/** Summarises rows for quarter q in a view (arithmetic.md, "Summaries"). */
export function ringkas(
  b: BahanPersen,
  baris: readonly BarisPersen[],
  q: Triwulan,
  pandangan: Pandangan,
): RingkasanPersen {
  const anggota = baris.map((br) => ({ baris: br, capaian: capaianDi(b, br, q, pandangan) }));
  const target = jumlahkan(anggota.map((a) => a.capaian.target.nilai));
  const realisasi = jumlahkan(anggota.map((a) => a.capaian.realisasi.nilai));
  return {
    anggota,
    target,
    realisasi,
    rasio: computeCapaian(target, realisasi),
    rerata: rerata(anggota.map((a) => a.capaian.nilai).filter(isAngka)),
    rusak: anggota.flatMap((a) => a.capaian.rusak),
  };
}

/** How a summary is made: ratio of totals, or mean of the rows. */
export type Metode = 'total' | 'rata-rata';

/** The summary by a method. */
export function menurut(metode: Metode, r: RingkasanPersen): Angka | null {
  return metode === 'total' ? r.rasio : r.rerata;
}

/** The members that have a capaian. */
export function yangBercapaian(r: RingkasanPersen): readonly AnggotaRingkasan[] {
  return r.anggota.filter((a) => a.capaian.nilai !== null);
}

/** The mean in which rows without a target count as 0; undefined when every row has a capaian. */
export function rerataTermasukKosong(r: RingkasanPersen): Angka | undefined {
  const ada = yangBercapaian(r);
  if (ada.length === 0 || ada.length === r.anggota.length) return undefined;
  return jumlahkan(ada.map((a) => a.capaian.nilai)).div(r.anggota.length);
}
