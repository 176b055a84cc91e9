import { type Angka, bulatkan } from '../domain/angka.ts';
import { NAMA_BULAN } from '../domain/month-names.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { terbilang } from '../domain/terbilang.ts';

/** What stands in a cell that has no value. */
export const STRIP = '-';

/** Number as Indonesians write it: dots for thousands, a comma, no trailing zeros; `desimal` limits the digits (half up). */
export function formatAngka(n: Angka, desimal = 10): string {
  const [bulat = '0', pecahan] = bulatkan(n, desimal).abs().toFixed().split('.');
  const titik = bulat.replace(/\B(?=(\d{3})+$)/g, '.');
  const tanda = bulatkan(n, desimal).isNegative() && !bulatkan(n, desimal).isZero() ? '-' : '';
  return `${tanda}${titik}${pecahan === undefined ? '' : `,${pecahan}`}`;
}

/** A target or realisasi in its satuan: as stated up to four decimals; a computed mean with more is printed half up at two. */
export function formatNilai(n: Angka): string {
  return formatAngka(n, n.decimalPlaces() > 4 ? 2 : 4);
}

/** Percentage without its sign: half up at `desimal` digits, trailing zeros dropped (100, 97,5, 127,88). */
export function formatPersen(n: Angka, desimal: number): string {
  return formatAngka(n, desimal);
}

/** Amount of rupiah without the "Rp": no decimals unless there are sen, then two. */
export function formatJumlahRupiah(n: Angka): string {
  const sen = bulatkan(n, 2);
  if (sen.isInteger()) return formatAngka(sen);
  const [bulat = '0', pecahan = ''] = sen.toFixed(2).split('.');
  return `${bulat.replace(/\B(?=(\d{3})+$)/g, '.')},${pecahan}`;
}

/** Amount of rupiah after Gaya Rupiah; the space of `Rp. 1` does not break across lines. */
export function formatRupiah(n: Angka, gaya: Pengaturan['gayaRupiah']): string {
  const awalan = gaya === 'Rp. 10.893.500' ? 'Rp.\u00A0' : 'Rp';
  return `${awalan}${formatJumlahRupiah(n)}`;
}

/** Count in digits and words: 3 -> "3 (tiga)". */
export function bilangan(n: number): string {
  return `${formatBulat(n)} (${terbilang(n)})`;
}

/** Whole number with dots: 1234 -> 1.234. */
export function formatBulat(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** ISO date in words: 2024-06-28 -> 28 Juni 2024; anything else unchanged. */
export function formatTanggal(iso: string): string {
  const bagian = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const bulan = NAMA_BULAN[Number(bagian?.[2]) - 1];
  return bagian === null || bulan === undefined ? iso : `${Number(bagian[3])} ${bulan} ${bagian[1]}`;
}

/** NIP of 18 digits grouped 8 6 1 3 (no-break spaces); anything else unchanged. */
export function formatNip(nip: string): string {
  const digit = nip.replace(/\D/g, '');
  const bagian = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(digit);
  return bagian === null ? nip.trim() : bagian.slice(1).join('\u00A0');
}

/** Rank and grade: "Penata, III/c" as it is written below a signature; either may be ''. */
export function formatPangkat(pangkat: string, golongan: string): string {
  if (pangkat === '') return golongan;
  return golongan === '' ? pangkat : `${pangkat}, ${golongan}`;
}

/** First letter in upper case. */
export function kapital(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}
