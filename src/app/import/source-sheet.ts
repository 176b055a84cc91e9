import { formatA1 } from '../../findings/cell-ref.ts';
import { EXPORT_KIND_NAMES } from '../../imports/export-kind.ts';
import { formatCells, groupOrigins } from '../../imports/origin.ts';
import type { PlannedCell } from '../../imports/planned-cell.ts';
import { headingKey } from '../../sheets/clean-text.ts';
import type { RawWorkbook } from '../../sheets/raw-workbook.ts';
import type { AddedSheet } from '../../xlsx/fill/fill-excel.ts';

/** The sheet that says where each imported figure comes from; `check` does not read it. */
const NAME = 'Asal Data';
const HEADINGS = ['LEMBAR', 'SEL', 'NILAI', 'BERKAS', 'LEMBAR ASAL', 'SEL ASAL', 'JENIS', 'TANGGAL BACA'];

/** The lines of Asal Data for cells that were written, a line for each sheet that a cell's figure comes from. */
export function sourceSheet(cells: readonly PlannedCell[], raw: RawWorkbook, date: Date): AddedSheet {
  const known = raw.sheets.find((sheet) => headingKey(sheet.name) === headingKey(NAME));
  const read = date.toISOString().slice(0, 10);
  const rows = cells.flatMap(({ at, value, from, kind, partial }) => {
    const shown = typeof value === 'string' ? value : value.toNumber();
    const what = partial === '' ? EXPORT_KIND_NAMES[kind] : `${EXPORT_KIND_NAMES[kind]} (${partial})`;
    const groups = groupOrigins(from);
    const sources = groups.length === 0 ? [{ file: '', sheet: '', cells: [] }] : groups;
    return sources.map((source) => [
      at.sheet,
      formatA1(at),
      shown,
      source.file,
      source.sheet,
      source.cells.length === 0 ? 'tidak ada dokumen' : formatCells(source.cells),
      what,
      read,
    ]);
  });
  return {
    name: known?.name ?? NAME,
    widths: [20, 8, 16, 32, 24, 32, 32, 14],
    headings: HEADINGS,
    rows,
    lastRow: known === undefined ? 0 : Math.max(1, ...known.rows.keys()),
  };
}
