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

/** Short and older spellings beside the first three letters and the full name. */
const SPELLINGS: Readonly<Record<string, number>> = {
  pebruari: 2,
  peb: 2,
  agustus: 8,
  agt: 8,
  agst: 8,
  ags: 8,
  sept: 9,
  oct: 10,
  nopember: 11,
  nop: 11,
  dec: 12,
};

/** The month (1..12) of a name in small letters; undefined for any other word. */
export function parseMonthName(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const i = MONTH_NAMES.findIndex((name) => name.toLowerCase() === word || name.slice(0, 3).toLowerCase() === word);
  return i === -1 ? SPELLINGS[word] : i + 1;
}

/** The quarter of a month. */
export function triwulanOf(month: number): Triwulan {
  return Math.ceil(month / 3) as Triwulan;
}
