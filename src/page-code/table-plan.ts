/** A group of rows at most this part of a page stays whole. */
const WHOLE_GROUP = 0.25;
/** A table of at most this part of a page stays whole; a taller one would leave too much of a page empty. */
export const WHOLE_TABLE = 0.27;
/** The last rows of a table that stay together: this part of a page. */
export const TAIL = 0.1;
/** What stays together at the end of a part, the text before a small table with it: its last page is not left nearly empty. */
const ENDING = 0.25;
/** Lines of a paragraph that go to the next page together, at least. */
const LEAST_LINES = 2;

/** A table as it lies in print; all lengths in pixels from the top of the document. */
export interface MeasuredTable {
  /** Height of a page's text area. */
  readonly page: number;
  /** The style keeps it on one page. */
  readonly kept: boolean;
  /** It ends a part of the report. */
  readonly ends: boolean;
  readonly top: number;
  readonly bottom: number;
  /** Tops of its body rows. */
  readonly rows: readonly number[];
  /** What stands before it and may come along, the nearest first. */
  readonly lead: readonly { readonly top: number; readonly lineHeight: number }[];
  /** Its bodies that have spanning cells. */
  readonly bodies: readonly MeasuredBody[];
}

/** A row group with spanning cells. */
export interface MeasuredBody {
  /** Top of each row, then the bottom of the last one. */
  readonly edges: readonly number[];
  readonly spans: readonly MeasuredSpan[];
}

/** A cell that spans rows `from` to `to` (not included) of its body. */
interface MeasuredSpan {
  readonly from: number;
  readonly to: number;
  /** Height that its content takes with "(lanjutan)". */
  readonly need: number;
}

/** Where a table may end a page. */
export interface TablePlan {
  /** It may, though the style keeps it whole. */
  readonly breaks: boolean;
  /** First of the last rows that stay together; the count of rows when none do. */
  readonly tail: number;
  /** Of each that comes along, the nearest first: how many of its last lines do. */
  readonly along: readonly number[];
  /** Of each body: groups of rows joined by spanning cells that may be parted. */
  readonly groups: readonly (readonly RowGroup[])[];
}

/** Rows of a body that spanning cells join, in order. */
export type RowGroup = readonly GroupRow[];

/** A row of a group, by its place in its body. */
interface GroupRow {
  readonly index: number;
  /** A page may end above it. */
  readonly mayBreak: boolean;
}

/** Decides what of a table stays together, and where it may be parted. */
export function planTable(table: MeasuredTable): TablePlan {
  const together = table.page * (table.ends ? ENDING : TAIL);
  const tail = table.rows.findIndex((top) => table.bottom - top <= together);
  return {
    breaks: table.kept && table.bottom - table.top > table.page * WHOLE_TABLE,
    tail: tail < 0 ? table.rows.length : tail,
    along: linesAlong(table, together),
    groups: table.bodies.map((body) => breakableGroups(body, table.page * WHOLE_GROUP)),
  };
}

/** Lines of what stands before a table that come along, until `together` is reached; a paragraph may be parted there. */
function linesAlong({ top, bottom, lead }: MeasuredTable, together: number): readonly number[] {
  const along: number[] = [];
  let reached = bottom - top;
  for (const block of lead) {
    if (reached >= together) break;
    // A line height that is no length ("normal") gives no count.
    const lines = Math.ceil((together - reached) / block.lineHeight) || 0;
    along.push(Math.max(lines, LEAST_LINES));
    reached = bottom - block.top;
  }
  return along;
}

/**
 * The groups of a body that are taller than `whole` and may be parted: pages end only where both parts of each cell
 * have room for its name. Cutting a cell there changes no height, and the next print has the same pages.
 */
export function breakableGroups({ edges, spans }: MeasuredBody, whole: number): readonly RowGroup[] {
  const edge = (row: number): number => edges[row] ?? 0;
  const groups: { readonly rows: GroupRow[]; breakable: boolean }[] = [];
  for (let index = 0; index < edges.length - 1; index++) {
    const across = spans.filter(({ from, to }) => index > from && index < to);
    const mayBreak = across.every(
      ({ from, to, need }) =>
        edge(to) - edge(from) > whole && edge(index) - edge(from) > need && edge(to) - edge(index) > need,
    );
    let group = groups.at(-1);
    if (group === undefined || across.length === 0) {
      group = { rows: [], breakable: false };
      groups.push(group);
    }
    group.rows.push({ index, mayBreak });
    if (across.length > 0 && mayBreak) group.breakable = true;
  }
  return groups.filter((group) => group.breakable).map((group) => group.rows);
}
