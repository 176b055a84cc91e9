import type { Angka } from '../../domain/angka.ts';
import { pointsBetween } from '../../domain/difference.ts';
import type { HasilKeuanganRow, HasilKinerjaRow } from '../../domain/hasil.ts';
import { toRoman } from '../../domain/triwulan.ts';
import type { ReportContext } from '../context/report-context.ts';
import { figureColumn } from './columns.ts';
import type { TableColumn } from './report-table.ts';

type ComparedRow = HasilKinerjaRow | HasilKeuanganRow;

/** What a table compares: which of its rows, and the summaries of both times, in percent. */
interface Compared<Row> {
  readonly rows: (context: ReportContext) => readonly Row[];
  readonly before: (context: ReportContext) => Angka | null;
  readonly now: (context: ReportContext) => Angka | null;
}

/** The capaian of the time before, and how many points it rose or fell; printed where any row had a capaian then. */
export function comparisonColumns<Row extends ComparedRow>({
  rows,
  before,
  now,
}: Compared<Row>): readonly TableColumn<Row>[] {
  const shown = (context: ReportContext): boolean => rows(context).some(({ earlier }) => earlier?.capaian != null);
  return [
    figureColumn<Row>('capaianLalu', 'CAPAIAN\n(%)', (row, k) => k.percent(row.earlier?.capaian ?? null), {
      over: comparedHeading,
      shown,
      rataRata: (k) => k.percent(before(k)),
    }),
    figureColumn<Row>(
      'selisih',
      'NAIK/\nTURUN\n(poin)',
      (row, k) => pointsText(row.earlier?.capaian ?? null, row.main.capaian, k),
      { shown, rataRata: (k) => pointsText(before(k), now(k), k) },
    ),
  ];
}

/** "TW I", "S.D. TW I", "TW IV 2023". */
function comparedHeading({ hasil, basis }: ReportContext): string {
  const { comparison, data } = hasil;
  if (comparison === null) return '';
  const year = comparison.year === data.year ? '' : ` ${comparison.year}`;
  return `${basis === 'sampaiDengan' ? 'S.D. ' : ''}TW ${toRoman(comparison.triwulan)}${year}`;
}

function pointsText(before: Angka | null, now: Angka | null, context: ReportContext): string {
  return context.signed(pointsBetween(before, now, context.pengaturan.percentDecimals));
}
