import { CLASS } from '../../html/vocabulary.ts';
import type { ReportContext } from '../context/report-context.ts';
import { type Letters, layOutColumns } from '../page/lay-out-columns.ts';
import type { TableRows } from '../page/page-blocks.ts';
import { contentArea } from '../page/paper.ts';
import { CELL } from '../page/table-height.ts';
import { attribute } from './attribute.ts';
import { buildHeadings, headingLines } from './build-headings.ts';
import { measureTable } from './measure-table.ts';
import { type PlacedCell, type PlacedRow, placeRows, type TextRow } from './place-rows.ts';
import type { ReportTable, TableColumn, TableSetting } from './report-table.ts';
import { type LaidRows, tableRows } from './table-rows.ts';
import type { TableView } from './table-schema.ts';

type RowView = TableView['kelompok'][number]['baris'][number];
type CellView = RowView['sel'][number];

/** A table as its template prints it, and its rows as pages hold them. */
export interface LaidTable {
  readonly view: TableView;
  readonly rows: TableRows;
  /** The size of its letters. */
  readonly pt: number;
}

/** A declared table with its number and rows, before it is laid out. */
export interface TableDraft {
  readonly rowCount: number;
  /** The page that it asks for. */
  readonly asked: TablePage;
  /** Lays it out, of two settings in the lower one. `page` wins over the one asked for, `letters` over the size that suits its height. */
  readonly layOut: (page?: TablePage, letters?: Letters) => LaidTable;
}

/** A declared table with its number and rows: all that its template prints. */
export function buildTable<Row>(
  table: ReportTable<Row>,
  number: Pick<TableView, 'id' | 'nomor'>,
  rows: readonly Row[],
  context: ReportContext,
): TableView {
  return draftTable(table, number, rows, context).layOut().view;
}

/** As buildTable, to be laid out on pages and in sizes. */
export function draftTable<Row>(
  table: ReportTable<Row>,
  number: Pick<TableView, 'id' | 'nomor'>,
  rows: readonly Row[],
  context: ReportContext,
): TableDraft {
  const asked = table.landscape?.(context) ?? 'never';
  const shown = table.columns.filter((column) => column.shown?.(context) ?? true);
  const settings: readonly TableSetting[] = shown.some(({ setting }) => setting !== undefined)
    ? ['joined', 'apart']
    : ['joined'];
  const lowest = (choices: readonly Laid<Row>[]): Laid<Row> =>
    choices.reduce((best, one) => (one.layout.height < best.layout.height ? one : best));
  const layOutOn = (page: TablePage = asked, letters?: Letters): LaidTable => {
    const landscapes = LANDSCAPES[page];
    const laid = landscapes.flatMap((landscape) =>
      settings.map((setting) => {
        const columns = shown.filter((column) => (column.setting ?? setting) === setting);
        return layOut(table, columns, rows, context, { landscape, letters });
      }),
    );
    const upright = laid.filter(({ landscape, layout }) => !landscape && layout.pt >= LEAST_PT);
    const chosen = lowest(
      landscapes.length > 1 && upright.length > 0
        ? upright
        : laid.filter(({ landscape }) => landscape === landscapes.at(-1)),
    );
    return {
      view: viewTable(table, number, rows, context, chosen),
      rows: tableRows(chosen, context),
      pt: chosen.layout.pt,
    };
  };
  return { rowCount: rows.length, asked, layOut: layOutOn };
}

/** A table on the page that it asks for; where that lies, then also on an upright one, if its figures can still be read there. */
export function layOutEitherWay({ asked, layOut }: TableDraft): readonly [LaidTable, ...LaidTable[]] {
  const own = layOut();
  if (!own.view.lanskap || asked !== 'needed') return [own];
  const upright = layOut('never');
  return upright.pt < READABLE_PT ? [own] : [own, upright];
}

/** A table on a page, then the same in letters of other sizes that can be read and may fill pages better. */
export function layOutInSizes(draft: TableDraft, page?: TablePage): readonly LaidTable[] {
  return layOutLike(draft.layOut(page), draft);
}

/** A table that is laid out, then, unless it has too many rows, in letters up to a point and a half larger and half a point smaller, as far as these can be read. */
export function layOutLike(
  own: LaidTable,
  { rowCount, layOut }: TableDraft,
  mostRows = LONG_TABLE,
): readonly [LaidTable, ...LaidTable[]] {
  if (rowCount > mostRows) return [own];
  const sizes = OTHER_SIZES.map((step) => own.pt + step).filter((pt) => pt >= READABLE_PT && pt <= MOST_PT);
  const page = own.view.lanskap ? 'always' : 'never';
  const others = sizes.map((pt) => layOut(page, { mostPt: pt, leastPt: pt }));
  return [own, ...others.filter(({ pt }, i) => pt === sizes[i])];
}

