import type { ColumnKey } from '../domain/column-key.ts';
import { ALL_TRIWULAN, perTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { TRIWULAN_PARTS, triwulanColumn } from '../domain/triwulan-column.ts';
import { readAngkaText } from './angka-text.ts';
import { cellText } from './cell-text.ts';
import type { ChosenColumn } from './choose-column.ts';
import type { Grid } from './grid.ts';
import type { HeadingCell } from './heading-block.ts';
import { areNumbering, type ColumnBody, holdsNumbers } from './heading-body.ts';
import type { ColumnPlace, OtherColumn } from './heading-place.ts';
import { HIGHEST } from './heading-places.ts';
import type { HeadingText } from './heading-text.ts';
import type { TableIndex } from './table-index.ts';

/** Quarters whose columns are not those of most others, up to the report's. */
export function listUnlikeTriwulan(
  columns: ReadonlyMap<ColumnKey, unknown>,
  triwulan: Triwulan | null,
): readonly Triwulan[] {
  const parts = perTriwulan((t) => TRIWULAN_PARTS.filter((part) => columns.has(triwulanColumn(t, part))).join());
  const there = ALL_TRIWULAN.filter((t) => parts[t] !== '');
  const [first, last] = [there[0] ?? 1, there.at(-1) ?? 0];
  const asked = ALL_TRIWULAN.filter((t) => t >= first && t <= last && t <= (triwulan ?? 4));
  const count = (t: Triwulan): number => there.filter((x) => parts[x] === parts[t]).length;
  // The most usual columns, of two as usual the fuller ones.
  const [usual] = [...there].sort((a, b) => count(b) - count(a) || parts[b].length - parts[a].length);
  return usual === undefined ? [] : asked.filter((t) => parts[t] !== parts[usual]);
}

/** Why a column is not read that a better reading would read. */
const UNREAD: readonly OtherColumn['reason'][] = ['unknown', 'quarterless'];

/** What makes a reading unlikely: columns of figures unread, quarters unlike, headings there twice, words where figures are due. */
export function countProblems(
  declaration: TableIndex,
  triwulan: Triwulan | null,
  columns: ReadonlyMap<ColumnKey, ChosenColumn>,
  others: readonly ColumnPlace<OtherColumn>[],
): number {
  const unread = others.filter((p) => UNREAD.includes(p.meaning.reason) && holdsNumbers(p.body)).length;
  const rivals = [...columns.values()].filter(({ rivals: r, covered }) => r.length + covered.length > 0).length;
  const wordy = [...columns].filter(([key, chosen]) => isOfOtherKind(declaration, key, chosen.body)).length;
  return unread + 2 * rivals + 2 * wordy + 2 * listUnlikeTriwulan(columns, triwulan).length;
}

/** Words where figures are due, figures where a name is. */
function isOfOtherKind(declaration: TableIndex, key: ColumnKey, body: ColumnBody): boolean {
  const figures = declaration.placed.get(key)?.content !== 'teks';
  if (figures) return body.filled > 1 && !holdsNumbers(body);
  return (key === 'subKegiatan' || key === 'indikator') && body.filled > 1 && holdsNumbers(body);
}

/** How unlikely a heading is that leaves sub-headings to the rows of the table, in unread columns. */
const HEADINGS_BELOW = 3;
/** The same of one that leaves its quarters there: worse than anything else. */
const QUARTERS_BELOW = 1000;

/** Merged headings below which further ones stand in the next rows, as if they were rows of the table. */
export function countSplitBelow(
  grid: Grid,
  cells: readonly HeadingCell[],
  parse: (text: string) => HeadingText,
): number {
  const merged = [...new Set(cells.filter((cell) => cell.right > cell.column))];
  return merged.reduce((sum, cell) => {
    const weights = listRowsBelow(grid, cell).map((texts) => weighSplit(texts, parse));
    return sum + Math.max(0, ...weights);
  }, 0);
}

function weighSplit(texts: readonly string[], parse: (text: string) => HeadingText): number {
  if (new Set(texts).size < 2 || areNumbering(texts)) return 0;
  return new Set(texts.flatMap((text) => parse(text).triwulan ?? [])).size > 1 ? QUARTERS_BELOW : HEADINGS_BELOW;
}

/** The rows of words right below a merged heading, as far as it may have levels: one word below it may stand over others again. */
function listRowsBelow(grid: Grid, { bottom, column, right }: HeadingCell): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let row = bottom + 1; row < bottom + HIGHEST; row++) {
    const cells = [...(grid.sheet.rows.get(row) ?? [])].filter(([c]) => c >= column && c <= right);
    const texts = cells.map(([, cell]) => (cell.value.kind === 'text' ? cellText(cell) : '')).filter((t) => t !== '');
    if (texts.length === 0 || texts.some((text) => readAngkaText(text, false).kind !== 'bukan')) break;
    rows.push(texts);
    if (texts.length > 1) break;
  }
  return rows;
}

/** Columns of figures between the headings, or right behind the last, that bear none. */
export function countNameless(
  paths: ReadonlyMap<number, readonly HeadingCell[]>,
  columns: ReadonlyMap<ColumnKey, ChosenColumn>,
  body: (column: number) => ColumnBody,
): number {
  const known = [...paths.keys()];
  const taken = new Set([...columns.values()].map(({ column }) => column));
  let count = 0;
  const last = Math.max(...known) + 1;
  for (let column = Math.min(...known); column <= last; column++) {
    if (!paths.has(column) && !taken.has(column) && holdsNumbers(body(column))) count += 1;
  }
  return count;
}
