import { ALL_TRIWULAN, toRoman } from '../domain/triwulan.ts';
import { makeFinding } from '../findings/finding.ts';
import { monthName, monthsOf } from './month.ts';
import type { ExportReading, PlacedFinding } from './reading.ts';

/** Months without any document, in quarters that have some. */
export function reportMissingMonths(
  dated: readonly ExportReading[],
  months: ReadonlySet<number>,
): readonly PlacedFinding[] {
  const [first] = dated;
  if (first === undefined) return [];
  return ALL_TRIWULAN.flatMap((q) => {
    const missing = monthsOf(q).filter((month) => !months.has(month));
    if (missing.length === 0 || missing.length === 3) return [];
    const args = { bulan: missing.map(monthName).join(' dan '), triwulan: toRoman(q) };
    return [{ file: first.file, finding: makeFinding('impor/bulan-tidak-ada', args) }];
  });
}
