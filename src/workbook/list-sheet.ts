import type { CellStyleName } from '../xlsx/write/cell-styles.ts';
import type { InputRule, WrittenCell, WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { computeRowHeights } from './row-heights.ts';
import { createSheetBuilder } from './sheet-builder.ts';

const HEADER_ROW = 3;
/** First row below the heading. */
export const FIRST_ROW = 4;

/** A cell of a list: its value and style. */
export type ListCell = readonly [WrittenCell['value'], CellStyleName];

/** What a list sheet has besides its rows. */
interface ListForm {
  readonly name: string;
  readonly title: string;
  /** Headings, each with its width in characters. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rules?: readonly InputRule[];
  /** Columns that stay in view; none by default. */
  readonly frozen?: number;
}

/** A sheet that is one list under a title and one row of headings. */
export function buildListSheet(form: ListForm, rows: readonly (readonly ListCell[])[]): WrittenSheet {
  const p = createSheetBuilder();
  p.write(1, 1, 'judul', form.title);
  form.columns.forEach(([heading], i) => {
    p.write(HEADER_ROW, i + 1, 'kepala', heading);
  });
  rows.forEach((row, i) => {
    row.forEach(([value, style], k) => {
      p.write(FIRST_ROW + i, k + 1, style, value);
    });
  });
  const widths = form.columns.map(([, width]) => width);
  return {
    name: form.name,
    widths,
    cells: p.cells,
    heights: new Map([[HEADER_ROW, 20], ...computeRowHeights(p.cells, widths, FIRST_ROW)]),
    rules: form.rules ?? [],
    frozen: { row: HEADER_ROW, column: form.frozen ?? 0 },
    print: { landscape: true, scale: { pagesWide: 1 }, repeatedRows: [HEADER_ROW, HEADER_ROW] },
    locked: true,
    tabColor: '548235',
  };
}
