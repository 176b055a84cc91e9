import type { ViewName } from '../../domain/hasil.ts';
import { CLASS } from '../../html/vocabulary.ts';
import type { TableColumn } from './report-table.ts';

/** `heading` has a line each. */
type MakeColumn = <Row>(
  name: string,
  heading: string,
  cell: TableColumn<Row>['cell'],
  more?: Partial<TableColumn<Row>>,
) => TableColumn<Row>;

const makeColumn =
  (className: string, wraps: boolean): MakeColumn =>
  (name, heading, cell, more) => ({
    name,
    heading: heading.split('\n'),
    className,
    wraps,
    cell,
    ...more,
  });

/** A column of names, from the left. */
export const nameColumn = makeColumn('', true);
/** A column of a few words, in the middle. */
export const wordColumn = makeColumn(CLASS.tengah, true);
/** A column of figures, below one another at the right. */
export const figureColumn = makeColumn(CLASS.angka, false);

/** The sub kegiatan that is measured, or the sasaran where the report is of these. */
export function measuredColumn<Row extends { readonly subKegiatan: string }>(
  more: Partial<TableColumn<Row>> = {},
  name = 'subKegiatan',
  cell: TableColumn<Row>['cell'] = (row) => row.subKegiatan,
): TableColumn<Row> {
  const headingIn: TableColumn<Row>['headingIn'] = ({ hasil }) => [
    hasil.data.isOfSasaran === true ? 'SASARAN' : 'SUB KEGIATAN',
  ];
  return nameColumn<Row>(name, 'SUB KEGIATAN', cell, { headingIn, ...more });
}

/** The indikator with its satuan behind it. */
export function indikatorColumn<
  Row extends { readonly indikator: string; readonly satuan: string },
>(): TableColumn<Row> {
  return nameColumn<Row>('indikator', 'INDIKATOR KINERJA', ({ indikator, satuan }) =>
    satuan === '' ? indikator : `${indikator} (${satuan})`,
  );
}

/** The running number of the rows. */
export const NUMBER_COLUMN = wordColumn('nomor', 'NO', (_row, _context, index) => String(index + 1), { wraps: false });

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
