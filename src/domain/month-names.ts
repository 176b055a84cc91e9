import type { Triwulan } from './triwulan.ts';

/** Names of the months, January first. */
export const MONTH_NAMES: readonly string[] = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** The full names, their first three letters, and short and older spellings, in small letters. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.flatMap((name, i) => [name, name.slice(0, 3)].map((word) => [word.toLowerCase(), i + 1] as const)),
  ['pebruari', 2],
  ['peb', 2],
  ['agt', 8],
  ['agst', 8],
  ['ags', 8],
  ['sept', 9],
  ['oct', 10],
  ['nopember', 11],
  ['nop', 11],
  ['dec', 12],
]);

/** The month (1..12) of a name in small letters; undefined for any other word. */
export function parseMonthName(word: string): number | undefined {
  return MONTHS.get(word);
}

/** The quarter of a month. */
export function triwulanOf(month: number): Triwulan {
  return Math.ceil(month / 3) as Triwulan;
}
