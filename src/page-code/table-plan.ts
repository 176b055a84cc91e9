import { KEEP } from '../html/keep-rules.ts';

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
  readonly lead: readonly { readonly top: number; readonly lineHeight: number; readonly keepsNext: boolean }[];
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
  /** What comes along, the nearest first. */
  readonly along: readonly PartAlong[];
  /** Of each body: groups of rows joined by spanning cells that may be parted. */
  readonly groups: readonly (readonly RowGroup[])[];
}

/** What of a paragraph or item goes to the next page with a table. */
interface PartAlong {
  /** How many of its last lines do, at least. */
  readonly lines: number;
  /** It is too short to be parted so. */
  readonly whole: boolean;
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
  const together = table.page * (table.ends ? KEEP.ending : KEEP.tail);
  return {
    breaks: table.kept && table.bottom - table.top > table.page * KEEP.table,
    tail: table.ends ? endingRows(table, together) : lastRows(table, together),
    along: partsAlong(table, together),
    groups: table.bodies.map((body) => breakableGroups(body, table.page * KEEP.group)),
  };
}

/** The first of the rows that end a table and are no higher than this. */
function lastRows({ rows, bottom }: MeasuredTable, together: number, repeated = 0): number {
  const first = rows.findIndex((top) => bottom - top + repeated <= together);
  return first < 0 ? rows.length : first;
}

/** The same with the headings that come again above them, and one row more to be as high as that, unless it is a very high one. */
function endingRows(table: MeasuredTable, together: number): number {
  const { rows, top, bottom, page } = table;
  const repeated = (rows[0] ?? top) - top;
  const first = lastRows(table, together, repeated);
  const before = rows[first - 1];
  return before !== undefined && bottom - before + repeated <= page * KEEP.alone ? first - 1 : first;
}

/** What stands before a table and comes along, until `together` is reached; the last of it may be parted where it is long. */
function partsAlong({ page, top, bottom, lead }: MeasuredTable, together: number): readonly PartAlong[] {
  const along: PartAlong[] = [];
  let reached = bottom - top;
  for (const [i, block] of lead.entries()) {
    if (reached >= together) break;
    const below = lead[i - 1]?.top ?? top;
    // A line height that is no length ("normal") gives no count.
    const own = Math.round((below - block.top) / block.lineHeight) || 0;
    const lines = Math.max(Math.ceil((together - reached) / block.lineHeight) || 0, LEAST_LINES);
    const whole = lines + LEAST_LINES > own;
    if (whole && bottom - topOfChain(lead, i) > page * KEEP.alone) break;
    along.push({ lines, whole });
    reached = bottom - block.top;
  }
  return along;
}

/** Where what cannot be parted from a block begins: its headings. */
function topOfChain(lead: MeasuredTable['lead'], at: number): number {
  const above = lead.slice(at + 1).findIndex(({ keepsNext }) => !keepsNext);
  const chain = lead.slice(at, above < 0 ? undefined : at + 1 + above);
  return chain.at(-1)?.top ?? 0;
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
