import { type Angka, round } from './angka.ts';

/**
 * Now less before, of two percentages as they are printed, in percentage points (docs/arithmetic.md, "Comparison"): 0 where both print
 * the same. Null where either is not there.
 */
export function pointsBetween(before: Angka | null, now: Angka | null, decimals: number): Angka | null {
  return before === null || now === null ? null : round(now, decimals).minus(round(before, decimals));
}

/** Which way a difference went, as reports say it. */
export function changeWord(difference: Angka): 'naik' | 'turun' | 'tetap' {
  if (difference.isZero()) return 'tetap';
  return difference.isNegative() ? 'turun' : 'naik';
}
