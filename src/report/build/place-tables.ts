import { MANY_ROWS } from '../../html/keep-rules.ts';
import type { ReportContext } from '../context/report-context.ts';
import { type LaidTable, layOutLike, layOutTable } from '../tables/build-table.ts';
import { keepWhole } from '../tables/keep-rows.ts';
import { balancedTables } from '../tables/more-tables.ts';
import type { ReportTable } from '../tables/report-table.ts';
import type { TableView } from '../tables/table-schema.ts';
import { RESIZED } from './least-white.ts';
import type { TableNumber } from './numbering.ts';
import { choosePages, type PartWay } from './page-choices.ts';
import { captionedTable } from './table-blocks.ts';

/** A table, and itself kept whole where it lies and has a few rows: a page may part any other that lies. */
export function wholeOrNot(table: LaidTable): readonly LaidTable[] {
  return table.view.lanskap && table.rows.rows.length < MANY_ROWS ? [keepWhole(table), table] : [table];
}

/** A table, and the same in letters of other sizes. */
interface SizedTable {
  readonly own: LaidTable;
  readonly inSizes: () => readonly LaidTable[];
}

/** Lays a table out, and in other sizes when they are asked for. */
export function sizedTable<Row>(
  table: ReportTable<Row>,
  number: TableNumber,
  rows: readonly Row[],
  context: ReportContext,
): SizedTable {
  const own = layOutTable(table, number, rows, context);
  return { own, inSizes: () => layOutLike(own, table, number, rows, context).slice(1) };
}

/**
 * Two tables below one another on pages of their own: whole where the pages are not left white for it (page-choices.ts); where
 * a page looks forgotten all the same, also in other sizes, or with more of their last rows together.
 */
export function placeTables(
  tables: readonly [SizedTable, SizedTable],
  context: Pick<ReportContext, 'pengaturan'>,
): readonly [TableView, TableView] {
  const waysOf = (table: LaidTable, cost: number): readonly TableWay[] =>
    wholeOrNot(table).map((laid) => {
      const stretch = { landscape: laid.view.lanskap, blocks: captionedTable(laid, []) };
      return { view: laid.view, cost, stretches: [stretch] };
    });
  const more = ({ own, inSizes }: SizedTable): readonly TableWay[] => [
    ...waysOf(own, 0),
    ...[...inSizes(), ...balancedTables(own, context)].flatMap((one) => waysOf(one, RESIZED)),
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
