import type { RawCell, RawWorkbook } from '../../../src/sheets/raw-workbook.ts';
import { makeRawBuku, type TestCell } from '../raw-buku.ts';

/** A column right of all others of a sheet, as a person adds it who is told its heading: `figures` are those of the last rows. */
export function addColumn(
  raw: RawWorkbook,
  name: string,
  headingRow: number,
  heading: string,
  figures: readonly TestCell[],
): RawWorkbook {
  const made = makeRawBuku({ added: [[heading], ...figures.map((figure) => [figure])] }).sheets[0];
  const sheets = raw.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const column = Math.max(...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()])) + 1;
    const first = Math.max(...sheet.rows.keys()) - figures.length + 1;
    const rows = new Map(sheet.rows);
    const put = (row: number, cell: RawCell | undefined): void => {
      if (cell !== undefined) rows.set(row, new Map([...(rows.get(row) ?? []), [column, cell]]));
    };
    put(headingRow, made?.rows.get(1)?.get(1));
    for (const [i] of figures.entries()) put(first + i, made?.rows.get(i + 2)?.get(1));
    return { ...sheet, rows };
  });
  return { ...raw, sheets };
}
