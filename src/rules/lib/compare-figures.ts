import { type Angka, type CellValue, isAngka, round, ZERO } from '../../domain/angka.ts';
import type { Cause } from '../../findings/cause.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { FindingDetails, Unit } from '../../findings/finding.ts';
import { areDigitsExchanged, describeShift, shiftPower } from './digits.ts';
import { figureDetails } from './figure-details.ts';
import { formatAddress } from './formula-text.ts';

/** A stated figure that differs from what another sheet states or from what its parts make. */
interface Difference {
  readonly at: CellRef;
  readonly label: string;
  readonly unit: Unit;
  readonly written: CellValue;
  readonly expected: CellValue;
  readonly formula: string;
  readonly related: readonly CellRef[];
}

/** The figures of such a finding, with an exchange of digits or a slipped comma named where it is one. */
export function differenceDetails(b: Difference): Partial<FindingDetails> {
  const writtenValue = isAngka(b.written) ? b.written : ZERO;
  const expected = isAngka(b.expected) ? b.expected : ZERO;
  const { written, computed, difference, ...details } = figureDetails({
    printed: { at: b.at, shown: writtenValue },
    label: b.label,
    unit: b.unit,
    correct: expected,
    formula: b.formula,
    related: b.related,
    cause: findCopyCause(writtenValue, expected),
  });
  // A blank cell states nothing, so there is no difference either; "-" states that there is none.
  const isBlank = b.written === 'kosong' || b.expected === 'kosong';
  const figures = {
    ...(written !== undefined && isAngka(b.written) ? { written } : {}),
    ...(computed !== undefined && isAngka(b.expected) ? { computed } : {}),
    ...(difference !== undefined && !isBlank ? { difference } : {}),
  };
  const absent = { ...absentSide('written', b.written), ...absentSide('computed', b.expected) };
  return { ...details, ...figures, ...(Object.keys(absent).length === 0 ? {} : { absent }) };
}

function absentSide(side: 'written' | 'computed', value: CellValue): FindingDetails['absent'] {
  return isAngka(value) ? {} : { [side]: value === 'kosong' ? 'kosong' : '-' };
}

function findCopyCause(writtenValue: Angka, expected: Angka): Cause | undefined {
  const decimals = Math.max(writtenValue.decimalPlaces(), expected.decimalPlaces());
  if (areDigitsExchanged(expected, writtenValue, decimals)) return { code: 'digit-tertukar', args: {} };
  const power = shiftPower(expected, writtenValue);
  return power === undefined ? undefined : { code: 'geser-digit', args: { kali: describeShift(power) } };
}

/** An address within sentences and formulas: with its sheet when it is another one than `at`. */
export function mentionCell(at: CellRef, here: CellRef): string {
  return formatAddress(at, here.sheet);
}

/** True when two stated numbers are the same at the places that `writtenValue` states, rounded or cut off (means do not end). */
export function isEqualAtDecimals(writtenValue: Angka, computed: Angka): boolean {
  const decimals = writtenValue.decimalPlaces();
  return writtenValue.eq(computed) || writtenValue.eq(round(computed, decimals));
}
