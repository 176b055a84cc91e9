/** What a cell holds, before any meaning. Numbers are decimal text at the 15 significant digits that Excel shows. */
export type RawValue =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** An error value with its code: #DIV/0! */
  | { readonly kind: 'error'; readonly code: string }
  /** A number in a date format or an ISO date cell; `iso` is yyyy-mm-dd, `serial` the number behind it as decimal text. */
  | { readonly kind: 'date'; readonly iso: string; readonly serial: string }
  /** A formula whose result is not stored. */
  | { readonly kind: 'uncomputed' };

/** A filled cell. */
export interface RawCell {
  readonly value: RawValue;
  /** Without the leading "="; shared formulas already moved to this cell. */
  readonly formula?: string;
  /** Raw number format code; absent = General. */
  readonly format?: string;
}

/** A merged area, rows and columns from 1, inclusive. */
export interface RawMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A worksheet. Only filled cells are held; covered cells of a merge are not (see Grid). */
export interface RawSheet {
  /** Exactly as stored. */
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Row number -> column number -> cell; rows and columns rise. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, RawCell>>;
  readonly merges: readonly RawMerge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A workbook as the reader hands it over: the port between the rooms xlsx and sheets. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}

/** A cell with the address that counts for it: of a merged area, the top-left cell stands for all. */
export interface LocatedCell {
  readonly row: number;
  readonly column: number;
  /** Undefined when the cell is blank. */
  readonly cell: RawCell | undefined;
  /** True when the address asked for is covered by a merge and this is its master. */
  readonly covered: boolean;
}
