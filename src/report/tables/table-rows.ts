import { CONTINUED } from '../../html/continued.ts';
import { CLASS } from '../../html/vocabulary.ts';
import type { ReportContext } from '../context/report-context.ts';
import type { ColumnLayout } from '../page/lay-out-columns.ts';
import type { TableRows } from '../page/page-blocks.ts';
import { contentArea, PT_PER_MM } from '../page/paper.ts';
import { CELL, CELL_EDGE, ROW_EDGE } from '../page/table-height.ts';
import { countLines, wordCell } from '../page/worded-cell.ts';
import type { PlacedCell, PlacedRow } from './place-rows.ts';

/** The rows of a table that is laid out. */
export interface LaidRows {
  readonly runs: readonly (readonly PlacedRow[])[];
  readonly summary: readonly PlacedRow[];
  /** Each run has a body of its own. */
  readonly parted: boolean;
  readonly layout: ColumnLayout;
  readonly landscape: boolean;
}

/** What pages know of a table: its rows, and where it may be parted. */
export function tableRows(laid: LaidRows, context: ReportContext): TableRows {
  const { runs, summary, parted, layout, landscape } = laid;
  const placed = [...runs.flat(), ...summary];
  const headingRows = layout.rows.length - placed.length;
  const starts = runs.map((_, i) => runs.slice(0, i).reduce((sum, run) => sum + run.length, 0));
  const needOf = (cell: PlacedCell): number => textHeight(cell, laid, context);
  return {
    heading: layout.rows.slice(0, headingRows).reduce((sum, height) => sum + height, 0),
    rows: placed.map(({ className }, i) => ({
      height: layout.rows[headingRows + i] ?? 0,
      withNext: className === CLASS.induk || placed[i + 1]?.className === CLASS.jumlah,
    })),
    groups: [
      ...runs.flatMap((run, i) => {
        const from = starts[i] ?? 0;
        return parted ? [{ from, to: from + run.length, need: 0 }] : [];
      }),
      ...placed.flatMap(({ cells }, from) =>
        cells.flatMap((cell) => (cell.height > 1 ? [{ from, to: from + cell.height, need: needOf(cell) }] : [])),
      ),
    ],
    parts: landscape || (parted && runs.length + (summary.length > 0 ? 1 : 0) > 2),
  };
}

/** Points of a cell that goes on from the page before. */
function textHeight(
  { column, text }: PlacedCell,
  { layout, landscape }: LaidRows,
  { pengaturan }: ReportContext,
): number {
  const { pt, percents } = layout;
  const width = (contentArea(pengaturan, landscape).width * PT_PER_MM * (percents[column] ?? 0)) / 100;
  const lines = [`${text ?? ''}${CONTINUED}`];
  const place = { column, columnSpan: 1, row: 0, rowSpan: 1, scale: 1, pad: 0, face: 'regular' as const };
  const cell = wordCell({ ...place, lines }, pengaturan.font);
  return countLines(cell, (width - CELL_EDGE) / pt) * pt * CELL.leading + ROW_EDGE;
}
