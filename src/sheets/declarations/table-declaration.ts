import type { ColumnKey } from './column-key.ts';

/** How the cells of a column are read (workbook.md, "Cell values"). `satuan`: a number in the row's own unit. */
export type ColumnContent = 'teks' | 'satuan' | 'rupiah' | 'persen';

/** One column of a table sheet. */
export interface ColumnDeclaration {
  readonly column: ColumnKey;
  /** The heading as `lapkin init` writes it. */
  readonly heading: string;
  readonly alias: readonly string[];
  readonly required: boolean;
  readonly content: ColumnContent;
  /** For the people who fill it in; goes into docs/format-buku-kerja.md. */
  readonly explanation: string;
}

/** A column that stands in each TRIWULAN group. */
export interface TriwulanDeclaration {
  readonly part: 'target' | 'realisasi' | 'capaian' | 'anggaran';
  readonly heading: string;
  readonly alias: readonly string[];
  readonly required: boolean;
  readonly content: ColumnContent;
  readonly explanation: string;
}

/** A sheet that holds one table. */
export interface TableDeclaration {
  readonly name: string;
  readonly alias: readonly string[];
  readonly columns: readonly ColumnDeclaration[];
  readonly triwulan: readonly TriwulanDeclaration[];
}
