import { type Angka, round, sum } from '../../domain/angka.ts';
import { type Triwulan, toRoman } from '../../domain/triwulan.ts';
import type { Cause } from '../../findings/cause.ts';
import { areDigitsExchanged, describeShift, shiftPower } from '../lib/digits.ts';
import { chooseCause, type NamedFigure, type Reading, rowArgs, rowReading } from './cause-reading.ts';
import { type TextCell, textReading } from './text-cause.ts';

/** The same total of another quarter. */
export interface OtherTotal {
  readonly triwulan: Triwulan;
  readonly value: Angka;
}

/** A wrong printed sum and everything that a cause may be made of. */
export interface JumlahProblem {
  /** As shown, at `decimals` places. */
  readonly written: Angka;
  readonly decimals: number;
  readonly correct: Angka;
  /** The addends. */
  readonly rows: readonly NamedFigure[];
  /** Sum of the same column family s.d. the figure's own quarter; absent for Triwulan I and yearly columns. */
  readonly sampaiDengan?: OtherTotal;
  /** Right totals of the other quarters that state anything. */
  readonly others: readonly OtherTotal[];
  /** Other printed totals, subtotals and parent rows of the column, with what they print. */
  readonly total: readonly NamedFigure[];
  /** Wrong printed totals with the sum that follows from them. */
  readonly consequences: readonly NamedFigure[];
  /** Addends that are text to Excel. */
  readonly textCells?: readonly TextCell[];
  /** The sum is typed, not a formula. */
  readonly typed?: boolean;
}

/** The cause of a wrong printed sum, when exactly one of the first fitting rank is arithmetically true (checks.md, "Causes"). */
export function findJumlahCause(problem: JumlahProblem): Cause | undefined {
  const matches = (value: Angka): boolean => problem.written.eq(round(value, problem.decimals));
  // What an addend must have been read as for the sum to come out as written; exact, whatever the cell shows.
  const readAs = (b: NamedFigure): Angka => problem.written.minus(problem.correct).plus(b.value);
  return chooseCause([
    () => withoutTextReadings(problem, matches),
    () =>
      problem.sampaiDengan !== undefined && matches(problem.sampaiDengan.value)
        ? [sampaiDenganReading('jumlah', problem.sampaiDengan)]
        : [],
    () => problem.others.filter((l) => matches(l.value)).map(otherTriwulanReading('jumlah')),
    () => missingOrDoubledRows(problem, matches),
    () => includedTotals(problem, matches),
    () => [
      ...(areDigitsExchanged(problem.correct, problem.written, comparedDecimals(problem)) ? [EXCHANGED_DIGITS] : []),
      ...problem.rows
        .filter((b) => areDigitsExchanged(b.value, readAs(b), b.value.decimalPlaces()))
        .map((b) => rowReading('digit-tertukar', b)),
    ],
    () => shiftReadings(problem, readAs),
    () => problem.consequences.filter((i) => matches(i.value)).map((i) => rowReading('ikut-jumlah-salah', i)),
  ]);
}

/** The sum of the addends that are numbers to Excel. */
function withoutTextReadings(problem: JumlahProblem, matches: (n: Angka) => boolean): readonly Reading[] {
  const textCells = problem.textCells ?? [];
  if (textCells.length === 0 || !matches(problem.correct.minus(sum(textCells.map((t) => t.value))))) return [];
  return [textReading(textCells, problem.typed === true)];
}

/** A reading of another quarter's figure; `what` is jumlah or capaian. */
export function otherTriwulanReading(what: string): (l: OtherTotal) => Reading {
  return (l) => ({ cause: { code: 'triwulan-lain', args: { triwulan: toRoman(l.triwulan), apa: what } } });
}

/** A reading of the figure s.d. its quarter; `what` is jumlah or capaian. */
export function sampaiDenganReading(what: string, { triwulan }: OtherTotal): Reading {
  return { cause: { code: 'kumulatif', args: { triwulan: toRoman(triwulan), apa: what } } };
}

/** Two digits of the figure itself exchanged. */
export const EXCHANGED_DIGITS: Reading = { cause: { code: 'digit-tertukar', args: {} }, own: true };

/** The comma of the figure itself slipped by a power of ten. */
export function shiftReading(power: number): Reading {
  return { cause: { code: 'geser-digit', args: { kali: describeShift(power) } }, own: true };
}

/** Two figures are compared digit by digit at the places that either has. */
function comparedDecimals(problem: JumlahProblem): number {
  return Math.max(problem.decimals, problem.correct.decimalPlaces());
}

function shiftReadings(problem: JumlahProblem, readAs: (b: NamedFigure) => Angka): readonly Reading[] {
  const own = shiftPower(problem.correct, problem.written);
  if (own !== undefined) return [shiftReading(own)];
  return problem.rows.flatMap((b) => {
    const power = shiftPower(b.value, readAs(b));
    if (power === undefined) return [];
    const args = { kali: describeShift(power), ...rowArgs(b) };
    return [{ cause: { code: 'geser-digit', args, at: b.at } }];
  });
}

function missingOrDoubledRows(problem: JumlahProblem, matches: (n: Angka) => boolean): readonly Reading[] {
  return problem.rows.flatMap((b) => [
    ...(matches(problem.correct.minus(b.value)) ? [rowReading('baris-terlewat', b)] : []),
    ...(matches(problem.correct.plus(b.value)) ? [rowReading('baris-ganda', b)] : []),
  ]);
}

function includedTotals(problem: JumlahProblem, matches: (n: Angka) => boolean): readonly Reading[] {
  const single = problem.total.filter((t) => matches(problem.correct.plus(t.value)));
  if (single.length > 0 || problem.total.length < 2) return single.map((t) => rowReading('termasuk-jumlah', t));
  const all = sum(problem.total.map((t) => t.value));
  return matches(problem.correct.plus(all)) ? [{ cause: { code: 'termasuk-jumlah', args: {} } }] : [];
}
