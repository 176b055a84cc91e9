import { type Angka, Decimal, ZERO } from './angka.ts';
import { ARAH, type Arah, DEFAULT_ARAH } from './arah.ts';
import type { Pengaturan } from './pengaturan.ts';

/**
 * Capaian in percent, unrounded, before any cap (arithmetic.md, "Capaian").
 * Null without a target (blank, nihil or 0), and for `T/R` with a realisasi of 0. A stated target without realisasi gives 0.
 */
export function computeCapaian(
  target: Angka | null,
  realisasi: Angka | null,
  arah: Arah = DEFAULT_ARAH,
  fallingFormula: Pengaturan['fallingFormula'] = '2T-R',
): Angka | null {
  if (target === null || target.isZero()) return null;
  if (realisasi === null) return ZERO;
  return ARAH[arah].percent(target, realisasi, fallingFormula);
}

/** Applies Batas Capaian (percent; null = none) to one row's capaian. */
export function limitCapaian(capaian: Angka | null, limit: Angka | null): Angka | null {
  return capaian === null || limit === null ? capaian : Decimal.min(capaian, limit);
}
