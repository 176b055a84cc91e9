import { readAngkaCell } from '../sheets/angka-cell.ts';
import { cellText } from '../sheets/cell-text.ts';
import type { ExportTable } from './export-table.ts';
import type { HeadingColumn } from './heading-block.ts';
import type { StatedFigure } from './reading.ts';

/** A figure of an indikator with its unit, as far as its cell says one. */
export interface FigureReading {
  readonly figure: StatedFigure;
  readonly satuan: string;
  /** The cell says something that is no number: BB, 80-90 %, 5 s.d. 7 Laporan. */
  readonly isWords: boolean;
}

/** Reads a figure of an indikator: the unit is in the text, or in the number format (General "Laporan"). Null when blank. */
export function readFigure(table: ExportTable, row: number, column: HeadingColumn): FigureReading | null {
  const cell = table.cell(row, column.column);
  const from = table.origin(row, column.column);
  if (cell === undefined || /^(?:null|undefined)$/i.test(cellText(cell))) return null;
  const reading = readAngkaCell(cell, { content: 'satuan', at: from.at, label: '', satuan: '' });
  const isWords = reading.value === 'rusak';
  return { figure: { value: reading.value, from }, satuan: reading.satuan, isWords };
}