/** A table on each kind of page that it can be read on, the one that it asks for first. */
export function layOutBothWays(draft: TableDraft): readonly [LaidTable, ...LaidTable[]] {
  const [asked, ...upright] = layOutEitherWay(draft);
  return asked.view.lanskap ? [asked, ...upright] : [asked, draft.layOut('always')];
}

const LANDSCAPES = { never: [false], needed: [false, true], always: [true] } as const;
/** Whether a table lies. */
export type TablePage = keyof typeof LANDSCAPES;
/** A table that may lie on either page stands upright where it holds its figures and names in letters of this size. */
const LEAST_PT = 9;
/** Or of this one, where the pages are much better filled for it. */
const READABLE_PT = 8.5;
/** More rows fill pages in any size, as a rule. */
const LONG_TABLE = 40;
/** Letters that are no larger than the text's, and steps to try beside the size that suits a table. */
const MOST_PT = 11;
const OTHER_SIZES = [-0.5, 0.5, 1, 1.5];

/** A table laid out in one way. */
interface Laid<Row> extends LaidRows {
  readonly columns: readonly TableColumn<Row>[];
}

function layOut<Row>(
  table: ReportTable<Row>,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  context: ReportContext,
  { landscape, letters }: { readonly landscape: boolean; readonly letters: Letters | undefined },
): Laid<Row> {
  const { pengaturan } = context;
  const parts = table.runs?.(rows) ?? null;
  let index = 0;
  const texts = (parts ?? [rows]).map((run) =>
    run.map((row): TextRow => {
      const at = index++;
      return {
        className: table.isInduk?.(row) === true ? CLASS.induk : '',
        label: '',
        texts: columns.map((column) => column.cell(row, context, at)),
      };
    }),
  );
  const placed = placeRows(columns, texts, summaryRows(table, columns, context), pengaturan.font);
  const over = columns.map((column) => column.over?.(context) ?? '');
  const headed = columns.map((column) => ({ ...column, heading: headingLines(column, context) }));
  const measured = measureTable(headed, over, [...placed.runs.flat(), ...placed.summary]);
  const layout = layOutColumns(measured, contentArea(pengaturan, landscape), pengaturan.font, letters);
  return { columns, ...placed, parted: parts !== null, layout, landscape };
}

function viewTable<Row>(
  table: ReportTable<Row>,
  number: Pick<TableView, 'id' | 'nomor'>,
  rows: readonly Row[],
  context: ReportContext,
  { columns, runs, summary, parted, layout, landscape }: Laid<Row>,
): TableView {
  const heading = headingColumn(columns);
  const blank = Object.fromEntries(table.columns.map(({ name }) => [name, '']));
  const viewRow = ({ className, label, texts, cells }: PlacedRow): RowView => {
    const named = { ...blank };
    for (const [i, { name }] of columns.entries()) named[name] = texts[i] ?? '';
    return { kelas: className, label, sel: cells.map((cell) => viewCell(cell, heading)), teks: named };
  };
  const groups = runs.map((run) => run.map(viewRow));
  const sums = summary.map(viewRow);
  return {
    ...number,
    judul: table.title(context, rows),
    ukuran: String(layout.pt).replace('.', ','),
    lanskap: landscape,
    utuh: false,
    kolom: layout.percents.map((percent) => ({ lebar: `${percent.toFixed(2)}%` })),
    kepala: buildHeadings(columns, context),
    kelompok: parted
      ? [
          ...groups.map((group) => ({ kelas: CLASS.utuh, baris: group })),
          ...(sums.length === 0 ? [] : [{ kelas: '', baris: sums }]),
        ]
      : [{ kelas: '', baris: [...groups.flat(), ...sums] }],
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
    if (label === undefined || texts.every((text) => text === null || text === '')) return [];
    return [{ className: CLASS.jumlah, label, texts }];
  });
}

/** The first column of names heads the rows; figures and short words name none. */
function headingColumn(columns: readonly Pick<TableColumn<never>, 'className'>[]): number {
  return columns.findIndex(({ className }) => className !== CLASS.tengah && className !== CLASS.angka);
}

function viewCell({ column, className, text, height, columnSpan, pad }: PlacedCell, heading: number): CellView {
  const heads = column <= heading && heading < column + columnSpan;
  const look = attribute('class', text === null ? '' : className);
  const style = pad === 0 ? '' : ` style="padding-right: calc(${CELL.paddingX}pt + ${pad.toFixed(2)}em)"`;
  const spans = attribute('colspan', columnSpan) + attribute('rowspan', height);
  return { atribut: look + spans + style, namaBaris: heads, isi: text ?? '' };
}
