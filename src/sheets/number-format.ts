import type { Angka } from '../domain/angka.ts';

/** What remains of a number format's first section when literals, colours and fillers are gone. */
function formatCore(format: string): string {
  if (!/[\\"[_*;]/.test(format)) return format;
  return format.replace(/\\.|"[^"]*"?|\[[^\]]*\]?|[_*]./gs, '').split(';')[0] ?? '';
}

/** True when a raw number format shows its value times 100 with a % sign; a literal sign (`0\%`, `0"%"`) does not count. */
export function isPercentFormat(format: string | undefined): boolean {
  return format?.includes('%') === true && formatCore(format).includes('%');
}

/** Decimal places at which a number is shown under a raw number format; General shows eleven characters at most. */
export function countShownDecimals(value: Angka, format: string | undefined): number {
  const section = format === undefined ? '' : formatCore(format);
  if (section === '' || /general|standar|@|e[+-]|\//i.test(section)) {
    const wholeDigits = value.abs().trunc().toFixed().length;
    return Math.min(value.decimalPlaces(), Math.max(0, 10 - wholeDigits));
  }
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}

/**
 * The unit that a raw number format shows behind its number: "dokumen" of `0" dokumen"`, "%" of a percent format and of
 * a literal sign; '' when none. Currency and steps ("ribu") are none.
 */
export function readFormatSatuan(format: string | undefined): string {
  // Without a quotation mark or a % there is none.
  if (format === undefined || !/["%]/.test(format)) return '';
  const [first = ''] = format.split(';');
  if (isPercentFormat(format) || /[0#?]\s*\\?\s*\\%/.test(first)) return '%';
  const words = /(?:general|standar|[0#?])[^"]*"\s*([^"]+?)\s*"/i.exec(first)?.[1] ?? '';
  return /\p{L}|%/u.test(words) && !/^(?:rp\.?|idr|rupiah|ribu(?:an)?|rb|juta(?:an)?|jt|miliar|milyar)$/i.test(words)
    ? words
    : '';
}

const FOREIGN = /\p{Sc}|^(?:usd?|eur|sgd?|myr|rm|jpy|cny|aud|gbp|sar)\b/iu;

/**
 * The currency other than rupiah in which a raw number format shows its number; '' when none. Only what the format names in
 * its own brackets: "$" of `[$$-409]#,##0.00`. What "$" alone shows hangs on the computer.
 */
export function readForeignCurrency(format: string | undefined): string {
  if (format?.includes('[$') !== true) return '';
  for (const section of format.split(']').slice(0, -1)) {
    const start = section.indexOf('[$');
    const [symbol = ''] = start === -1 ? [] : section.slice(start + 2).split('-', 1);
    if (FOREIGN.test(symbol.trim())) return symbol.trim();
  }
  return '';
}
