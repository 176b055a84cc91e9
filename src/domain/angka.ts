import { Decimal as BaseDecimal } from 'decimal.js';

/** decimal.js of our own settings: 40 digits, half up, never exponent notation within a report's range. */
export const Decimal = BaseDecimal.clone({
  precision: 40,
  rounding: BaseDecimal.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 40,
});
export type Angka = BaseDecimal;

/**
 * What a number cell states: a number; `nihil` (stated as none, "-"); `kosong` (not stated);
 * `rusak` (something unreadable that has a finding of its own: rules that need it keep silent).
 */
export type CellValue = Angka | 'nihil' | 'kosong' | 'rusak';

/** Decimal from decimal text or a whole number. */
export function toAngka(text: string | number): Angka {
  return new Decimal(text);
}

export const ZERO = toAngka(0);
export const HUNDRED = toAngka(100);

/** Narrows to a stated number; what is none may be anything. */
export function isAngka(value: unknown): value is Angka {
  return value instanceof BaseDecimal;
}

/** The stated number, or null for nihil, blank and unreadable. */
export function angkaOrNull(value: CellValue): Angka | null {
  return isAngka(value) ? value : null;
}

/** Sum of what is stated; nihil, blank and unreadable count as 0. */
export function sum(value: Iterable<CellValue | null>): Angka {
  let total = ZERO;
  for (const n of value) if (isAngka(n) && !n.isZero()) total = total.isZero() ? n : total.plus(n);
  return total;
}

/** The same as a cell would state it: one unreadable value makes the sum unreadable; nihil and blank only without a number. */
export function sumStated(values: readonly CellValue[]): CellValue {
  if (values.includes('rusak')) return 'rusak';
  if (values.some(isAngka)) return sum(values);
  return values.includes('nihil') ? 'nihil' : 'kosong';
}

/** Mean of the numbers given, or null when there are none. */
export function mean(value: readonly Angka[]): Angka | null {
  return value.length === 0 ? null : sum(value).div(value.length);
}

/** Digits that a value is taken at before it is printed: thirds added up are 99.99... of forty digits, and mean 100. */
const PRINT_DIGITS = 30;

function trimNoise(value: Angka): Angka {
  return value.precision() > PRINT_DIGITS ? value.toSignificantDigits(PRINT_DIGITS, BaseDecimal.ROUND_HALF_UP) : value;
}

function atPlaces(value: Angka, decimals: number, way: 1 | 4): Angka {
  const tidy = trimNoise(value);
  return tidy.decimalPlaces() <= decimals ? tidy : tidy.toDecimalPlaces(decimals, way);
}

/** Rounds half up (away from zero) to `decimals` places. */
export function round(value: Angka, decimals: number): Angka {
  return atPlaces(value, decimals, BaseDecimal.ROUND_HALF_UP);
}

/** Cuts off after `decimals` places. */
export function cutOff(value: Angka, decimals: number): Angka {
  return atPlaces(value, decimals, BaseDecimal.ROUND_DOWN);
}

/** Decimal string with a point, at most `decimals` places, no trailing zeros (JSON output). */
export function toDecimalText(value: Angka, decimals = 10): string {
  const rounded = round(value, decimals);
  return rounded.isZero() ? '0' : rounded.toFixed();
}
