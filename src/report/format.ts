import { type Angka, round } from '../domain/angka.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { terbilang } from '../domain/terbilang.ts';

/** What stands in a cell that has no value. */
export const STRIP = '-';

// Made once: to make a format costs far more than to use it.
const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 20, signDisplay: 'negative' });
const SEN = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, signDisplay: 'negative' });

/** A decimal number is formatted from its digits: a JavaScript number would round it. */
function formatted(format: Intl.NumberFormat, figure: Angka): string {
  return format.format(figure.toFixed() as `${number}`);
}

/** Number as Indonesians write it: dots for thousands, a comma, no trailing zeros; `decimals` limits the digits (half up). */
export function formatAngka(figure: Angka, decimals = 10): string {
  return formatted(NUMBER, round(figure, decimals));
}

/** A target or realisasi in its satuan: as stated up to four decimals; a computed mean with more is printed half up at two. */
export function formatValue(figure: Angka): string {
  return formatAngka(figure, figure.decimalPlaces() > 4 ? 2 : 4);
}

/** Percentage without its sign: half up at `decimals` digits, trailing zeros dropped (100, 97,5, 127,88). */
export function formatPercent(figure: Angka, decimals: number): string {
  return formatAngka(figure, decimals);
}

/** A difference with its sign: +3,72, -2,5; 0 without one. */
export function formatSigned(figure: Angka, decimals: number): string {
  const rounded = round(figure, decimals);
  return `${rounded.gt(0) ? '+' : ''}${formatAngka(rounded)}`;
}

/** Amount of rupiah without the "Rp": no decimals unless there are sen, then two. */
export function formatJumlahRupiah(figure: Angka): string {
  const sen = round(figure, 2);
  return sen.isInteger() ? formatAngka(sen) : formatted(SEN, sen);
}

/** Amount of rupiah after Gaya Rupiah; the space of `Rp. 1` does not break across lines. */
export function formatRupiah(figure: Angka, style: Pengaturan['rupiahStyle']): string {
  const prefix = style === 'Rp. 10.893.500' ? 'Rp.\u00A0' : 'Rp';
  return `${prefix}${formatJumlahRupiah(figure)}`;
}

/** Count in digits and words: 3 -> "3 (tiga)". */
export function formatCount(n: number): string {
  return `${formatWhole(n)} (${terbilang(n)})`;
}

/** Whole number with dots: 1234 -> 1.234. */
export function formatWhole(n: number): string {
  return NUMBER.format(n);
}

/** ISO date in words: 2024-06-28 -> 28 Juni 2024; anything else unchanged. */
export function formatDate(iso: string): string {
  const date = new Date(/^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0] ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
}

/** NIP of 18 digits grouped 8 6 1 3 (no-break spaces); anything else unchanged. */
export function formatNip(nip: string): string {
  const digit = nip.replace(/\D/g, '');
  const match = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(digit);
  return match === null ? nip.trim() : match.slice(1).join('\u00A0');
}

/** Rank and grade: "Penata (III/c)" as it is written below a signature; either may be ''. */
export function formatPangkat(pangkat: string, golongan: string): string {
  if (pangkat === '') return golongan;
  return golongan === '' ? pangkat : `${pangkat} (${golongan})`;
}

/** First letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
