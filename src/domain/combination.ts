import { type Angka, sum } from './angka.ts';
import { sampaiDengan, type Triwulan } from './triwulan.ts';

/** A way to make one value of the cells of a row's quarters, as a number and as an Excel expression. */
export interface Combination {
  /** Quarters whose cells must be readable for the value of quarter q. */
  readonly needs: (q: Triwulan) => readonly Triwulan[];
  /** Quarters whose cells state the value of quarter q; it is nihil when they are. */
  readonly statedIn: (q: Triwulan) => readonly Triwulan[];
  /** Of the needed quarters that hold a number those that the value is made of; none = no value. */
  readonly pick: (numbered: readonly Triwulan[], q: Triwulan) => readonly Triwulan[];
  /** The value of what was picked; null for nothing. */
  readonly value: (numbers: readonly Angka[]) => Angka | null;
  /** How it is made, of the addresses of what was picked: "(B2-A2)". */
  readonly expression: (addresses: readonly string[]) => string;
  /** The same of cells that may still be filled in: it passes over what is no number, and gives `none` where no cell is one. */
  readonly liveExpression: (addresses: readonly string[], none: string) => string;
  /**
   * What quotients of quarters make: all that was counted over all of which it was counted (`all`), or over the one
   * PENYEBUT that they have (`shared`); what one of them is (`own`); `none`: no quotient is the answer.
   */
  readonly quotient: 'own' | 'all' | 'shared' | 'none';
  /** Quarters add up: without any the year is nothing, and a blank one is what the year lacks. */
  readonly isSum?: true;
  /** A mean may not end, and is seldom whole. */
  readonly isMean?: true;
}

/** The quarters that the value of quarter q is made of, where `isNumber` tells which hold one; none = no value. */
export function quartersOf(
  { needs, pick }: Pick<Combination, 'needs' | 'pick'>,
  q: Triwulan,
  isNumber: (t: Triwulan) => boolean,
): readonly Triwulan[] {
  return pick(needs(q).filter(isNumber), q);
}

const ownTriwulan = (q: Triwulan): readonly Triwulan[] => [q];
const all = (numbered: readonly Triwulan[]): readonly Triwulan[] => numbered;
const lastOf = <T>(values: readonly T[]): T | null => values.at(-1) ?? null;
const total = (numbers: readonly Angka[]): Angka | null => (numbers.length === 0 ? null : sum(numbers));
const single = (addresses: readonly string[]): string => addresses.join();

function totalText(addresses: readonly string[]): string {
  return addresses.length < 2 ? single(addresses) : `(${addresses.join('+')})`;
}

function lastCell(addresses: readonly string[], none: string): string {
  const last = addresses.at(-1) ?? none;
  return `IF(ISNUMBER(${last}),${last},${none})`;
}

/** A function of Excel over cells of which some may be blank. */
function over(name: string): Combination['liveExpression'] {
  return (addresses, none) => `IF(COUNT(${addresses.join(',')})=0,${none},${name}(${addresses.join(',')}))`;
}

/** The quarter's own cell. */
export const CELL: Combination = {
  needs: ownTriwulan,
  statedIn: ownTriwulan,
  pick: all,
  value: lastOf,
  expression: single,
  liveExpression: lastCell,
  quotient: 'own',
};

/** The quarter's own cell less the last number before it: cells that state what was reached, not what was added. */
export const DIFFERENCE: Combination = {
  needs: sampaiDengan,
  statedIn: ownTriwulan,
  pick: (numbered, q) => (numbered.includes(q) ? numbered.slice(-2) : []),
  value: ([earlier, own]) => (own === undefined ? (earlier ?? null) : own.minus(earlier ?? 0)),
  expression: ([earlier = '', own]) => (own === undefined ? earlier : `(${own}-${earlier})`),
  liveExpression: lastCell,
  quotient: 'none',
};

/** The sum from Triwulan I on. */
export const SUM: Combination = {
  needs: sampaiDengan,
  statedIn: sampaiDengan,
  pick: all,
  value: total,
  expression: totalText,
  liveExpression: over('SUM'),
  quotient: 'shared',
  isSum: true,
};

/** The last number from Triwulan I on. */
export const LAST: Combination = {
  needs: sampaiDengan,
  statedIn: sampaiDengan,
  pick: (numbered) => numbered.slice(-1),
  value: lastOf,
  expression: single,
  liveExpression: (addresses, none) =>
    addresses.reduce((before, cell) => `IF(ISNUMBER(${cell}),${cell},${before})`, none),
  quotient: 'own',
};

/** The mean of the numbers from Triwulan I on. */
export const MEAN: Combination = {
  needs: sampaiDengan,
  statedIn: sampaiDengan,
  pick: all,
  value: (numbers) => total(numbers)?.div(numbers.length) ?? null,
  expression: (addresses) =>
    addresses.length < 2 ? single(addresses) : `(${totalText(addresses)}/${addresses.length})`,
  liveExpression: over('AVERAGE'),
  quotient: 'all',
  isMean: true,
};
