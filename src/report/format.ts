import { type Angka, round } from '../domain/angka.ts';
import { MONTH_NAMES } from '../domain/month-names.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { terbilang } from '../domain/terbilang.ts';

/** What stands in a cell that has no value. */
export const STRIP = '-';

/** Number as Indonesians write it: dots for thousands, a comma, no trailing zeros; `desimal` limits the digits (half up). */
export function formatAngka(n: Angka, decimals = 10): string {
  const [whole = '0', fraction] = round(n, decimals).abs().toFixed().split('.');
  const dotted = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = round(n, decimals).isNegative() && !round(n, decimals).isZero() ? '-' : '';
  return `${sign}${dotted}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A target or realisasi in its satuan: as stated up to four decimals; a computed mean with more is printed half up at two. */
export function formatValue(n: Angka): string {
  return formatAngka(n, n.decimalPlaces() > 4 ? 2 : 4);
}

/** Percentage without its sign: half up at `desimal` digits, trailing zeros dropped (100, 97,5, 127,88). */
export function formatPercent(n: Angka, decimals: number): string {
  return formatAngka(n, decimals);
}

/** Amount of rupiah without the "Rp": no decimals unless there are sen, then two. */
export function formatJumlahRupiah(n: Angka): string {
  const sen = round(n, 2);
  if (sen.isInteger()) return formatAngka(sen);
  const [whole = '0', fraction = ''] = sen.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${fraction}`;
}

/** Amount of rupiah after Gaya Rupiah; the space of `Rp. 1` does not break across lines. */
export function formatRupiah(n: Angka, style: Pengaturan['gayaRupiah']): string {
  const prefix = style === 'Rp. 10.893.500' ? 'Rp.\u00A0' : 'Rp';
  return `${prefix}${formatJumlahRupiah(n)}`;
}

/** Count in digits and words: 3 -> "3 (tiga)". */
export function formatCount(n: number): string {
  return `${formatWhole(n)} (${terbilang(n)})`;
}

/** Whole number with dots: 1234 -> 1.234. */
export function formatWhole(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** ISO date in words: 2024-06-28 -> 28 Juni 2024; anything else unchanged. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTH_NAMES[Number(match?.[2]) - 1];
  return match === null || month === undefined ? iso : `${Number(match[3])} ${month} ${match[1]}`;
}

/** NIP of 18 digits grouped 8 6 1 3 (no-break spaces); anything else unchanged. */
export function formatNip(nip: string): string {
  const digit = nip.replace(/\D/g, '');
  const match = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(digit);
  return match === null ? nip.trim() : match.slice(1).join('\u00A0');
}

/** Rank and grade: "Penata, III/c" as it is written below a signature; either may be ''. */
export function formatPangkat(pangkat: string, golongan: string): string {
  if (pangkat === '') return golongan;
  return golongan === '' ? pangkat : `${pangkat}, ${golongan}`;
}

/** First letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
