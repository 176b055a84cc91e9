import { CLASS } from '../../html/vocabulary.ts';
import type { Face, Font } from '../page/text-width.ts';
import { decimalPads } from './decimal-pads.ts';
import { layOutRows, type RowTexts } from './lay-out-rows.ts';
import type { TableColumn } from './report-table.ts';

/** A row before its cells are laid out; `className` and `label` are '' in a row of the body. */
export interface TextRow {
  readonly className: string;
  readonly label: string;
  readonly texts: RowTexts;
}

/** A row with its cells. */
export interface PlacedRow extends TextRow {
  readonly face: Face;
  readonly cells: readonly PlacedCell[];
}

/** A cell, how far it reaches, and the room at its right in em. */
export interface PlacedCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly height: number;
  readonly className: string;
  readonly text: string | null;
  readonly pad: number;
}

type PlacedColumn = Pick<TableColumn<never>, 'className' | 'merged'>;

/** The cells of the rows of each run, figures with their commas under each other. */
export function placeRows(
  columns: readonly PlacedColumn[],
  runs: readonly (readonly TextRow[])[],
  summary: readonly TextRow[],
  font: Font,
): { readonly runs: readonly (readonly PlacedRow[])[]; readonly summary: readonly PlacedRow[] } {
  const pads = columnPads(columns, [...runs.flat(), ...summary], font);
  const place = (row: TextRow, cells: readonly Omit<PlacedCell, 'pad'>[]): PlacedRow => ({
    ...row,
    face: faceOf(row),
    cells: cells.map((cell) => ({ ...cell, pad: cell.text === null ? 0 : (pads[cell.column]?.get(row) ?? 0) })),
  });
  return {
    runs: runs.map((run) => {
      const cells = layOutRows(
        columns,
        run.map(({ texts }) => texts),
      );
      return run.map((row, i) =>
        place(
          row,
          (cells[i] ?? []).map((cell) => ({ ...cell, columnSpan: 1 })),
        ),
      );
    }),
    summary: summary.map((row) => place(row, summaryCells(columns, row))),
  };
}

/** The pads of each column by row; none where no figure has a comma. */
function columnPads(columns: readonly PlacedColumn[], rows: readonly TextRow[], font: Font) {
  return columns.map(({ className }, column): ReadonlyMap<TextRow, number> | null => {
    if (className !== CLASS.angka || rows.every((row) => row.texts[column]?.includes(',') !== true)) return null;
    const figures = rows.map((row) => ({ text: row.texts[column] ?? '', face: faceOf(row) }));
    const pads = decimalPads(figures, font);
    return new Map(rows.map((row, i) => [row, pads[i] ?? 0]));
  });
}

function faceOf({ className }: TextRow): Face {
  return className === '' ? 'regular' : 'bold';
}

/** The label as far as the figures begin, then the texts. */
function summaryCells(columns: readonly PlacedColumn[], { label, texts }: TextRow): Omit<PlacedCell, 'pad'>[] {
  const firstText = texts.findIndex((text) => text !== null);
  const figures = columns.findIndex(({ className }) => className === CLASS.angka);
  const columnSpan = Math.max(Math.min(...[figures, firstText].filter((at) => at >= 0), columns.length), 1);
  const cells = columns.map(({ className }, column) => ({
    column,
    columnSpan: 1,
    className,
    text: texts[column] ?? null,
    height: 1,
  }));
  return [{ column: 0, columnSpan, className: '', text: label, height: 1 }, ...cells.slice(columnSpan)];
}
