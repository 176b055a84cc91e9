import { decimals, isDecimal, roundText } from './decimal-text.ts';
import type { FindingDetails, Unit } from './finding.ts';

/** Decimal places at which a computed figure is shown when the written one does not ask for more. */
const USUAL: Readonly<Record<Unit, number>> = { rupiah: 0, persen: 2, angka: 0 };
const MOST = 10;

/** Decimal text in Indonesian notation: -22484000.5 -> -22.484.000,5 (no rounding). */
export function indonesian(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const [, sign = '', digits = ''] = /^(-?)(.*)$/.exec(whole) ?? [];
  const head = digits.slice(0, digits.length % 3);
  const grouped = sign + [head, ...(digits.slice(head.length).match(/.{3}/g) ?? [])].filter((g) => g !== '').join('.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

function plain(text: string, unit: Unit | undefined, digits: number): string {
  if (unit === undefined || !isDecimal(text)) return text;
  const shown = indonesian(roundText(text, digits));
  return unit === 'persen' ? `${shown}%` : shown;
}

/** A difference of percentages is in percentage points. */
function points(text: string, unit: Unit | undefined, digits: number): string {
  return unit === 'persen' ? plain(text, unit, digits).replace(/%$/, ' poin persen') : plain(text, unit, digits);
}

/** Both figures of a finding and their difference, as printed. */
type Figures = Pick<FindingDetails, 'written' | 'computed' | 'difference'>;

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
