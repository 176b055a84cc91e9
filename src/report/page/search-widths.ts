import type { HeightOf } from './table-height.ts';

/** What the widths of a table's columns are searched within; all lengths in whole points. */
interface WidthSearch {
  /** The least width of each column. */
  readonly least: readonly number[];
  /** Whether a column may be wider than that. */
  readonly wraps: readonly boolean[];
  /** Width of the table, at least the sum of `least`. */
  readonly width: number;
  readonly heightOf: HeightOf;
  /** How much text each column holds. */
  readonly texts: readonly number[];
}

/** Points that one column gives to another in a step, the widest first. */
const STEPS = [64, 32, 16, 8, 4, 2, 1];
/** What a smoother table counts against a lower one. */
const SMOOTH = 0.002;
/** Moves at a step; more are never needed but by texts that chase each other. */
const MOST_MOVES = 12;

/**
 * Widths that make a table low: points go from column to column as long as that lowers it, in ever smaller steps, from
 * two beginnings.
 */
export function searchWidths(search: WidthSearch): readonly number[] {
  const { least, wraps, width, texts } = search;
  const free = wraps.flatMap((does, i) => (does ? [i] : []));
  const rest = width - least.reduce((sum, one) => sum + one, 0);
  if (free.length === 0) return shareRest(least, least, rest);
  const only = (weightOf: (column: number) => number): number[] => least.map((_, i) => (wraps[i] ? weightOf(i) : 0));
  const beginnings = [only((i) => texts[i] ?? 0), only((i) => Math.sqrt(texts[i] ?? 0))];
  if (free.length === 1)
    return shareRest(
      least,
      only(() => 1),
      rest,
    );
  const found = beginnings.map((weights) => descend(search, free, shareRest(least, weights, rest)));
  return found.reduce((best, one) => (one.cost < best.cost ? one : best)).widths;
}

/** The least widths with the rest shared by weight. */
function shareRest(least: readonly number[], weights: readonly number[], rest: number): readonly number[] {
  const total = weights.reduce((sum, one) => sum + one, 0) || 1;
  let reached = 0;
  let given = 0;
  return least.map((one, i) => {
    reached += weights[i] ?? 0;
    const part = Math.round((reached / total) * rest) - given;
    given += part;
    return one + part;
  });
}

interface Found {
  readonly widths: readonly number[];
  readonly cost: number;
}

function descend({ least, heightOf }: WidthSearch, free: readonly number[], from: readonly number[]): Found {
  const tried = (widths: readonly number[]): Found => {
    const { height, smooth } = heightOf(widths);
    return { widths, cost: height + smooth * SMOOTH };
  };
  let best = tried(from);
  for (const step of STEPS) {
    for (let moves = 0; moves < MOST_MOVES; moves++) {
      const before = best;
      for (const giver of free)
        for (const taker of free) {
          const left = (before.widths[giver] ?? 0) - step;
          if (giver === taker || left < (least[giver] ?? 0)) continue;
          const next = before.widths.slice();
          next[giver] = left;
          next[taker] = (next[taker] ?? 0) + step;
          const candidate = tried(next);
          if (candidate.cost < best.cost - 1e-6) best = candidate;
        }
      if (best === before) break;
    }
  }
  return best;
}
