import { MANY_ROWS } from '../../html/keep-rules.ts';
import type { ReportContext } from '../context/report-context.ts';
import { keepWhole, type LaidTable } from '../tables/build-table.ts';
import type { TableView } from '../tables/table-schema.ts';
import { choosePages, type PartWay } from './page-choices.ts';
import { captionedTable } from './table-blocks.ts';

/** A table, and itself kept whole where it lies and has a few rows: a page may part any other that lies. */
export function wholeOrNot(table: LaidTable): readonly LaidTable[] {
  return table.view.lanskap && table.rows.rows.length < MANY_ROWS ? [keepWhole(table), table] : [table];
}

/** Tables below one another on pages of their own: whole where the pages are not left white for it (page-choices.ts). */
export function placeTables(
  tables: readonly LaidTable[],
  context: Pick<ReportContext, 'pengaturan'>,
): (table: LaidTable) => TableView {
  const parts = tables.map((table) =>
    wholeOrNot(table).map((laid): PartWay & { readonly view: TableView } => {
      const stretch = { landscape: laid.view.lanskap, blocks: captionedTable(laid, []) };
      return { view: laid.view, cost: 0, stretches: [stretch] };
    }),
  );
  const chosen = choosePages(parts, context);
  return (table) => chosen[tables.indexOf(table)]?.view ?? table.view;
}
