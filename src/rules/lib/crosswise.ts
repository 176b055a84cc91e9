import { groupBy } from '../../domain/group-by.ts';
import { formatA1 } from '../../findings/cell-ref.ts';
import type { FindingDetails } from '../../findings/finding.ts';
import { angkaOrZero, mentionCell } from './compare-figures.ts';
import type { StatedCell } from './stated-cell.ts';

/** A stated cell that differs from the one of another sheet that it repeats, and the figures of that finding. */
export interface Differing {
  readonly own: StatedCell;
  readonly other: StatedCell;
  readonly details: Partial<FindingDetails>;
}

/**
 * For each of two differences of one group that state each other's right figure: the other one. Where more than two would
 * fit, none is paired.
 */
export function pairCrosswise<T extends Differing>(all: readonly T[], groupOf: (one: T) => string): ReadonlyMap<T, T> {
  const key = (one: T, written: StatedCell, right: StatedCell): string =>
    [groupOf(one), angkaOrZero(written.value).toFixed(), angkaOrZero(right.value).toFixed()].join('\u0000');
  const byFigures = groupBy(all, (one) => key(one, one.own, one.other));
  const only = (text: string): T | undefined => {
    const [first, ...more] = byFigures.get(text) ?? [];
    return more.length === 0 ? first : undefined;
  };
  const pairs = new Map<T, T>();
  for (const one of all) {
    const partner = only(key(one, one.other, one.own));
    if (partner !== undefined && only(key(one, one.own, one.other)) === one) pairs.set(one, partner);
  }
  return pairs;
}

/** The differences to tell, of two exchanged figures the first alone, each with its partner. */
export function tellPairsOnce<T extends Differing>(
  all: readonly T[],
  pairs: ReadonlyMap<T, T>,
): readonly { readonly one: T; readonly partner: T | undefined }[] {
  const told = new Set<T>();
  return all.flatMap((one) => {
    if (told.has(one)) return [];
    const partner = pairs.get(one);
    if (partner !== undefined) told.add(partner);
    return [{ one, partner }];
  });
}

/** How a finding names the exchanged pair: the other cell of its sheet, and the one of the other sheet; '' without any. */
export function pairArgs({ own }: Differing, partner: Differing | undefined) {
  return {
    selLain: partner === undefined ? '' : formatA1(partner.own.at),
    selPasangan: partner === undefined ? '' : mentionCell(partner.other.at, own.at),
  };
}

/** The figures of such a finding: an exchange is what it comes of, no slip of the hand. */
export function pairDetails({ details }: Differing, partner: Differing | undefined): Partial<FindingDetails> {
  if (partner === undefined) return details;
  const { cause: _slip, related = [], ...rest } = details;
  return { ...rest, related: [...related, partner.own.at, partner.other.at] };
}
