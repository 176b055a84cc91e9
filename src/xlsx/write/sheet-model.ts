import type { CellStyleName } from './cell-styles.ts';

/** A cell to write. With `formula` (no "="), `value` is its stored result; a formula is never written without one. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyleName;
  /** Text, number, ISO date, or null for a styled blank cell. */
  readonly value: string | number | { readonly date: string } | null;
  readonly formula?: string;
  /** Number format of this cell instead of its style's. */
  readonly format?: string;
}

/** A rule on what may be typed into a range ("K7:K16"). */
export interface InputRule {
  readonly range: string;
  /** `daftar`: a drop-down of texts or of a range (`=PK!$D$7:$D$9`); `rumus`: a formula that must be true, relative to the first cell. */
  readonly kind: 'daftar' | 'rumus';
  readonly content: readonly string[] | string;
  /** Shown when the cell is chosen. */
  readonly guide?: { readonly title: string; readonly text: string };
  /** Shown when something else is typed; without it anything may be typed. */
  readonly rejection?: string;
}

/** How a sheet prints. */
interface PrintSetup {
  readonly landscape: boolean;
  /** Pages across, or a fixed scale in percent. */
  readonly scale: { readonly pagesWide: number } | { readonly percent: number };
  /** Rows repeated on each page: [4, 6]. */
  readonly repeatedRows?: readonly [number, number];
  /** Columns repeated on each page: ["A", "D"]. */
  readonly repeatedColumns?: readonly [string, string];
  /** What is printed ("A1:M40"); without it everything. */
  readonly area?: string;
  /** A new page starts after each of these columns (numbers from 1). */
  readonly columnBreaks?: readonly number[];
}

/** A worksheet to write. */
export interface WrittenSheet {
  readonly name: string;
  /** Column widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly cells: readonly WrittenCell[];
  /** Merged ranges: "A4:A5". */
  readonly merges?: readonly string[];
  /** Row heights in points; other rows fit their text. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly rules?: readonly InputRule[];
  /** Rows above and columns left of this stay in view. */
  readonly frozen?: { readonly row: number; readonly column: number };
  readonly print: PrintSetup;
  /** Range with filter buttons: "A3:P40". */
  readonly filter?: string;
  /** Fills (ARGB) of the cells of a range for which a formula, written for its first cell, is true. */
  readonly colorRules?: readonly {
    readonly range: string;
    readonly formula: string;
    readonly fill: string;
  }[];
  /** Locks the cells whose style is locked; no password. */
  readonly locked?: boolean;
  /** RRGGBB */
  readonly tabColor?: string;
}

/** What the file says about itself; `time` fixes every date in it, so that the same content gives the same bytes. */
export interface WorkbookProperties {
  readonly title: string;
  readonly creator: string;
  readonly time: Date;
}
