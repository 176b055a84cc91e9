import type { ViewName } from '../../domain/hasil.ts';
import { CLASS } from '../../html/vocabulary.ts';
import type { TableColumn, WidthPolicy } from './report-table.ts';

/** `heading` has a line each; a number for `width` is its weight. */
type MakeColumn = <Row>(
  name: string,
  heading: string,
  width: number | WidthPolicy,
  cell: TableColumn<Row>['cell'],
  more?: Partial<TableColumn<Row>>,
) => TableColumn<Row>;

const makeColumn =
  (className: string): MakeColumn =>
  (name, heading, width, cell, more) => ({
    name,
    heading: heading.split('\n'),
    className,
    width: typeof width === 'number' ? { weight: width } : width,
    cell,
    ...more,
  });

/** A column of names, from the left. */
export const nameColumn = makeColumn('');
/** A column of a few words, in the middle. */
export const wordColumn = makeColumn(CLASS.tengah);
/** A column of figures, below one another at the right. */
export const figureColumn = makeColumn(CLASS.angka);

/** The running number of the rows. */
export const NUMBER_COLUMN = wordColumn('nomor', 'NO', 0, (_row, _context, index) => String(index + 1));

/** Bold sums of rupiah count a digit more. */
export const MONEY: WidthPolicy = { weight: 0, bold: 1 };

const VIEWS: readonly (readonly [ViewName, string])[] = [
  ['triwulan', ''],
  ['sampaiDengan', 'SampaiDengan'],
];

/**
 * The same columns for the quarter and for s.d., each pair under its own heading and only where the report prints that
 * view. Names of the second end in `SampaiDengan`.
 */
export function columnsOfViews<Row>(
  columnsOf: (view: ViewName) => readonly TableColumn<Row>[],
): readonly TableColumn<Row>[] {
  return VIEWS.flatMap(([view, suffix]) =>
    columnsOf(view).map((column) => ({
      ...column,
      name: column.name + suffix,
      over: (context) => context.viewHeading(view),
      shown: (context) => context.views.includes(view),
    })),
  );
}
