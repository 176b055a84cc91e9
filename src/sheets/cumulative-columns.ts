import type { ColumnKey } from '../domain/column-key.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { parseTriwulanColumn, type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import type { ColumnPlace, NamedColumn } from './heading-place.ts';
import type { TableIndex } from './table-index.ts';

type Places = ReadonlyMap<ColumnKey, readonly ColumnPlace<NamedColumn>[]>;

const SUMMED: readonly TriwulanPart[] = ['target', 'realisasi'];
/** What is rupiah where rows have a JENIS: whatever that is, a quarter's own money is the difference. */
const MONEY: readonly TriwulanPart[] = ['anggaran'];

/** True where a JENIS would say that figures are sums up to the quarter. */
export function hasSummedKinerja(cumulative: ReadonlySet<TriwulanPart>): boolean {
  return SUMMED.some((part) => cumulative.has(part));
}

/** True where every TARGET of a quarter is what the year's was spread over. */
function isAllocated(named: Places): boolean {
  const targets = ALL_TRIWULAN.flatMap((t) => named.get(triwulanColumn(t, 'target')) ?? []);
  return targets.length > 0 && targets.every(({ meaning }) => meaning.allocated);
}

/**
 * The parts whose cells are sums up to the quarter, by their headings. Where rows can say so (JENIS) it must be true of
 * every target and realisasi; else, and of the anggaran beside them, of every column of the part, from Triwulan I on
 * without a gap, since each quarter's own is the difference to the one before.
 */
export function findCumulativeParts(declaration: TableIndex, named: Places): ReadonlySet<TriwulanPart> {
  const isCumulative = (part: TriwulanPart): boolean => {
    const [first = [], ...later] = ALL_TRIWULAN.map((t) => named.get(triwulanColumn(t, part)) ?? []);
    // "Januari - Maret" before "Januari - Juni" is the sum up to it, and before "April - Juni" its own.
    const isSum = ({ meaning }: ColumnPlace<NamedColumn>): boolean =>
      meaning.cumulative || (meaning.startsYear && later.flat().length > 0);
    return first.every(isSum) && later.flat().every(({ meaning }) => meaning.cumulative);
  };
  const isStated = (part: TriwulanPart): boolean =>
    [...named.keys()].some((key) => parseTriwulanColumn(key)?.part === part);
  const stated = SUMMED.filter(isStated);
  const isWithoutGap = (part: TriwulanPart): boolean => {
    const there = ALL_TRIWULAN.filter((t) => (named.get(triwulanColumn(t, part)) ?? []).length > 0);
    return there.every((t, i) => t === i + 1);
  };
  if (declaration.placed.has('jenis')) {
    const money = MONEY.filter((part) => isStated(part) && isCumulative(part) && isWithoutGap(part));
    return new Set([...(isAllocated(named) || stated.every(isCumulative) ? stated : []), ...money]);
  }
  return new Set(stated.filter((part) => isCumulative(part) && isWithoutGap(part)));
}
