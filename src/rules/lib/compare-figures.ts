import { type Angka, type CellValue, isAngka, round, toAngka, toDecimalText, ZERO } from '../../domain/angka.ts';
import type { Cause } from '../../findings/cause.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { FindingDetails, Unit } from '../../findings/finding.ts';
import { areDigitsExchanged, describeShift, shiftPower } from './digits.ts';
import type { FindingCollector } from './finding-collector.ts';
import { formatAddress } from './formula-text.ts';
import { findBroken, type StatedCell } from './stated-cell.ts';

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
export function differenceDetails({ written, expected, ...rest }: Difference): Partial<FindingDetails> {
  const [a, b] = [angkaOrZero(written), angkaOrZero(expected)];
  const computed = toDecimalText(b);
  const cause = findCopyCause(a, b);
  // A blank cell states nothing, so there is no difference either; "-" states that there is none.
  const isBlank = written === 'kosong' || expected === 'kosong';
  const absent = { ...absentSide('written', written), ...absentSide('computed', expected) };
  return {
    ...rest,
    ...(isAngka(written) ? { written: toDecimalText(a) } : {}),
    ...(isAngka(expected) ? { computed } : {}),
    ...(isBlank ? {} : { difference: toDecimalText(a.minus(toAngka(computed))) }),
    ...(cause === undefined ? {} : { cause }),
    ...(Object.keys(absent).length === 0 ? {} : { absent }),
  };
}

/** A stated number; 0 for what states none. */
export function angkaOrZero(value: CellValue): Angka {
  return isAngka(value) ? value : ZERO;
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

/** Holds a stated cell against the one of another sheet that it repeats; the figures of a finding when they differ ("-" is 0). */
export function compareCells(
  collector: FindingCollector,
  own: StatedCell,
  other: StatedCell,
  place: Pick<Difference, 'label' | 'unit'> & Partial<Pick<Difference, 'formula'>>,
): Partial<FindingDetails> | undefined {
  if (collector.addBlocked(own.at, place.label, findBroken([own, other]))) return undefined;
  collector.addChecked(own.at);
  if (angkaOrZero(own.value).eq(angkaOrZero(other.value))) return undefined;
  const [written, expected, formula] = [own.value, other.value, mentionCell(other.at, own.at)];
  return differenceDetails({ formula, ...place, at: own.at, written, expected, related: [other.at] });
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
