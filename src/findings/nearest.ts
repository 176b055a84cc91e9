import { distance } from 'fastest-levenshtein';

/** The candidate nearest to what was written, near enough to be a slip of the pen; undefined when none is. Case and spaces do not count. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const fold = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = fold(written);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const d = distance(wanted, folded);
    if (d <= Math.max(2, Math.floor(Math.max(wanted.length, folded.length) * 0.34)) && d < bestDistance) {
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
