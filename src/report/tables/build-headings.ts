import type { ReportContext } from '../context/report-context.ts';
import { attribute } from './attribute.ts';
import type { TableColumn } from './report-table.ts';
import type { TableView } from './table-schema.ts';

type HeadingRow = TableView['kepala'][number];

/** The lines of a column's heading in this report. */
export function headingLines<Row>(
  { heading, headingIn }: Pick<TableColumn<Row>, 'heading' | 'headingIn'>,
  context: ReportContext,
): readonly string[] {
  return headingIn?.(context) ?? heading;
}

/** The heading rows of the printed columns: two where some stand below a common heading, else one. */
export function buildHeadings<Row>(
  columns: readonly TableColumn<Row>[],
  context: ReportContext,
): readonly HeadingRow[] {
  const over = columns.map((column) => column.over?.(context) ?? '');
  const own = columns.map((column) => ({ atribut: attribute('scope', 'col'), baris: headingLines(column, context) }));
  const below = own.filter((_, i) => over[i] !== '');
  if (below.length === 0) return [own];
  const top = own.flatMap(({ atribut: scope, baris: heading }, i): HeadingRow => {
    const common = over[i] ?? '';
    if (common === '') return [{ atribut: scope + attribute('rowspan', 2), baris: heading }];
    if (common === over[i - 1]) return [];
    const width = [...over.slice(i), ''].findIndex((other) => other !== common);
    return [{ atribut: attribute('scope', 'colgroup') + attribute('colspan', width), baris: [common] }];
  });
  return [top, below];
}
