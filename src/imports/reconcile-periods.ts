import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { EXPORT_KINDS } from './export-kind.ts';
import { monthName } from './month.ts';
import type { ExportReading } from './reading.ts';
import { checkYears } from './years.ts';

/** Exports whose year, or whose end date, is no quarter's of the workbook. */
export function reconcilePeriods(readings: readonly ExportReading[], buku: BukuKerja): readonly Finding[] {
  const triwulan = buku.triwulan === null ? '' : toRoman(buku.triwulan);
  const years = checkYears(readings, buku.year).map(({ file, finding }) => {
    const year = 'tahun' in finding.args ? finding.args.tahun : '';
    return makeFinding('banding/periode', { periode: `tahun ${year}, ${file}`, triwulan });
  });
  const ends = EXPORT_KINDS.flatMap((kind): Finding[] => {
    const months = readings
      .filter((reading) => reading.kind === kind)
      .flatMap(({ atoms, file }) =>
        atoms.flatMap((atom) =>
          atom.measure === 'sampaiDengan' && atom.month !== null ? [{ month: atom.month, file }] : [],
        ),
      );
    const [first] = months;
    if (first === undefined || months.some(({ month }) => fits(month, buku.triwulan))) return [];
    const args = { periode: `s.d. ${monthName(first.month)}, ${first.file}`, triwulan };
    return [makeFinding('banding/periode', args)];
  });
  return [...new Map([...years, ...ends].map((finding) => [JSON.stringify(finding.args), finding])).values()];
}

/** The end of a quarter up to the workbook's own. */
function fits(month: number, triwulan: Triwulan | null): boolean {
  return month % 3 === 0 && (triwulan === null || month <= 3 * triwulan);
}
