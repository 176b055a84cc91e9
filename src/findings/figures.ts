import type { FindingDetails, Unit } from './finding.ts';

/** Decimal places at which a computed figure is shown when the written one does not ask for more. */
const USUAL: Readonly<Record<Unit, number>> = { rupiah: 0, persen: 2, angka: 0 };
const MOST = 10;

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function decimals(text: string): number {
  return text.split('.')[1]?.replace(/0+$/, '').length ?? 0;
}

/** Decimal text rounded half away from zero at `digits` places, trailing zeros dropped: ('117.5938', 2) -> 117.59. */
export function roundText(text: string, digits: number): string {
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const kept = BigInt(whole + fraction.padEnd(digits, '0').slice(0, digits));
  const up = (fraction[digits] ?? '0') >= '5' ? 1n : 0n;
  const all = (kept + up).toString().padStart(digits + 1, '0');
  const cut = all.length - digits;
  const rest = all.slice(cut).replace(/0+$/, '');
  const value = rest === '' ? all.slice(0, cut) : `${all.slice(0, cut)}.${rest}`;
  return negative && value !== '0' ? `-${value}` : value;
}

/** Decimal text in Indonesian notation: -22484000.5 -> -22.484.000,5 (no rounding). */
export function indonesian(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

function plain(text: string, unit: Unit | undefined, digits: number): string {
  if (unit === undefined || !isDecimal(text)) return text;
  const shown = indonesian(roundText(text, digits));
  return unit === 'persen' ? `${shown}%` : shown;
}

/** A difference of percentages is in percentage points. */
function points(text: string, unit: Unit | undefined, digits: number): string {
  return unit === 'persen' ? plain(text, unit, digits).replace(/%$/, ' poin') : plain(text, unit, digits);
}

/** Both figures of a finding and their difference, as printed. */
export interface Figures {
  readonly written?: string;
  readonly computed?: string;
  readonly difference?: string;
}

/**
 * Figures as printed in text: Indonesian notation, per cent with its sign, at no more digits than it takes to show
 * that they differ. Text that is no number, or has no unit, stays as it is.
 */
export function printFigures(f: Figures & Pick<FindingDetails, 'unit' | 'absent'>): Figures {
  const { unit } = f;
  const numbers = [f.written, f.computed].filter((t) => t !== undefined && isDecimal(t)) as string[];
  let digits = unit === undefined ? 0 : USUAL[unit];
  // A written figure keeps all its digits; rupiah and plain numbers do too on the computed side (sen, 1,5 Laporan).
  if (f.written !== undefined && isDecimal(f.written)) digits = Math.max(digits, decimals(f.written));
  if (unit !== 'persen') digits = Math.max(digits, ...numbers.map(decimals));
  digits = Math.min(digits, MOST);
  const [a, b] = numbers;
  if (a !== undefined && b !== undefined) {
    while (digits < MOST && roundText(a, digits) === roundText(b, digits)) digits += 1;
  }
  return {
    ...(f.written === undefined ? {} : { written: plain(f.written, unit, digits) }),
    ...(f.computed === undefined ? {} : { computed: plain(f.computed, unit, digits) }),
    ...f.absent,
    ...(f.difference === undefined ? {} : { difference: points(f.difference, unit, digits) }),
  };
}
