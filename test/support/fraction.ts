/** A rational number, kept exact and in lowest terms: the second opinion on the product's decimals. */
export interface Fraction {
  readonly top: bigint;
  /** Greater than 0. */
  readonly bottom: bigint;
}

export function fraction(top: bigint, bottom = 1n): Fraction {
  if (bottom === 0n) throw new Error('a fraction of nothing');
  const sign = bottom < 0n ? -1n : 1n;
  const shared = greatestDivisor(top < 0n ? -top : top, bottom * sign);
  return { top: (top * sign) / shared, bottom: (bottom * sign) / shared };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : greatestDivisor(b, a % b);
}

/** Of decimal text: "-12.5". */
export function fromText(text: string): Fraction {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const top = BigInt(whole + decimals);
  return fraction(sign === '-' ? -top : top, 10n ** BigInt(decimals.length));
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { top: -b.top, bottom: b.bottom });
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
/** Less than 0, 0, or more than 0, as a is less than, equal to, or more than b. */
export const compare = (a: Fraction, b: Fraction): number => {
  const { top } = subtract(a, b);
  return top < 0n ? -1 : top > 0n ? 1 : 0;
};

export function total(values: readonly Fraction[]): Fraction {
  return values.reduce(add, fraction(0n));
}

/** Rounded half away from zero to a number of places, as decimal text without trailing zeros. */
export function roundedText({ top, bottom }: Fraction, places: number): string {
  const scale = 10n ** BigInt(places);
  const size = top < 0n ? -top : top;
  const rounded = (2n * size * scale + bottom) / (2n * bottom);
  const digits = rounded.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '');
  const text = decimals === '' ? whole : `${whole}.${decimals}`;
  return top < 0n && rounded !== 0n ? `-${text}` : text;
}
