import type { Severity } from '../findings/catalog/entry.ts';
import type { CellRef } from '../findings/cell-ref.ts';

/** What the server tells its page: shapes alone, as JSON. Texts of a workbook are plain text in them. */
export interface PreviewState {
  readonly books: readonly BookState[];
  /** Of lapkin. */
  readonly version: string;
}

/** How heavy a finding is. */
export type Level = Severity;

/** Texts, each with its label. */
export type Labelled = readonly (readonly [label: string, text: string])[];

/** A workbook that is shown. */
export interface BookState {
  readonly id: number;
  readonly name: string;
  /** Held in memory alone; its page can be closed. */
  readonly dropped: boolean;
  readonly unit: string;
  readonly year: number | null;
  readonly triwulan: 1 | 2 | 3 | 4 | null;
  /** The report is the year's. */
  readonly isYearly: boolean;
  /** Rises with each state that is shown; 0 as long as nothing could be read. */
  readonly reading: number;
  readonly status: BookStatus;
  readonly counts: Readonly<Record<Level, number>>;
  /** How many figures could not be checked and why; '' when all were. */
  readonly notChecked: string;
  readonly findings: readonly FindingState[];
  /** What `lapkin explain` says, by code of the findings: label and text. */
  readonly explanations: Readonly<Record<string, Labelled>>;
  readonly sheets: readonly SheetName[];
  readonly report: ReportState;
  /** What the last save changed, in words; '' before the first one. */
  readonly change: string;
}

/** `saving`: the file is being written, the state before is shown. `refused`: it cannot be read; the next save is awaited. */
export type BookStatus =
  | { readonly kind: 'ready' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string };

/** A tab. */
interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

/** A finding in words. */
export interface FindingState {
  readonly key: string;
  /** Key of the finding that it follows from; '' for one that stands on its own. */
  readonly cause: string;
  readonly level: Level;
  readonly code: string;
  readonly title: string;
  /** Null for a finding of the whole file. */
  readonly at: CellRef | null;
  readonly label: string;
  /** Label and text: what is written, what was computed, cause, repair. */
  readonly details: Labelled;
}

/** The printed report: `version` names its pages. `large`: it is composed when asked for; `size` counts its indikator. */
export type ReportState =
  | { readonly kind: 'working'; readonly version: number; readonly draft: boolean }
  | { readonly kind: 'ready'; readonly version: number; readonly draft: boolean }
  | { readonly kind: 'large'; readonly version: number; readonly draft: boolean; readonly size: number }
  | { readonly kind: 'none'; readonly version: number; readonly message: string; readonly hint: string };

/** A sheet as it is drawn. */
export interface SheetState {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** By row, then column. */
  readonly cells: readonly CellState[];
  readonly merges: readonly (readonly [top: number, left: number, bottom: number, right: number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** First and last row of the table's heading, which stays in sight; null where there is no table. */
  readonly heading: readonly [first: number, last: number] | null;
}

/** `text` as the format shows it; `right` for numbers and dates; `formula` without "=". */
export interface CellState {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly right?: true;
  readonly formula?: string;
}

/** Where a printed number comes from: the cells, the most telling first; its number is its place in the list. */
export type PageLinks = readonly (readonly CellRef[])[];
