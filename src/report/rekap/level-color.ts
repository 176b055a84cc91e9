/** Fills of the steps of a scale, RRGGBB, best first; the word stands beside, so colour is never alone. */
const WARNA = ['C6E0B4', 'E2EFDA', 'FFF2CC', 'F8CBAD', 'FF9C9C'] as const;

/** The fill of a step by its place in its scale, 0 (best) to 1. */
export function warnaTingkat(letak: number): string {
  return WARNA[Math.round(letak * (WARNA.length - 1))] ?? WARNA[0];
}
