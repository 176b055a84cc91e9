import { MANY_ROWS } from '../../html/keep-rules.ts';
import type { ReportContext } from '../context/report-context.ts';
import { type LaidTable, layOutLike, type TableDraft } from '../tables/build-table.ts';
import { keepWhole } from '../tables/keep-rows.ts';
import { balancedTables } from '../tables/more-tables.ts';
import type { TableView } from '../tables/table-schema.ts';
import { RESIZED } from './least-white.ts';
import { choosePages, type PartWay } from './page-choices.ts';
import { captionedTable } from './table-blocks.ts';

/** A table, and itself kept whole where it lies and has a few rows: a page may part any other that lies. */
export function wholeOrNot(table: LaidTable): readonly LaidTable[] {
  return table.view.lanskap && table.rows.rows.length < MANY_ROWS ? [keepWhole(table), table] : [table];
}

/**
 * Two tables below one another on pages of their own: whole where the pages are not left white for it (page-choices.ts); where
 * a page looks forgotten all the same, also in other sizes, or with more of their last rows together.
 */
export function placeTables(
  drafts: readonly [TableDraft, TableDraft],
  context: Pick<ReportContext, 'pengaturan'>,
): readonly [TableView, TableView] {
  const layOut = (draft: TableDraft) => ({ draft, own: draft.layOut() });
  const tables = [layOut(drafts[0]), layOut(drafts[1])] as const;
  const waysOf = (table: LaidTable, cost: number): readonly TableWay[] =>
    wholeOrNot(table).map((laid) => {
      const stretch = { landscape: laid.view.lanskap, blocks: captionedTable(laid, []) };
      return { view: laid.view, cost, stretches: [stretch] };
    });
  const more = ({ draft, own }: ReturnType<typeof layOut>): readonly TableWay[] => [
    ...waysOf(own, 0),
    ...[...layOutLike(own, draft).slice(1), ...balancedTables(own, context)].flatMap((one) => waysOf(one, RESIZED)),
  ];
  const [first, second] = choosePages(
    tables.map(({ own }) => waysOf(own, 0)),
    context,
    () => tables.map(more),
  );
  return [first?.view ?? tables[0].own.view, second?.view ?? tables[1].own.view];
}

interface TableWay extends PartWay {
  readonly view: TableView;
}
