import type { ColumnKey } from '../domain/column-key.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import type { Row, Table } from '../sheets/buku-kerja.ts';
import { cellText } from '../sheets/cell-text.ts';
import { gridOf } from '../sheets/grid.ts';

/** Figures or addresses by column; those of the quarters by quarter and part. */
interface Cells {
  [column: string]: unknown;
  triwulan: Record<string, Record<string, unknown>>;
}

/**
 * Rows below a table's heading in which only names are typed yet: the reader of workbooks ends a table at its last
 * figure, and an import comes before there are any. Every figure of such a row is blank.
 */
export function findBareRows<R extends { readonly kode?: string; readonly subKegiatan: string }>(
  table: Table<R> | null,
  required: readonly ColumnKey[],
): readonly Row<R>[] {
  if (table === null) return [];
  const { sheet, columns } = table;
  const grid = gridOf(sheet);
  const known = new Set([...table.rows, ...table.totals, ...table.induk].map(({ row }) => row));
  const text = (row: number, key: ColumnKey): string => {
    const column = columns.get(key);
    const found = column === undefined ? undefined : grid.at(row, column);
    return found === undefined || found.covered ? '' : cellText(found.cell);
  };
  return grid.rows
    .filter((row) => row > table.lastHeadingRow && !known.has(row) && text(row, 'subKegiatan') !== '')
    .filter((row) => required.every((key) => !columns.has(key) || text(row, key) !== ''))
    .map((row): Row<R> => {
      const data: Cells = { kode: '', satuan: '', indikator: '', triwulan: { 1: {}, 2: {}, 3: {}, 4: {} } };
      const at: Cells = { triwulan: { 1: {}, 2: {}, 3: {}, 4: {} } };
      for (const [key, column] of columns) {
        const parsed = parseTriwulanColumn(key);
        const place = { sheet: sheet.name, row, column };
        const words = text(row, key);
        const value = words === '' ? 'kosong' : words;
        if (parsed === undefined) [data[key], at[key]] = [isWord(key) ? words : value, place];
        else {
          (data.triwulan[parsed.triwulan] ?? {})[parsed.part] = value;
          (at.triwulan[parsed.triwulan] ?? {})[parsed.part] = place;
        }
      }
      if (columns.has('jenis')) data.jenis = null;
      return { row, data: data as never, at: at as never, printed: new Map(), own: new Set() };
    });
}

function isWord(key: ColumnKey): boolean {
  return ['kode', 'program', 'kegiatan', 'subKegiatan', 'indikator', 'satuan', 'remark'].includes(key);
}
