import { type CellValue, isAngka, ZERO } from '../../domain/angka.ts';
import type { SummaryMethod } from '../../domain/hasil.ts';
import type { View } from '../../domain/measure.ts';
import { pickByMethod } from '../../domain/summarize.ts';
import { type PerTriwulan, perTriwulan, type Triwulan } from '../../domain/triwulan.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import type { PercentWithoutText } from '../cause/percent-cause.ts';
import type { TextCell } from '../cause/text-cause.ts';
import { measureCoverage } from '../formula/formula-coverage.ts';
import { readFormula } from '../formula/read-formula.ts';
import type { CellSeries } from './cell-series.ts';
import type { JumlahFigure } from './jumlah-figures.ts';
import { makePercentRow, type PercentInputs, type PercentRow, validViews } from './percent-inputs.ts';
import { summarizeRows } from './percent-summary.ts';
import type { AnyTable, StatedCell } from './stated-cell.ts';

/** The cell of a stated number, when it holds text and stands on the table's own sheet. */
function toTextCell(table: AnyTable, statedCell: StatedCell): TextCell | undefined {
  if (!isAngka(statedCell.value) || statedCell.at.sheet !== table.sheet.name) return undefined;
  const cell = table.sheet.rows.get(statedCell.at.row)?.get(statedCell.at.column);
  if (cell?.value.kind !== 'text') return undefined;
  return { at: statedCell.at, value: statedCell.value, textFormat: cell.format === '@' };
}

/** The addends of a printed sum that hold text; none when its formula leaves one of their rows out anyway. */
export function addedTextCells(table: AnyTable, figure: JumlahFigure): readonly TextCell[] {
  const textCells = figure.cells.flatMap((s) => toTextCell(table, s) ?? []);
  const formula = readFormula(figure.printed.formula);
  if (textCells.length === 0 || formula === null) return textCells;
  const { rowNumbers, row } = figure.adder;
  const column = table.columns.get(figure.columnKey) ?? figure.printed.at.column;
  const l = measureCoverage(formula, {
    table,
    columnKey: figure.columnKey,
    column,
    required: rowNumbers,
    allowed: rowNumbers,
    ownRow: row,
  });
  return textCells.some((t) => l?.missing.includes(t.at.row)) ? [] : textCells;
}

/** What Excel may make of a text cell: nothing stated, or 0 (N()). */
const REPLACEMENTS: readonly CellValue[] = ['kosong', ZERO];

/**
 * What a summary of rows, or the capaian of one row, is without its text cells, in every view in which it needs one; only
 * a formula can pass them over.
 */
export function summaryWithoutText(
  inputs: PercentInputs,
  rows: readonly PercentRow[],
  triwulan: Triwulan,
  printed: Cetakan,
  method: SummaryMethod,
): readonly PercentWithoutText[] {
  if (printed.formula === undefined) return [];
  return validViews(inputs).flatMap((p): PercentWithoutText[] => {
    const cells = rows.flatMap((row) => usedTextCells(inputs, row, triwulan, p));
    if (cells.length === 0) return [];
    const values = REPLACEMENTS.map((replacement) => {
      const changed = rows.map((row) => withoutText(inputs, row, replacement));
      return pickByMethod(method, summarizeRows(changed, triwulan, p)) ?? ZERO;
    });
    return [{ cells, values }];
  });
}

/** The text cells that a row's capaian is made of in a view. */
function usedTextCells(inputs: PercentInputs, row: PercentRow, triwulan: Triwulan, view: View): readonly TextCell[] {
  const used = new Set(row.capaian(triwulan, view).cells);
  const { target, realisasi } = row.series;
  return [...Object.values(target), ...Object.values(realisasi)].flatMap((s: StatedCell) =>
    used.has(s.at) ? (toTextCell(inputs.table, s) ?? []) : [],
  );
}

function withoutText(inputs: PercentInputs, row: PercentRow, replacement: CellValue): PercentRow {
  const clean = (cells: PerTriwulan<StatedCell>): PerTriwulan<StatedCell> =>
    perTriwulan((t) =>
      toTextCell(inputs.table, cells[t]) === undefined ? cells[t] : { ...cells[t], value: replacement },
    );
  const series: CellSeries = {
    ...row.series,
    target: clean(row.series.target),
    realisasi: clean(row.series.realisasi),
  };
  return makePercentRow(inputs.context, row.row, series, row);
}
