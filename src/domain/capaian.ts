import { type Angka, Decimal, HUNDRED, ZERO } from './angka.ts';
import type { Arah } from './kinerja-data.ts';

/**
 * Capaian in percent, unrounded, before any cap (arithmetic.md, "Capaian").
 * Null without a target (blank, nihil or 0), and for `T/R` with a realisasi of 0. A stated target without realisasi gives 0.
 */
export function computeCapaian(
  target: Angka | null,
  realisasi: Angka | null,
  arah: Arah = 'naik',
  fallingFormula: '2T-R' | 'T/R' = '2T-R',
): Angka | null {
  if (target === null || target.isZero()) return null;
  if (realisasi === null) return ZERO;
  if (arah === 'naik') return realisasi.div(target).times(HUNDRED);
  if (fallingFormula === 'T/R') return realisasi.isZero() ? null : target.div(realisasi).times(HUNDRED);
  return Decimal.max(ZERO, target.times(2).minus(realisasi).div(target).times(HUNDRED));
}

/** Applies Batas Capaian (percent; null = none) to one row's capaian. */
export function limitCapaian(capaian: Angka | null, limit: Angka | null): Angka | null {
  return capaian === null || limit === null ? capaian : Decimal.min(capaian, limit);
}
