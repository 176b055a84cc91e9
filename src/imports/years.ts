import { makeFinding } from '../findings/finding.ts';
import type { ExportReading, PlacedFinding } from './reading.ts';

/** Every year that an export speaks of, with the cell of the first mention where it has one. */
function yearsOf(reading: ExportReading): ReadonlyMap<number, ExportReading['years'][number] | undefined> {
  const years = new Map<number, ExportReading['years'][number] | undefined>();
  for (const one of reading.years) if (!years.has(one.year)) years.set(one.year, one);
  for (const { dates, from } of reading.documents) {
    const date = dates.dokumen ?? dates.sp2d ?? dates.transfer;
    const year = date === null ? undefined : Number(date.slice(0, 4));
    if (year !== undefined && !years.has(year)) years.set(year, { year, at: from.at });
  }
  return years;
}

/** The one year of some exports; null where they name none or several. */
export function singleYear(readings: readonly ExportReading[]): number | null {
  const years = new Set(readings.flatMap((reading) => [...yearsOf(reading).keys()]));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** Exports of a year other than the workbook's (null: not known), or of more than one year in a run. */
export function checkYears(readings: readonly ExportReading[], bukuYear: number | null): readonly PlacedFinding[] {
  let expected = bukuYear;
  let source = bukuYear === null ? '' : `buku kerjanya tahun ${bukuYear}`;
  return readings.flatMap((reading) =>
    [...yearsOf(reading)].flatMap(([year, mention]): PlacedFinding[] => {
      if (expected === null) {
        expected = year;
        source = `yang lain tahun ${year}`;
      }
      if (year === expected) return [];
      const args = { tahun: String(year), lain: source };
      return [
        {
          file: reading.file,
          finding: makeFinding('impor/tahun', args, mention === undefined ? {} : { at: mention.at }),
        },
      ];
    }),
  );
}
