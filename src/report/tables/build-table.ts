import { CLASS } from '../../html/vocabulary.ts';
import type { ReportContext } from '../context/report-context.ts';
import { layOutColumns, type MeasuredColumn } from '../page/column-width.ts';
import { contentArea } from '../page/paper.ts';
import { attribute } from './attribute.ts';
import { buildHeadings } from './build-headings.ts';
import { layOutRows, type RowCell, type RowTexts } from './lay-out-rows.ts';
import type { ReportTable, TableColumn } from './report-table.ts';
import type { TableView } from './table-schema.ts';

type RowView = TableView['kelompok'][number]['baris'][number];
type CellView = RowView['sel'][number];

/** A row before its cells are laid out; `className` and `label` are '' in a row of the body. */
interface TextRow {
  readonly className: string;
  readonly label: string;
  readonly texts: RowTexts;
}

/** A declared table with its number and rows: all that its template prints. */
export function buildTable<Row>(
  table: ReportTable<Row>,
  number: Pick<TableView, 'id' | 'nomor'>,
  rows: readonly Row[],
  context: ReportContext,
): TableView {
  const { pengaturan } = context;
  const columns = table.columns.filter((column) => column.shown?.(context) ?? true);
  const body = rows.map((row, i) => ({
    className: table.isInduk?.(row) === true ? CLASS.induk : '',
    label: '',
    texts: columns.map((column) => column.cell(row, context, i)),
  }));
  const summary = summaryRows(table, columns, context);
  const landscape = table.landscape?.(context) ?? false;
  const { pt, percents } = layOutColumns(
    measureColumns(columns, [...body, ...summary]),
    contentArea(pengaturan, landscape).width,
    pengaturan.font,
  );
  const blank = Object.fromEntries(table.columns.map(({ name }) => [name, '']));
  const viewRow = ({ className, label, texts }: TextRow, cells: readonly CellView[]): RowView => {
    const named = { ...blank };
    for (const [i, { name }] of columns.entries()) named[name] = texts[i] ?? '';
    return { kelas: className, label, sel: cells, teks: named };
  };
  let end = 0;
  const runs = (table.runs?.(rows) ?? [rows]).map((run) => {
    const own = body.slice(end, end + run.length);
    end += run.length;
    const texts = own.map((row) => row.texts);
    const cells = layOutRows(columns, texts);
    return own.map((row, i) => viewRow(row, (cells[i] ?? []).map(viewCell)));
  });
  const sums = summary.map((row) => viewRow(row, summaryCells(columns, row)));
  const whole = runs.map((run) => ({ kelas: CLASS.utuh, baris: run }));
  return {
    ...number,
    judul: table.title(context, rows),
    ukuran: String(pt).replace('.', ','),
    lanskap: landscape,
    kolom: percents.map((percent) => ({ lebar: `${percent.toFixed(2)}%` })),
    kepala: buildHeadings(columns, context),
    kelompok:
      table.runs === undefined
        ? [{ kelas: '', baris: [...runs.flat(), ...sums] }]
        : [...whole, ...(sums.length === 0 ? [] : [{ kelas: '', baris: sums }])],
  };
}

function summaryRows<Row>(
  table: ReportTable<Row>,
  columns: readonly TableColumn<Row>[],
  context: ReportContext,
): readonly TextRow[] {
  return (['jumlah', 'rataRata'] as const).flatMap((kind) => {
    const label = table[kind]?.(context);
    const texts = columns.map((column) => column[kind]?.(context) ?? null);
    return label === undefined ? [] : [{ className: CLASS.jumlah, label, texts }];
  });
}

/** What the widths of the columns are worked out from. */
function measureColumns<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly TextRow[],
): readonly MeasuredColumn[] {
  const own = columns.map(({ heading, width: { weight, bold } }, i) => {
    const counted = rows.filter(({ className }) => className === '' || bold !== undefined);
    const texts = counted.map((row) => (row.texts[i] ?? '') + '0'.repeat(row.className === '' ? 0 : (bold ?? 0)));
    return { headings: heading, texts, weight };
  });
  return own.map((measured, i) => {
    const shared = columns[i]?.width.shared;
    if (shared === undefined) return measured;
    const together = own.filter((_, other) => columns[other]?.width.shared === shared);
    return {
      ...measured,
      headings: together.flatMap(({ headings }) => headings),
      texts: together.flatMap(({ texts }) => texts),
    };
  });
}

/** The label as far as the figures begin, then the texts. */
function summaryCells<Row>(columns: readonly TableColumn<Row>[], { label, texts }: TextRow): CellView[] {
  const span = Math.max(
    columns.findIndex(({ className }) => className === CLASS.angka),
    1,
  );
  const cells = columns.map(({ className }, i) => ({ className, text: texts[i] ?? null, height: 1 }));
  return [{ atribut: attribute('colspan', span), isi: label }, ...cells.slice(span).map(viewCell)];
}

function viewCell({ className, text, height }: RowCell): CellView {
  const look = attribute('class', text === null ? '' : className);
  return { atribut: look + attribute('rowspan', height), isi: text ?? '' };
}
