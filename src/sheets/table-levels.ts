import { type Checked, makeFinding } from '../findings/finding.ts';
import { cellText } from './cell-text.ts';
import { areNumbering } from './heading-body.ts';
import type { NameLevel } from './name-level.ts';
import { readLevels } from './name-levels.ts';
import { type TableReading, toRawRow } from './raw-row.ts';

/**
 * The levels of the names of a table with one column for all of them; `kolom/tingkat-nama` and null where nothing tells which
 * kegiatan a sub kegiatan is of.
 */
export function readTableLevels(
  reading: TableReading,
  lastHeadingRow: number,
): Checked<ReadonlyMap<number, NameLevel> | null> {
  const { grid } = reading;
  const column = reading.columns.get('subKegiatan') ?? 1;
  const listTexts = (row: number): readonly string[] =>
    [...(grid.sheet.rows.get(row)?.values() ?? [])].map(cellText).filter((text) => text !== '');
  const rows = grid.rows
    .filter((row) => row > lastHeadingRow && !areNumbering(listTexts(row)))
    .map((row) => {
      const rawRow = toRawRow(reading, row);
      const hasIndikator = rawRow.cell('indikator') !== undefined;
      return { row, name: rawRow.text('subKegiatan'), kode: rawRow.text('kode'), hasIndikator };
    });
  const levels = readLevels(rows);
  if (levels !== undefined) return { value: levels, findings: [] };
  const [heading] = grid.rows
    .flatMap((row) => {
      const { cell, covered } = grid.at(row, column);
      return row <= lastHeadingRow && !covered && cell !== undefined ? [{ row, text: cellText(cell) }] : [];
    })
    .slice(-1);
  const args = { lembar: grid.sheet.name, judul: heading?.text ?? '' };
  const at = { sheet: grid.sheet.name, row: heading?.row ?? lastHeadingRow, column };
  return { value: null, findings: [makeFinding('kolom/tingkat-nama', args, { at })] };
}
