import { type Angka, round, sum } from '../../domain/angka.ts';
import type { Cause } from '../../findings/cause.ts';
import { areDigitsExchanged, describeShift, shiftPower } from '../lib/digits.ts';
import {
  chooseCause,
  EXCHANGED_DIGITS,
  type FigureProblem,
  type NamedFigure,
  quarterRanks,
  type Reading,
  rowArgs,
  rowReading,
  shiftReading,
} from './cause-reading.ts';
import { type TextCell, textReading } from './text-cause.ts';

/** A wrong printed sum and everything that a cause may be made of. */
interface JumlahProblem extends FigureProblem {
  /** Addends that are text to Excel. */
  readonly textCells: readonly TextCell[];
  /** The sum is typed, not a formula. */
  readonly typed: boolean;
}

/** The cause of a wrong printed sum, when exactly one of the first fitting rank is arithmetically true (checks.md, "Causes"). */
export function findJumlahCause(problem: JumlahProblem): Cause | undefined {
  const matches = (value: Angka): boolean => problem.written.eq(round(value, problem.decimals));
  // What an addend must have been read as for the sum to come out as written; exact, whatever the cell shows.
  const readAs = (b: NamedFigure): Angka => problem.written.minus(problem.correct).plus(b.value);
  return chooseCause(
    [
      () => withoutTextReadings(problem, matches),
      ...quarterRanks(problem, 'jumlah', matches),
      () => missingOrDoubledRows(problem, matches),
      () => includedTotals(problem, matches),
      () => problem.consequences.filter((i) => matches(i.value)).map((i) => rowReading('ikut-jumlah-salah', i)),
      () => [
        ...(areDigitsExchanged(problem.correct, problem.written, comparedDecimals(problem)) ? [EXCHANGED_DIGITS] : []),
        ...problem.rows
          .filter((b) => areDigitsExchanged(b.value, readAs(b), b.value.decimalPlaces()))
          .map((b) => rowReading('digit-tertukar', b)),
      ],
      () => shiftReadings(problem, readAs),
    ],
    problem.admits,
  );
}

/** The sum of the addends that are numbers to Excel. */
function withoutTextReadings(problem: JumlahProblem, matches: (n: Angka) => boolean): readonly Reading[] {
  const { textCells } = problem;
  if (textCells.length === 0 || !matches(problem.correct.minus(sum(textCells.map((t) => t.value))))) return [];
  return [textReading(textCells, problem.typed)];
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
