import { parseMonthName, triwulanOf } from '../domain/month-names.ts';
import type { Triwulan } from '../domain/triwulan.ts';

/** The months from the first of a quarter, or from January, to the last of one. */
interface QuarterSpan {
  readonly triwulan: Triwulan;
  /** From January to the end of a later quarter: sums up to it. */
  readonly cumulative: boolean;
  /** The text without the span. */
  readonly rest: string;
}

const UP_TO = String.raw`\s*(?:[-–—]|s\s*[./]?\s*d\s*\.?(?!\p{L})|sampai(?:\s+(?:dengan|dgn\.?))?|hingga)\s*`;
const YEAR = String.raw`(?:\s*,?\s*20\d\d)?`;
const date = (name: string): string =>
  String.raw`(?:(?:(?<${name}Day>\d{1,2})\s+)?(?<${name}Month>\p{L}{3,9})\.?${YEAR}|(?<${name}Date>\d{1,2}[/.-]\d{1,2})[/.-](?:20)?\d\d)`;
const SPAN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:periode|tanggal|tgl\.?|bulan)\s*:?\s*)*${date('from')}${UP_TO}(?:(?:tanggal|tgl\.?|bulan)\s+)*${date('to')}(?![\p{L}\d])`,
  'giu',
);

/** What "April s.d. Juni", "(1 Januari - 31 Maret 2025)" or "01/04/2025 s.d. 30/06/2025" says of the quarter; undefined for any other months. */
export function readQuarterSpan(text: string): QuarterSpan | undefined {
  for (const match of text.matchAll(SPAN)) {
    const groups = match.groups ?? {};
    const from = toDay(groups.fromDay, groups.fromMonth, groups.fromDate);
    const to = toDay(groups.toDay, groups.toMonth, groups.toDate);
    if (from === undefined || to === undefined || (from.day ?? 1) !== 1 || (to.day ?? 31) < 30) continue;
    if (to.month % 3 !== 0 || from.month % 3 !== 1 || from.month > to.month) continue;
    const triwulan = triwulanOf(to.month);
    const isQuarter = triwulanOf(from.month) === triwulan;
    // The whole year is no quarter's, and April to September none.
    if (!isQuarter && (from.month !== 1 || to.month === 12)) continue;
    return { triwulan, cumulative: !isQuarter, rest: text.replace(match[0], ' ') };
  }
  return undefined;
}

function toDay(
  day: string | undefined,
  monthName: string | undefined,
  dayAndMonth: string | undefined,
): { readonly day: number | undefined; readonly month: number } | undefined {
  if (dayAndMonth !== undefined) {
    const [first = 0, second = 0] = dayAndMonth.split(/[/.-]/).map(Number);
    return second >= 1 && second <= 12 ? { day: first, month: second } : undefined;
  }
  const month = parseMonthName(monthName?.toLowerCase() ?? '');
  return month === undefined ? undefined : { day: day === undefined ? undefined : Number(day), month };
}
