import { type Angka, cutOff, round, sum } from '../../domain/angka.ts';
import type { Cause } from '../../findings/cause.ts';
import { areDigitsExchanged, POWERS, timesPowerOfTen } from '../lib/digits.ts';
import {
  chooseCause,
  chooseLikelyCause,
  EXCHANGED_DIGITS,
  type FigureProblem,
  type NamedFigure,
  quarterRanks,
  type Reading,
  rowReading,
  shiftReading,
} from './cause-reading.ts';
import { type TextCell, textReading } from './text-cause.ts';

/** What the percentage is when Excel passes over text cells (at least one); one value for each way to do so. */
export interface PercentWithoutText {
  readonly cells: readonly TextCell[];
  readonly values: readonly Angka[];
}

/** A wrong printed percentage and everything that a cause may be made of; all values are percent, unrounded. */
interface PercentProblem extends FigureProblem {
  /** The value behind what is shown, for a slipped comma. */
  readonly value: Angka;
  /** The ratio to the pagu instead of the quarter's target. */
  readonly pagu: Angka | null;
  /** The other summary methods. */
  readonly otherMethods?: readonly {
    readonly cause: Cause<'rata-rata-baris' | 'rasio-total' | 'bobot'>;
    readonly values: readonly (Angka | null)[];
  }[];
  /** The mean with rows without a target counted as 0. */
  readonly meanWithBlanks?: Angka | undefined;
  /** For each view that text cells have part in. */
  readonly textCells: readonly PercentWithoutText[];
}

/** True when a percentage shown with `decimals` places is `value`, rounded half up or cut off (checks.md, "Printed figures"). */
export function matchesPercent(shown: Angka, decimals: number, value: Angka): boolean {
  const tidy = tidyDigits(value);
  return shown.eq(round(tidy, decimals)) || shown.eq(cutOff(tidy, decimals));
}

/** A mean of thirds comes out as 99,99...9 where it is 100: the last of the 40 digits are no part of the value. */
export function tidyDigits(value: Angka): Angka {
  return round(value, 25);
}

/** The cause of a wrong printed percentage, by the same rule as findJumlahCause. */
export function findPercentCause(problem: PercentProblem): Cause | undefined {
  const matches = (value: Angka): boolean => matchesPercent(problem.written, problem.decimals, value);
  const readingIf = (cause: Cause, value: Angka | null | undefined): readonly Reading[] =>
    value != null && matches(value) ? [{ cause }] : [];
  const ranks: readonly (() => readonly Reading[])[] = [
    () =>
      problem.textCells
        .filter((x) => x.values.some(matches))
        .slice(0, 1)
        .map((x) => textReading(x.cells, false)),
    ...quarterRanks(problem, 'capaian', matches),
    () => missingOrDoubledInMean(problem, matches),
    () =>
      problem.total
        .filter((t) => matches(meanWith(problem.rows, t.value)))
        .map((t) => rowReading('termasuk-jumlah', t)),
    () => problem.consequences.filter((i) => matches(i.value)).map((i) => rowReading('ikut-jumlah-salah', i)),
    () => (hasExchangedDigits(problem) ? [EXCHANGED_DIGITS] : []),
    () => shiftReadings(problem),
    () => readingIf({ code: 'pembagi-pagu', args: {} }, problem.pagu),
    ...(problem.otherMethods ?? []).map(
      ({ cause, values }) =>
        () =>
          values.flatMap((value) => readingIf(cause, value)),
    ),
    () => readingIf({ code: 'rata-rata-termasuk-kosong', args: {} }, problem.meanWithBlanks),
  ];
  // Of twenty candidates one in five fits a whole percent by chance.
  return problem.decimals === 0 ? chooseLikelyCause(ranks, problem.admits) : chooseCause(ranks, problem.admits);
}

function meanWith(rows: readonly NamedFigure[], extra: Angka): Angka {
  return sum([...rows.map((b) => b.value), extra]).div(rows.length + 1);
}

function missingOrDoubledInMean(problem: PercentProblem, matches: (n: Angka) => boolean): readonly Reading[] {
  const n = problem.rows.length;
  if (n === 0) return [];
  const total = sum(problem.rows.map((b) => b.value));
  return problem.rows.flatMap((b) => [
    ...(n > 1 && matches(total.minus(b.value).div(n - 1)) ? [rowReading('baris-terlewat', b)] : []),
    ...(matches(total.plus(b.value).div(n + 1)) ? [rowReading('baris-ganda', b)] : []),
  ]);
}

function hasExchangedDigits(problem: PercentProblem): boolean {
  const correct = [round(problem.correct, problem.decimals), cutOff(problem.correct, problem.decimals)];
  return correct.some((b) => areDigitsExchanged(b, problem.written, problem.decimals));
}

/** A slipped comma is read from the value behind the cell, and needs two digits that fit: "1" fits too much. */
function shiftReadings(problem: PercentProblem): readonly Reading[] {
  const decimals = Math.max(problem.decimals, Math.min(problem.value.decimalPlaces(), 10));
  const value = round(problem.value, decimals);
  if (timesPowerOfTen(value.abs(), decimals).lt(10)) return [];
  return POWERS.filter((p) => matchesPercent(value, decimals, timesPowerOfTen(problem.correct, p))).map(shiftReading);
}
