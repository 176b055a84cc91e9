import type { Triwulan } from '../../domain/triwulan.ts';

const TRIWULAN_END: Readonly<Record<Triwulan, string>> = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' };

/** A report signed more months than these after its quarter has most likely a wrong year in its date. */
const LATE_MONTHS = 6;

/** The last day of a quarter, ISO. */
export function endOfTriwulan(year: number, triwulan: Triwulan): string {
  return `${year}-${TRIWULAN_END[triwulan]}`;
}

/** Whole months from one ISO date to another, days left aside. */
function monthsBetween(from: string, to: string): number {
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return months(to) - months(from);
}

/** True when a report of a quarter can hardly have been signed so late. */
export function isTooLate(iso: string, year: number, triwulan: Triwulan): boolean {
  return monthsBetween(endOfTriwulan(year, triwulan), iso) > LATE_MONTHS;
}

/** True when a date is more than that away from the end of a quarter, before or after it. */
export function isOutOfTime(iso: string, year: number, triwulan: Triwulan): boolean {
  return Math.abs(monthsBetween(endOfTriwulan(year, triwulan), iso)) > LATE_MONTHS;
}
