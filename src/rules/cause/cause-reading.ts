import type { Angka } from '../../domain/angka.ts';
import { type Triwulan, toRoman } from '../../domain/triwulan.ts';
import type { Cause, CauseCode } from '../../findings/cause.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import { formatA1 } from '../../findings/cell-ref.ts';
import { describeShift } from '../lib/digits.ts';
import type { Admits } from './formula-evidence.ts';

/** A row, total or figure that a cause may name, with its value. */
export interface NamedFigure {
  readonly name: string;
  readonly at: CellRef;
  readonly value: Angka;
}

/** The same figure of another quarter, or s.d. its own. */
export interface OtherTotal {
  readonly triwulan: Triwulan;
  readonly value: Angka;
}

/** A wrong printed figure and what its cause may be made of, be it a sum or a percentage. */
export interface FigureProblem {
  /** As shown, at `decimals` places. */
  readonly written: Angka;
  readonly decimals: number;
  readonly correct: Angka;
  /** The same figure s.d. its own quarter; absent for Triwulan I and yearly columns. */
  readonly sampaiDengan?: OtherTotal | undefined;
  /** Right figures of the other quarters that state anything. */
  readonly others: readonly OtherTotal[];
  /** The addends, or the rows of a mean; empty for a ratio. */
  readonly rows: readonly NamedFigure[];
  /** Printed totals, subtotals and parent rows of the column that it may have taken in, with what they print. */
  readonly total: readonly NamedFigure[];
  /** Wrong printed figures with the one that follows from them. */
  readonly consequences: readonly NamedFigure[];
  /** Whether the cell's own formula lets a cause stand. */
  readonly admits: Admits;
}

/** One way to arrive at the written figure. */
export interface Reading {
  readonly cause: Cause;
  /** The total's own digits: preferred to readings that name an addend. */
  readonly own?: boolean;
}

/** The causes that name a row or another figure. */
type RowCauseCode = {
  [C in CauseCode]: 'baris' extends keyof Cause<C>['args'] ? C : never;
}[CauseCode];

/** A reading that names a row or another figure. */
export function rowReading(code: RowCauseCode, figure: Pick<NamedFigure, 'name' | 'at'>): Reading {
  return { cause: { code, args: rowArgs(figure), at: figure.at } };
}

/** Two digits of the figure itself exchanged. */
export const EXCHANGED_DIGITS: Reading = { cause: { code: 'digit-tertukar', args: {} }, own: true };

/** The comma of the figure itself slipped by a power of ten. */
export function shiftReading(power: number): Reading {
  return { cause: { code: 'geser-digit', args: { kali: describeShift(power) } }, own: true };
}

/** The ranks that read a figure as the one s.d. its quarter, and as another quarter's; `what` is jumlah or capaian. */
export function quarterRanks(
  { sampaiDengan, others }: FigureProblem,
  what: string,
  matches: (value: Angka) => boolean,
): readonly (() => readonly Reading[])[] {
  const read = (code: 'kumulatif' | 'triwulan-lain', figures: readonly OtherTotal[]): readonly Reading[] =>
    figures
      .filter((x) => matches(x.value))
      .map((x) => ({ cause: { code, args: { triwulan: toRoman(x.triwulan), apa: what } } }));
  return [
    () => read('kumulatif', sampaiDengan === undefined ? [] : [sampaiDengan]),
    () => read('triwulan-lain', others),
  ];
}

/** How a cause names a row or another figure. */
export function rowArgs({ name, at }: Pick<NamedFigure, 'name' | 'at'>) {
  return { dari: 'baris', baris: name, sel: formatA1(at) };
}

/**
 * The one cause of all ranks that fits a figure of so few digits that many fit by chance, said as likely only; none when
 * two of them fit.
 */
export function chooseLikelyCause(ranks: readonly (() => readonly Reading[])[], admits: Admits): Cause | undefined {
  // What a formula passes over stands there to be seen: that is no chance.
  const ofText = ranks[0]?.().find((b) => b.cause.code === 'berisi-teks');
  if (ofText !== undefined) return ofText.cause;
  const cause = chooseCause([() => ranks.flatMap((read) => read())], admits);
  return cause === undefined ? undefined : { ...cause, isLikely: true };
}

/**
 * The cause that the readings prove (checks.md, "Causes"): of the first rank that fits anything; none when two codes of that
 * rank fit. Readings of one code count as one; when they name different places the cause names none.
 */
export function chooseCause(ranks: readonly (() => readonly Reading[])[], admits: Admits): Cause | undefined {
  for (const read of ranks) {
    const matching = read().filter((b) => admits(b.cause));
    const first = matching[0]?.cause;
    if (first === undefined) continue;
    if (matching.some((b) => b.cause.code !== first.code)) return undefined;
    const own = matching.find((b) => b.own === true);
    return (
      own?.cause ??
      mergeCauses(
        first,
        matching.map((b) => b.cause),
      )
    );
  }
  return undefined;
}

function mergeCauses(first: Cause, all: readonly Cause[]): Cause {
  if (all.every((b) => causeKey(b) === causeKey(first))) return first;
  const args = all.map((b) => new Map(Object.entries(b.args)));
  const common = Object.entries(first.args).filter(([name, text]) => args.every((a) => a.get(name) === text));
  return { code: first.code, args: Object.fromEntries(common) };
}

function causeKey({ args, at }: Cause): string {
  return at === undefined ? JSON.stringify(args) : `${at.sheet}!${formatA1(at)}`;
}
