/** What a row was taken for. `passed`: read over; `note`: below the table. */
export type RowRole =
  | 'title'
  | 'heading'
  | 'data'
  | 'parent'
  | 'total'
  | 'group'
  | 'key'
  | 'text'
  | 'photo'
  | 'level'
  | 'note'
  | 'passed';

/** A column of a sheet, and what its figures or words mean to lapkin. */
export interface ColumnReading {
  /** Letters. */
  readonly column: string;
  /** The office's own words, from the top down: "TRIWULAN II › TARGET"; '' where none stand over it. */
  readonly heading: string;
  /** As lapkin names it: "TARGET Triwulan II"; null = not read. */
  readonly meaning: string | null;
}

/** A row of a sheet, and what lapkin took it for. */
export interface RowReading {
  readonly row: number;
  readonly role: RowRole;
  /** What stands in it, in a few words; '' when blank. */
  readonly label: string;
  /** What it counts for, or why it was passed over; '' when that is evident. */
  readonly reason: string;
}

/** A sheet as lapkin understood it. */
export interface SheetReading {
  readonly sheet: string;
  /** The name of the sheet that it was taken for: "Rencana Aksi"; null = none. */
  readonly readAs: string | null;
  /** False where a required heading was not found: nothing of the sheet is read. */
  readonly understood: boolean;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
}
