import { distance } from 'fastest-levenshtein';

/** Longest text that is compared, in characters: names are shorter. */
const LONGEST = 1000;

/** The candidate nearest to what was written, near enough to be a slip of the pen; undefined when none is. Case and spaces do not count. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const fold = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = fold(written);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const longest = Math.max(wanted.length, folded.length);
    // Of a word of three letters, two that differ are another word.
    const slips = longest <= 3 ? 1 : Math.max(2, Math.floor(longest * 0.34));
    const most = Math.min(bestDistance - 1, slips);
    // Lengths that differ by more are no slip of the pen; and the distance of long texts takes the product of their lengths.
    if (longest > LONGEST || Math.abs(wanted.length - folded.length) > most) continue;
    const d = distance(wanted, folded);
    if (d <= most) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** The repair of a word that is none of the candidates: the nearest of them, if one is near, then where all are found. */
export function suggestNearest(written: string, candidates: Iterable<string>, all: string): string {
  const near = nearest(written, candidates);
  return near === undefined ? all : `maksud Anda ${near}? ${all.charAt(0).toUpperCase()}${all.slice(1)}`;
}
