import { ALL_TRIWULAN, toRoman } from '../domain/triwulan.ts';
import { makeFinding } from '../findings/finding.ts';
import { monthName, monthsOf } from './month.ts';
import type { ExportReading, PlacedFinding } from './reading.ts';
import type { Resolved } from './resolve.ts';

/** Quarters that a RAK has some months of and not all: it stops at November, or leaves one out. */
export function checkPeriods(resolved: Resolved, readings: readonly ExportReading[]): readonly PlacedFinding[] {
  const inScope = new Set(resolved.subs.filter(({ buku }) => buku !== null).map(({ sub }) => sub.kode || sub.name));
  return readings.flatMap((reading) => {
    const matters = [...reading.subs.values()].some((sub) => inScope.has(sub.kode || sub.name));
    if (!matters || reading.missingMonths.length === 0) return [];
    return ALL_TRIWULAN.flatMap((q): PlacedFinding[] => {
      const missing = monthsOf(q).filter((month) => reading.missingMonths.includes(month));
      if (missing.length === 0) return [];
      const what = `kolom bulan ${missing.map(monthName).join(', ')} tidak ada di lembar "${reading.sheet}"`;
      return [{ file: reading.file, finding: makeFinding('impor/tidak-lengkap', { apa: what, triwulan: toRoman(q) }) }];
    });
  });
}
