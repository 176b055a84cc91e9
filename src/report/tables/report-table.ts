import type { ReportContext } from '../context/report-context.ts';

/** Satuan in a column of its own, or joined to the target. */
export type TableSetting = 'apart' | 'joined';

/** A column of a report table: its heading, width, look and texts. */
export interface TableColumn<Row> {
  /** Its name in the data of templates (`teks`), one of a kind in its table. */
  readonly name: string;
  /** Lines of its heading. */
  readonly heading: readonly string[];
  /** The same where the report decides it; absent: `heading`. */
  readonly headingIn?: (context: ReportContext) => readonly string[];
  /** Heading over this column and the neighbours that have the same one: TRIWULAN II. */
  readonly over?: (context: ReportContext) => string;
  /** Class of its cells or ''; figures (`angka`) end the label of a row Jumlah. */
  readonly className: string;
  /** Its texts may be broken between words; else they stand in one line. */
  readonly wraps: boolean;
  /** Columns with the same word here are as wide as one another. */
  readonly shared?: string;
  /** Of the two ways to set a table, the one that prints it; absent: both. The lower table is printed. */
  readonly setting?: TableSetting;
  /** Whether this report prints it; absent: always. */
  readonly shown?: (context: ReportContext) => boolean;
  /** Text of a row, `index` counted from 0; null: the row says nothing of it. */
  readonly cell: (row: Row, context: ReportContext, index: number) => string | null;
  /** Rows below one another with the same text share a cell, as far as they share those of merged columns before it. */
  readonly merged?: boolean;
  /** Its text in the row Jumlah; absent: blank. */
  readonly jumlah?: (context: ReportContext) => string;
  /** Its text in the row Rata-rata; absent: blank. */
  readonly rataRata?: (context: ReportContext) => string;
}

/** A table of the report; view data, widths, HTML, Word file and docs/templat.md follow from it. */
export interface ReportTable<Row> {
  /** What docs/templat.md says of it. */
  readonly meaning: string;
  /** Its title as printed, without its number. */
  readonly title: (context: ReportContext, rows: readonly Row[]) => string;
  readonly columns: readonly TableColumn<Row>[];
  /** Whether it lies on a landscape page: never (also where absent), always, or where it needs the room. */
  readonly landscape?: (context: ReportContext) => 'never' | 'needed' | 'always';
  /** Whether a row heads those below it (bold); absent: none does. */
  readonly isInduk?: (row: Row) => boolean;
  /** The rows parted into runs that a page does not part; absent or null: all are one run, which any page may part. */
  readonly runs?: (rows: readonly Row[]) => readonly (readonly Row[])[] | null;
  /** Label of the row Jumlah; absent, or no column with a sum: there is no such row. */
  readonly jumlah?: (context: ReportContext) => string;
  /** Label of the row Rata-rata; absent: there is no such row. */
  readonly rataRata?: (context: ReportContext) => string;
}
