import type { ReportContext } from '../context/report-context.ts';
import { contentArea, PT_PER_MM } from '../page/paper.ts';
import { type LaidTable, layOutLike, type TableDraft, type TablePage } from './build-table.ts';
import { keepLast } from './keep-rows.ts';

/** Shares of a page that the last rows of a table are, with the headings. */
const LAST_ROWS = [0.5, 0.65];

/** A table with more and more of its last rows kept on one page, so that neither that page nor the one before looks forgotten. */
export function balancedTables(
  table: LaidTable,
  { pengaturan }: Pick<ReportContext, 'pengaturan'>,
): readonly LaidTable[] {
  const page = contentArea(pengaturan, table.view.lanskap).height * PT_PER_MM;
  return LAST_ROWS.flatMap((share) => keepLast(table, page * share) ?? []);
}

/** As layOutInSizes, however many rows there are, and with more of the last ones together: where pages look forgotten without. */
export function layOutThoroughly(
  draft: TableDraft,
  page: TablePage,
  context: Pick<ReportContext, 'pengaturan'>,
): readonly LaidTable[] {
  const own = draft.layOut(page);
  return [...layOutLike(own, draft, Number.POSITIVE_INFINITY), ...balancedTables(own, context)];
}
