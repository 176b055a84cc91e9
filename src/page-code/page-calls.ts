/**
 * What Node asks of the page that prints, and what it hears back. All of it travels as JSON: the code itself runs in the
 * page (main.ts), where there is no Node, and no caller of it sees the document.
 */
export interface PageCalls {
  /** Makes the page hold the fonts of `@font-face` rules through all documents that are written into it. */
  holdFonts(rules: string): Promise<void>;
  /** Makes the loaded report ready for its first print. */
  prepareReport(start: ReportStart): Promise<Prepared>;
  /** Writes page numbers into the contents lists; a place without a label is emptied. */
  fillLabels(labels: Labels): void;
  /** Parts the spanning cells where pages end and nowhere else; `forced`: those rows begin a page in any case. */
  partCells(breaks: PageBreaks, forced: boolean): void;
}

/** Page numbers as printed, by the id of the element that stands on the page. */
export type Labels = readonly (readonly [id: string, label: string])[];

/** What a report is told when it is made ready. */
export interface ReportStart {
  readonly title: string;
  /** BCP 47, for a document whose html element names none. */
  readonly language: string;
  /** What a placeholder begins with: every letter that a page number can have (print/pdf/fill-numbers.ts). */
  readonly numberLetters: string;
}

/** A report that is ready for its first print. */
export interface Prepared {
  readonly startIds: NumberingStartIds;
  /** Ids whose page numbers the contents lists want. */
  readonly wanted: readonly string[];
  /** Wanted ids that no element has. */
  readonly missing: readonly string[];
  /** Fonts that could not be loaded, as "family weight style". */
  readonly badFonts: readonly string[];
  /** Text of the links within the document, by the id they lead to; the first link counts. */
  readonly links: readonly (readonly [id: string, text: string])[];
  /** What PDF/UA-1 asks of a document's author is there (page-code/accessible.ts). */
  readonly accessible: boolean;
  /** Where a `<meta http-equiv="refresh">` would go, had it the time. */
  readonly refresh: readonly string[];
  readonly watched: Watched;
  /** The id that each placeholder is for; null where a number might move other text, so that none was put in. */
  readonly places: readonly string[] | null;
}

/** Where the document names the elements at which the two numberings begin. */
export interface NumberingStartIds {
  readonly roman: string | null;
  readonly arabic: string | null;
}

/** What is watched in print. */
export interface Watched {
  /** Rows joined by spanning cells, as ids in order; only groups that may cross a page. */
  readonly groups: readonly (readonly string[])[];
  readonly noted: readonly NotedTable[];
}

/** A table whose notes must not go to the next page without it; ids. */
export interface NotedTable {
  /** What goes to the next page with the notes: the first of the table's last rows, or all of a small table. */
  readonly push: string;
  readonly lastRow: string;
  readonly lastNote: string;
}

/** What a print showed, as ids. */
export interface PageBreaks {
  /** Rows at which a spanning cell is parted. */
  readonly starts: readonly string[];
  /** Elements that begin a page so that notes do not stand alone on it. */
  readonly pushed: readonly string[];
}
