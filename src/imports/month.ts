import { MONTH_NAMES } from '../domain/month-names.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { headingKey } from '../sheets/clean-text.ts';

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

/** What stands in front of a month without changing it: "Anggaran Kas Bulan 1", "rak_jan". */
const PREFIX = /^(?:(?:rencana)?anggarankas|rak|kas|bulan|bln)+/;

/** The month (1..12) that a heading or label names; undefined when none. */
export function parseMonth(text: string): number | undefined {
  const key = headingKey(text).replace(/(?:19|20)\d{2}$/, '');
  const named = monthNamed(key);
  if (named !== undefined) return named;
  const rest = key.replace(PREFIX, '');
  if (rest === key) return undefined;
  const number = /^(?:0?[1-9]|1[0-2])$/.test(rest) ? Number(rest) : undefined;
  return number ?? monthNamed(rest);
}

function monthNamed(key: string): number | undefined {
  if (key.length < 3) return undefined;
  const i = MONTH_NAMES.findIndex((name) => name.toLowerCase() === key || name.slice(0, 3).toLowerCase() === key);
  return i === -1 ? SPELLINGS[key] : i + 1;
}

/** The quarter of a month. */
export function triwulanOf(month: number): Triwulan {
  return Math.ceil(month / 3) as Triwulan;
}

/** The three months of a quarter. */
export function monthsOf(triwulan: Triwulan): readonly number[] {
  return [3 * triwulan - 2, 3 * triwulan - 1, 3 * triwulan];
}

/** A month by its name, for people. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
