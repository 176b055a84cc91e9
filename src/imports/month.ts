import { MONTH_NAMES, parseMonthName } from '../domain/month-names.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { headingKey } from '../sheets/clean-text.ts';

/** What stands in front of a month without changing it: "Anggaran Kas Bulan 1", "rak_jan". */
const PREFIX = /^(?:(?:rencana)?anggarankas|rak|kas|bulan|bln)+/;

/** The month (1..12) that a heading or label names; undefined when none. */
export function parseMonth(text: string): number | undefined {
  const key = headingKey(text).replace(/(?:19|20)\d{2}$/, '');
  const named = parseMonthName(key);
  if (named !== undefined) return named;
  const rest = key.replace(PREFIX, '');
  if (rest === key) return undefined;
  const number = /^(?:0?[1-9]|1[0-2])$/.test(rest) ? Number(rest) : undefined;
  return number ?? parseMonthName(rest);
}

/** The three months of a quarter. */
export function monthsOf(triwulan: Triwulan): readonly number[] {
  return [3 * triwulan - 2, 3 * triwulan - 1, 3 * triwulan];
}

/** A month by its name, for people. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
