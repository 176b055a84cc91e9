import { type Angka, Decimal, NOL, SERATUS } from './angka.ts';
import type { Arah } from './kinerja-data.ts';

/**
 * Capaian in percent, unrounded, before any cap (arithmetic.md, "Capaian").
 * Null without a target (blank, nihil or 0), and for `T/R` with a realisasi of 0. A stated target without realisasi gives 0.
 */
export function computeCapaian(
  target: Angka | null,
  realisasi: Angka | null,
  arah: Arah = 'naik',
  rumusTurun: '2T-R' | 'T/R' = '2T-R',
): Angka | null {
  if (target === null || target.isZero()) return null;
  if (realisasi === null) return NOL;
  if (arah === 'naik') return realisasi.div(target).times(SERATUS);
  if (rumusTurun === 'T/R') return realisasi.isZero() ? null : target.div(realisasi).times(SERATUS);
  return Decimal.max(NOL, target.times(2).minus(realisasi).div(target).times(SERATUS));
}

/** Applies Batas Capaian (percent; null = none) to one row's capaian. */
export function batasi(capaian: Angka | null, batas: Angka | null): Angka | null {
  return capaian === null || batas === null ? capaian : Decimal.min(capaian, batas);
}
