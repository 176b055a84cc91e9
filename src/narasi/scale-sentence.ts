import type { Angka } from '../domain/angka.ts';
import type { Skala } from '../domain/predikat.ts';
import type { Sentence } from './narasi-cell.ts';

const BOUNDING =
  /\b(?:di ?bawah|di ?atas|kurang dari|lebih dari|paling (?:sedikit|rendah|tinggi|banyak)|minimal|maksimal|antara|sampai|hingga|rentang|interval|ke atas|ke bawah)\b|[≥≤<>–]|\d\s?%?\s?-\s?\d/i;

/** Whether a sentence tells the scale itself: a predikat beside bounds, and no percentage but bounds of the scale. */
export function explainsScale({ text, tokens }: Sentence, skala: Skala): boolean {
  if (!tokens.some((t) => t.kind === 'predikat') || !BOUNDING.test(text)) return false;
  const percents = tokens.flatMap((t): Angka[] => {
    if (t.kind === 'klaim') return t.threshold === 'target' ? [] : [t.threshold];
    return t.kind === 'angka' && t.satuan === 'persen' ? [t.value] : [];
  });
  const bounds = skala.flatMap(({ lowerBound }) => [0, 1, 0.1, 0.01].map((below) => lowerBound.minus(below)));
  return percents.length > 0 && percents.every((n) => n.eq(100) || bounds.some((bound) => bound.eq(n)));
}
