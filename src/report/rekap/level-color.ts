/** Fills of the steps of a scale, RRGGBB, best first; the word stands beside, so colour is never alone. */
const COLORS = ['C6E0B4', 'E2EFDA', 'FFF2CC', 'F8CBAD', 'FF9C9C'] as const;

/** The fill of a step by its place in its scale, 0 (best) to 1. */
export function levelColor(place: number): string {
  return COLORS[Math.round(place * (COLORS.length - 1))] ?? COLORS[0];
}
