import { ALL_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { columnLetters } from '../findings/cell-ref.ts';
import type { ColumnKey } from '../sheets/declarations/column-key.ts';
import type {
  ColumnContent,
  ColumnDeclaration,
  TableDeclaration,
} from '../sheets/declarations/table-declaration.ts';

/** Rows of every table sheet: title, subtitle, two heading rows, numbering row, then the data. */
export const TITLE_ROW = 1;
export const SUBTITLE_ROW = 2;
export const HEADER_ROW = 4;
export const NUMBERING_ROW = 6;
export const FIRST_ROW = 7;

/** Column widths in characters; never 9, which exceljs takes for the default and leaves out. */
const COLUMN_WIDTHS: Readonly<Record<string, number>> = {
  no: 5,
  kode: 17,
  program: 24,
  kegiatan: 22,
  subKegiatan: 28,
  indikator: 30,
  target: 10,
  satuan: 15,
  pagu: 16,
  keterangan: 14,
  targetTahunan: 11,
  jenis: 12,
  arah: 8,
};
const PART_WIDTHS = {
  rupiah: { target: 15, realisasi: 15, capaian: 10, anggaran: 15 },
  satuan: { target: 9.5, realisasi: 10.5, capaian: 10, anggaran: 14.5 },
} as const;

/** One column as laid out. */
export interface ColumnLayout {
  readonly column: ColumnKey;
  readonly heading: string;
  readonly content: ColumnContent;
  readonly width: number;
  /** The quarter whose group it stands in; null = none. */
  readonly triwulan: Triwulan | null;
}

/** Where everything of a table sheet stands. */
export interface TableLayout {
  readonly name: string;
  readonly columns: readonly ColumnLayout[];
  readonly rowCount: number;
  readonly lastRow: number;
  readonly jumlahRow: number;
  readonly rataRataRow: number;
  /** Column number of a heading; throws when the sheet has none. */
  columnNumber(column: ColumnKey): number;
  /** Address: H7, or with a mark: $H7, H$7. */
  cell(column: ColumnKey, row: number, absolute?: '' | '$kolom' | '$baris' | '$$'): string;
  /** Range over the data rows: H7:H16, or $H$7:$H$16. */
  data(column: ColumnKey, absolute?: boolean): string;
}

/** Lays out a declared sheet with `rowCount` data rows; columns in `tanpa` are left out. */
export function layOutTable(
  d: TableDeclaration,
  rowCount: number,
  omitted: readonly ColumnKey[] = [],
): TableLayout {
  const columns: ColumnLayout[] = d.columns
    .filter((k) => !omitted.includes(k.column))
    .map((k: ColumnDeclaration) => ({
      column: k.column,
      heading: k.heading,
      content: k.content,
      width: COLUMN_WIDTHS[k.column] ?? 12,
      triwulan: null,
    }));
  for (const t of ALL_TRIWULAN) {
    for (const b of d.triwulan) {
      const width = PART_WIDTHS[d.triwulan[0]?.content === 'rupiah' ? 'rupiah' : 'satuan'][b.part];
      columns.push({
        column: triwulanColumn(t, b.part),
        heading: b.heading,
        content: b.content,
        width,
        triwulan: t,
      });
    }
  }
  const lastRow = FIRST_ROW + rowCount - 1;
  const columnNumber = (k: ColumnKey): number => {
    const i = columns.findIndex((c) => c.column === k);
    if (i < 0) throw new Error(`no column ${k} on sheet ${d.name}`);
    return i + 1;
  };
  const cell: TableLayout['cell'] = (k, row, absolute = '') => {
    const columnMark = absolute === '$kolom' || absolute === '$$' ? '$' : '';
    const rowMark = absolute === '$baris' || absolute === '$$' ? '$' : '';
    return `${columnMark}${columnLetters(columnNumber(k))}${rowMark}${row}`;
  };
  return {
    name: d.name,
    columns,
    rowCount,
    lastRow,
    jumlahRow: lastRow + 1,
    rataRataRow: lastRow + 2,
    columnNumber,
    cell,
    data(k, absolute = false) {
      const mark = absolute ? '$$' : '';
      return `${cell(k, FIRST_ROW, mark)}:${cell(k, lastRow, mark)}`;
    },
  };
}
