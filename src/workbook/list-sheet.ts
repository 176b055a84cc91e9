import type { CellStyleName } from '../xlsx/write/cell-styles.ts';
import type { InputRule, WrittenCell, WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { computeRowHeights } from './row-heights.ts';
import { createSheetBuilder } from './sheet-builder.ts';

const NOTE_ROW = 2;
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
  /** What is written where, under the title. */
  readonly note?: string;
  readonly colorRules?: NonNullable<WrittenSheet['colorRules']>;
  /** Columns that stay in view; none by default. */
  readonly frozen?: number;
}

/** A sheet that is one list under a title and one row of headings. */
export function buildListSheet(form: ListForm, rows: readonly (readonly ListCell[])[]): WrittenSheet {
  const p = createSheetBuilder();
  p.write(1, 1, 'judul', form.title);
  const widths = form.columns.map(([, width]) => width);
  if (form.note !== undefined) {
    const area = { top: NOTE_ROW, left: 1, bottom: NOTE_ROW, right: widths.length };
    p.writeRange(area, 'petunjuk', form.note);
  }
  form.columns.forEach(([heading], i) => {
    p.write(HEADER_ROW, i + 1, 'kepala', heading);
  });
  rows.forEach((row, i) => {
    row.forEach(([value, style], k) => {
      p.write(FIRST_ROW + i, k + 1, style, value);
    });
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return {
    name: form.name,
    widths,
    cells: p.cells,
    merges: p.merges,
    heights: new Map([
      ...computeRowHeights(
        p.cells.filter(({ row }) => row === NOTE_ROW),
        [whole],
        NOTE_ROW,
      ),
      [HEADER_ROW, 20],
      ...computeRowHeights(p.cells, widths, FIRST_ROW),
    ]),
    rules: form.rules ?? [],
    ...(form.colorRules === undefined ? {} : { colorRules: form.colorRules }),
    frozen: { row: HEADER_ROW, column: form.frozen ?? 0 },
    print: { landscape: true, scale: { pagesWide: 1 }, repeatedRows: [HEADER_ROW, HEADER_ROW] },
    locked: true,
    tabColor: '548235',
  };
}
