import { groupBy } from '../../../domain/group-by.ts';
import { nameKey } from '../../../domain/name-key.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import type { ReportContext } from '../../../report/context/report-context.ts';
import type { ReportTable, TableSetting } from '../../../report/tables/report-table.ts';
import type { TableView } from '../../../report/tables/table-schema.ts';
import type { RowSources, TotalMethod } from './row-sources.ts';

/** Texts of a row by the name of their column. */
type Texts = Readonly<Record<string, string>>;
type ShownColumns = ReportTable<never>['columns'];

/** How the rows of a table find their cells. */
export interface TableSources {
  readonly table: { readonly columns: ShownColumns };
  /** Cells of a row of the body; each call takes the next row of that name. */
  readonly rowOf: (texts: Texts) => RowSources;
  /** Cells of a value in the row Jumlah or Rata-rata. */
  readonly totalOf: (column: string, method: TotalMethod) => CellRef | undefined;
}

/** A printed cell: its text, and where it comes from. */
export interface TracedCell {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

/** A printed table, where the report has it, and how it finds its cells. */
export type TracedTable = readonly [TableView | null | undefined, () => TableSources];

/** Where the printed cells of tables come from, by the id of the table, row by row. */
export function traceEach(
  tables: readonly TracedTable[],
  context: ReportContext,
): ReadonlyMap<string, readonly (readonly TracedCell[])[]> {
  return new Map(
    tables.flatMap(([table, sourcesOf]) =>
      table === null || table === undefined ? [] : [[table.id, traceTable(table, sourcesOf(), context)] as const],
    ),
  );
}

function traceTable(
  view: TableView,
  { table, rowOf, totalOf }: TableSources,
  context: ReportContext,
): readonly (readonly TracedCell[])[] {
  const names = printedColumns(table.columns, view, context).map(({ name }) => name);
  const body: RowSources[] = [];
  const rows: TracedCell[][] = [];
  // How many rows the cell of a column still covers.
  const covered = names.map(() => 0);
  for (const { label, teks: texts, sel: cells } of view.kelompok.flatMap(({ baris: group }) => group)) {
    const isTotal = label !== '';
    const own = isTotal ? {} : rowOf(texts);
    if (!isTotal) body.push(own);
    const method = /^jumlah/i.test(label) ? 'sum' : 'mean';
    const totalCells = (name: string): readonly CellRef[] => {
      const at = totalOf(name, method);
      return at === undefined ? body.flatMap((row) => row[name] ?? []) : [at];
    };
    let column = 0;
    const traced = cells.map(({ atribut: attributes, isi: text }): TracedCell => {
      while ((covered[column] ?? 0) > 0) column += 1;
      const name = names[column] ?? '';
      covered[column] = span(attributes, 'rowspan');
      const width = span(attributes, 'colspan');
      column += width;
      return { text, cells: width > 1 ? [] : isTotal ? totalCells(name) : (own[name] ?? []) };
    });
    rows.push(traced);
    for (const [at, height] of covered.entries()) covered[at] = Math.max(0, height - 1);
  }
  return rows;
}

/** The columns that are shown, in the setting (satuan joined or apart) that was printed. */
function printedColumns(columns: ShownColumns, view: TableView, context: ReportContext): ShownColumns {
  const shown = columns.filter((column) => column.shown?.(context) ?? true);
  const inSetting = (setting: TableSetting) => shown.filter((column) => (column.setting ?? setting) === setting);
  const joined = inSetting('joined');
  return joined.length === view.kolom.length ? joined : inSetting('apart');
}

function span(attributes: string, name: string): number {
  return Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
}

/** Hands out the rows of a name one after the other. */
export function queueRows<T>(rows: readonly T[], nameOf: (row: T) => string): (name: string) => T | undefined {
  const groups = groupBy(rows, (row) => nameKey(nameOf(row)));
  const queues = new Map([...groups].map(([name, own]) => [name, own.values()]));
  return (name) => queues.get(nameKey(name))?.next().value;
}

/** A table that prints the rows in this order; without `totalOf` its totals are of its rows. */
export function inOrder(
  table: TableSources['table'],
  rows: readonly RowSources[],
  totalOf: TableSources['totalOf'] = () => undefined,
): TableSources {
  const left = [...rows];
  return { table, rowOf: () => left.shift() ?? {}, totalOf };
}
