import { parseTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { cellText } from './cell-text.ts';
import type { Grid } from './grid.ts';

/** One heading above a column, with the cell that holds it. */
export interface HeadingCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The headings above each column, top to bottom, over `height` rows from `row`. A merged heading counts once. */
export function readHeadingPaths(grid: Grid, row: number, height: number): ReadonlyMap<number, readonly HeadingCell[]> {
  const rows = Array.from({ length: height }, (_, i) => row + i);
  const columns = new Set(rows.flatMap((r) => [...(grid.sheet.rows.get(r)?.keys() ?? [])]));
  const sorted = [...columns].sort((a, b) => a - b);
  return new Map(sorted.map((column) => [column, readHeadingPath(grid, rows, column)]));
}

function readHeadingPath(grid: Grid, rows: readonly number[], column: number): readonly HeadingCell[] {
  const headings: HeadingCell[] = [];
  rows.forEach((r, i) => {
    const cell = grid.at(r, column);
    const text = cellText(cell.cell);
    if (text !== '') {
      const known = headings.some((b) => b.row === cell.row && b.column === cell.column);
      if (!known) headings.push({ text, row: cell.row, column: cell.column });
    } else if (i < rows.length - 1 && grid.merge(r, column) === undefined) {
      const group = findGroupOnLeft(grid, r, column);
      if (group !== undefined) headings.push(group);
    }
  });
  return headings;
}

/** A TRIWULAN heading that was not merged over its columns stands in the first of them only. */
function findGroupOnLeft(grid: Grid, row: number, column: number): HeadingCell | undefined {
  for (let c = column - 1; c >= 1; c--) {
    const cell = grid.at(row, c);
    const text = cellText(cell.cell);
    if (text === '') continue;
    // A merged group says itself where it ends.
    if (grid.merge(row, c) !== undefined) return undefined;
    return parseTriwulan(text) === undefined ? undefined : { text, row: cell.row, column: cell.column };
  }
  return undefined;
}

const TRIWULAN_MENTION = String.raw`(?:triwulan|tri wulan|tw|t\.w\.|quarter|q)[\s.\-–]*(?:ke[\s\-–]*)?(?:iv|iii|ii|i|[1-4]|pertama|kedua|ketiga|keempat)`;
const TRIWULAN_BEHIND = new RegExp(String.raw`^(.+?)[\s\-–:/(]+(${TRIWULAN_MENTION})\)?$`, 'i');
const TRIWULAN_IN_FRONT = new RegExp(String.raw`^\(?(${TRIWULAN_MENTION})[\s\-–:/)]+(.+)$`, 'i');

const TRIWULAN_WITH_NOTE = new RegExp(String.raw`^(${TRIWULAN_MENTION})\s*\([^()]*\)$`, 'i');

const CUMULATIVE = /(?:^|\s)(?:s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga|kumulatif|akumulasi)$/i;

interface SplitHeading {
  readonly triwulan: Triwulan;
  readonly rest: string;
  /** "S.D. TRIWULAN II": sums up to the quarter, not the quarter's own. */
  readonly cumulative: boolean;
}

/** Takes the quarter out of a heading: "TRIWULAN II" (nothing left), "TARGET TW II", "TW II TARGET" and "TARGET (TW II)" (TARGET left). */
export function splitTriwulan(written: string): SplitHeading | undefined {
  // Months or a unit behind the quarter: "TRIWULAN II (April - Juni)".
  const text = TRIWULAN_WITH_NOTE.exec(written)?.[1] ?? written;
  // A bare "2" or "II" is a numbering row, not a group.
  const ownTriwulan =
    /[a-z]{2}/i.test(text.replace(/^[ivx]+$/i, '')) || /^q/i.test(text) ? parseTriwulan(text) : undefined;
  if (ownTriwulan !== undefined) return { triwulan: ownTriwulan, rest: '', cumulative: false };
  const behind = TRIWULAN_BEHIND.exec(text);
  const inFront = TRIWULAN_IN_FRONT.exec(text);
  const mention = behind?.[2] ?? inFront?.[1];
  const rest = behind?.[1] ?? inFront?.[2];
  const triwulan = mention === undefined ? undefined : parseTriwulan(mention);
  if (triwulan === undefined || rest === undefined) return undefined;
  return { triwulan, rest, cumulative: CUMULATIVE.test(rest) };
}
