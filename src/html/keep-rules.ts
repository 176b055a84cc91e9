/**
 * What of a table stays on one page, as shares of the height of a page's text: the print obeys it, the Word file too,
 * and the report is laid out by it.
 */
export const KEEP = {
  /** Rows joined by a spanning cell stay whole up to this. */
  group: 0.25,
  /** A table stays whole up to this; a taller one would leave too much of a page empty. */
  table: 0.27,
  /** The last rows stay together up to this. */
  tail: 0.1,
  /** Where a table ends a part of the report, at least this stays together, the text before a small one with it: its last page is not left nearly empty. */
  ending: 0.26,
  /** No more than this goes to the next page for the sake of that, since it leaves the page before as empty. */
  alone: 0.32,
} as const;

/** A table of so many rows may part anywhere. */
export const MANY_ROWS = 9;
