/** Whether a text is a decimal number with a point: -22484000.5. */
export function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** Decimal places of a decimal text, trailing zeros aside. */
export function decimals(text: string): number {
  return text.split('.')[1]?.replace(/(?<!0)0+$/, '').length ?? 0;
}

/** Decimal text rounded half away from zero at `digits` places, trailing zeros dropped: ('117.5938', 2) -> 117.59. */
export function roundText(text: string, digits: number): string {
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const kept = BigInt(whole + fraction.padEnd(digits, '0').slice(0, digits));
  const up = (fraction[digits] ?? '0') >= '5' ? 1n : 0n;
  const all = (kept + up).toString().padStart(digits + 1, '0');
  const cut = all.length - digits;
  const rest = all.slice(cut).replace(/(?<!0)0+$/, '');
  const value = rest === '' ? all.slice(0, cut) : `${all.slice(0, cut)}.${rest}`;
  return negative && value !== '0' ? `-${value}` : value;
}
