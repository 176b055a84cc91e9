import type { HasilKinerjaRow } from '../../domain/hasil.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';
import { hasRepeatedName } from '../tables/row-group.ts';

/** What the rows of the table of BAB III are to its readers. */
export function rowKind({ hasil }: ReportContext): string {
  return hasRepeatedName(hasil.kinerja, (row) => row.subKegiatan)
    ? 'Indikator'
    : hasil.data.isOfSasaran === true
      ? 'Sasaran'
      : 'Sub kegiatan';
}

/** Row numbers of that table: "1, 3, dan 4". */
export function rowNumbers(rows: readonly HasilKinerjaRow[], context: ReportContext): string {
  return joinPhrases(rows.map((b) => String(context.hasil.kinerja.indexOf(b) + 1)));
}
