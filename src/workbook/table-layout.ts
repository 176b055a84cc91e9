import type { ColumnKey } from '../domain/column-key.ts';
import type { PlacedColumn, TableDeclaration } from '../domain/table-declaration.ts';
import { columnLetters } from '../findings/cell-ref.ts';

/** Rows of every table sheet: title, subtitle, two heading rows, numbering row, then the data. */
export const TITLE_ROW = 1;
export const SUBTITLE_ROW = 2;
export const HEADER_ROW = 4;
export const NUMBERING_ROW = 6;
export const FIRST_ROW = 7;

/** Where everything of a table sheet stands. */
export interface TableLayout {
  readonly name: string;
  /** The columns that the form has, in order. */
  readonly columns: readonly PlacedColumn[];
  readonly rowCount: number;
  readonly lastRow: number;
  readonly jumlahRow: number;
  readonly rataRataRow: number;
  /** The column of a key; throws when the sheet has none. */
  column(key: string): PlacedColumn;
  /** Its number; throws when the sheet has none. */
  columnNumber(key: ColumnKey): number;
  /** Address: H7, or with a mark: $H7, H$7. */
  cell(column: ColumnKey, row: number, absolute?: '' | '$kolom' | '$baris' | '$$'): string;
  /** Range over the data rows: H7:H16, or $H$7:$H$16. */
  data(column: ColumnKey, absolute?: boolean): string;
}

/** Lays out a declared sheet with `rowCount` data rows: the columns of the form, and those beside it that are filled. */
export function layOutTable(
  declaration: TableDeclaration,
  rowCount: number,
  isFilled: (column: PlacedColumn) => boolean = () => false,
): TableLayout {
  const columns = [...declaration.placed.values()].filter((column) => column.inForm !== false || isFilled(column));
  const lastRow = FIRST_ROW + rowCount - 1;
  const findColumn = (key: string): PlacedColumn => {
    const found = columns.find((column) => column.key === key);
    if (found === undefined) throw new Error(`no column ${key} on sheet ${declaration.name}`);
    return found;
  };
  const columnNumber = (key: ColumnKey): number => columns.indexOf(findColumn(key)) + 1;
  const cell: TableLayout['cell'] = (k, row, absolute = '') => {
    const columnMark = absolute === '$kolom' || absolute === '$$' ? '$' : '';
    const rowMark = absolute === '$baris' || absolute === '$$' ? '$' : '';
    return `${columnMark}${columnLetters(columnNumber(k))}${rowMark}${row}`;
  };
  return {
    name: declaration.name,
    columns,
    rowCount,
    lastRow,
    jumlahRow: lastRow + 1,
    rataRataRow: lastRow + 2,
    column: findColumn,
    columnNumber,
    cell,
    data(k, absolute = false) {
      const mark = absolute ? '$$' : '';
      return `${cell(k, FIRST_ROW, mark)}:${cell(k, lastRow, mark)}`;
    },
  };
}
