import { groupBy } from '../domain/group-by.ts';
import { cellText } from './cell-text.ts';
import type { Grid } from './grid.ts';
import type { HeadingText } from './heading-text.ts';
import { findRepeatedGroups } from './repeated-groups.ts';

/** One heading above a column, with the area that it covers. */
export interface HeadingCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
}

/** The headings above each column, top to bottom, and the titles that stand in the same rows. */
interface HeadingBlock {
  readonly paths: ReadonlyMap<number, readonly HeadingCell[]>;
  readonly titles: readonly HeadingCell[];
}

/** What the block needs to know of a text: its parts, and whether it names a column of words (NO, SUB KEGIATAN). */
interface HeadingWordsReader {
  readonly parse: (text: string) => HeadingText;
  readonly isName: (text: string) => boolean;
  /** Whether it names the rows: NO, KODE, SUB KEGIATAN, INDIKATOR. What stands over such a column and others is a title. */
  readonly isRowName?: (text: string) => boolean;
  /** Any heading may be a group that was never merged; else only a quarter, or one that what stands below qualifies. */
  readonly groupsByPlace?: boolean;
}

/** Reads the rows from `top` to `bottom` as a heading. A merged heading counts once; a group that was never merged spreads over its columns. */
export function readHeadingBlock(grid: Grid, top: number, bottom: number, reader: HeadingWordsReader): HeadingBlock {
  const numbers = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const filled = [...new Set(numbers.flatMap((r) => [...(grid.sheet.rows.get(r)?.keys() ?? [])]))].sort(
    (a, b) => a - b,
  );
  const rows = numbers.map((row) => readRow(grid, row, filled));
  // A cell merged over several rows stands in each of them.
  const all = rows.flatMap((row, i) => (i === 0 ? row : row.filter((cell) => cell.row === top + i)));
  const isRowName = reader.isRowName ?? reader.isName;
  const isOverName = (cell: HeadingCell): boolean =>
    all.some(({ column, text }) => column >= cell.column && column <= cell.right && isRowName(text));
  const isOverQualifier = (cell: HeadingCell): boolean =>
    all.some((x) => x.column === cell.column && x.row > cell.row && reader.parse(x.text).qualifier !== undefined);
  const lone = new Set(
    rows
      .filter((row) => row.length === 1 && row[0]?.row === row[0]?.bottom)
      .flat()
      .filter((cell) => !isOverQualifier(cell)),
  );
  const quarters = new Set(
    rows.flatMap((row, i) => [...listQuarters(row, reader), ...listAlike(row, rows[i + 1] ?? [])]),
  );
  // A title stands alone in its row, or is merged over a column of names beside others (workbook.md, "Heading row").
  const isTitle = (cell: HeadingCell): boolean =>
    (cell.right > cell.column ? isOverName(cell) : lone.has(cell)) && !reader.isName(cell.text);
  const titles = all.filter((cell) => !quarters.has(cell) && isTitle(cell));
  const isKept = (cell: HeadingCell): boolean => !titles.some((t) => t.row === cell.row && t.column === cell.column);
  const kept = titles.length === 0 ? rows : rows.map((row) => row.filter(isKept));
  const columns = new Set(kept.flatMap((row) => row.map((cell) => cell.column)));
  for (const row of kept)
    for (const cell of row)
      for (let c = cell.column + 1; c <= cell.right; c++) if (isFilledBelow(kept, cell, c)) columns.add(c);
  const over = kept.map(byColumn);
  const spans = kept.map((row, i) => spreadGroups(row, kept.slice(i + 1), reader));
  const paths = new Map<number, readonly HeadingCell[]>();
  for (const column of [...columns].sort((a, b) => a - b)) {
    const path: HeadingCell[] = [];
    over.forEach((cells, i) => {
      const cell = cells.get(column) ?? spans[i]?.get(column);
      if (cell !== undefined && !path.some((x) => x.row === cell.row && x.column === cell.column)) path.push(cell);
    });
    if (path.length > 0) paths.set(column, path);
  }
  return { paths, titles };
}

/** The heading that covers each column of a row. */
function byColumn(row: readonly HeadingCell[]): ReadonlyMap<number, HeadingCell> {
  const cells = new Map<number, HeadingCell>();
  for (const cell of row) for (let c = cell.column; c <= cell.right; c++) if (!cells.has(c)) cells.set(c, cell);
  return cells;
}

/** The headings of a row, those of merged areas with what they cover; `filled` are the columns that have a cell in the block. */
function readRow(grid: Grid, row: number, filled: readonly number[]): readonly HeadingCell[] {
  const cells: HeadingCell[] = [];
  const seen = new Set<number>();
  for (const column of filled) {
    const located = grid.at(row, column);
    if (seen.has(located.column)) continue;
    const text = cellText(located.cell);
    if (text === '') continue;
    seen.add(located.column);
    const area = grid.merge(row, column);
    cells.push({
      text,
      row: located.row,
      column: located.column,
      right: area?.right ?? column,
      bottom: area?.bottom ?? row,
    });
  }
  return cells;
}

/** TRIWULAN I, II, III beside each other: groups whatever stands below, KETERANGAN too. */
function listQuarters(row: readonly HeadingCell[], { parse }: HeadingWordsReader): readonly HeadingCell[] {
  const quarters = row.filter((cell) => parse(cell.text).triwulan !== undefined);
  return new Set(quarters.map((cell) => parse(cell.text).triwulan)).size > 1 ? quarters : [];
}

/** Merged headings with the same below each: groups, whatever they are called. */
function listAlike(row: readonly HeadingCell[], below: readonly HeadingCell[]): readonly HeadingCell[] {
  const merged = row.filter((cell) => cell.right > cell.column && cell.row === cell.bottom);
  const alike = groupBy(merged, (cell) => {
    const under = below.filter((x) => x.column >= cell.column && x.right <= cell.right);
    if (under.length < 2) return undefined;
    return under.map((x) => `${x.column - cell.column}${x.text.toLowerCase()}`).join('|');
  });
  return [...alike.values()].filter((cells) => cells.length > 1).flat();
}

/** True when another heading stands in the column below the cell. */
function isFilledBelow(rows: readonly (readonly HeadingCell[])[], cell: HeadingCell, column: number): boolean {
  return rows.some((row) => row.some((x) => x.row > cell.bottom && column >= x.column && column <= x.right));
}

/** The columns over which headings stand that were never merged: up to the next heading of the row, the last as wide as the one before. */
function spreadGroups(
  row: readonly HeadingCell[],
  below: readonly (readonly HeadingCell[])[],
  reader: HeadingWordsReader,
): ReadonlyMap<number, HeadingCell> {
  const spans = new Map<number, HeadingCell>();
  if (below.length === 0) return spans;
  const groups = row.filter((cell) => cell.right === cell.column && !reader.isName(cell.text));
  if (groups.length === 0) return spans;
  const last = Math.max(0, ...below.flat().map((x) => x.right));
  const isQuarter = (cell: HeadingCell): boolean => reader.parse(cell.text).triwulan !== undefined;
  const repeated = findRepeatedGroups(row, below.at(-1) ?? []);
  const over = new Set(repeated.values());
  // REALISASI S.D. TRIWULAN II is a column of its own beside the groups.
  const isWhole =
    groups.every((cell) => over.has(cell) || !isQuarter(cell) || reader.parse(cell.text).words !== '') &&
    [...over].every((cell) => groups.includes(cell));
  if (isWhole) for (const [column, cell] of repeated) spans.set(column, cell);
  const quarters = groups.filter((cell) => isQuarter(cell));
  const shift = findShift(quarters, row, below.at(-1) ?? []);
  for (const cell of groups) {
    if (isWhole && over.has(cell)) continue;
    const place = quarters.indexOf(cell);
    const start = place === -1 ? cell.column : cell.column - shift;
    const next = row.find((x) => x.column > cell.column)?.column ?? last + 1;
    const [before, after] = [quarters[place - 1], quarters[place + 1]];
    const ownEnd =
      place > 0 && after === undefined && before !== undefined ? start + cell.column - before.column : next;
    const end = Math.min(last + 1, ownEnd, next === after?.column ? next - shift : next);
    for (let c = start; c < end; c++) {
      if (c !== cell.column && !spans.has(c) && mayBelong(cell, below, c, reader)) spans.set(c, cell);
    }
  }
  return spans;
}

/** A quarter covers whatever stands below; another heading only what qualifies it: K | Rp, I | II, SEBELUM | SETELAH. */
function mayBelong(
  cell: HeadingCell,
  below: readonly (readonly HeadingCell[])[],
  column: number,
  reader: HeadingWordsReader,
): boolean {
  const under = below.flatMap((row) => row.filter((x) => column >= x.column && column <= x.right && x.row > cell.row));
  if (under.length === 0) return false;
  const own = reader.parse(cell.text);
  if (own.triwulan !== undefined || reader.groupsByPlace === true) return true;
  return under.some((x) => {
    const text = reader.parse(x.text);
    return text.numeral !== undefined || text.triwulan !== undefined || text.qualifier !== undefined;
  });
}

/** How many columns a row of quarters was typed to the right of where its groups begin: TRIWULAN over the middle of three. */
function findShift(groups: readonly HeadingCell[], row: readonly HeadingCell[], below: readonly HeadingCell[]): number {
  const [first, second] = groups;
  const last = groups.at(-1);
  if (first === undefined || second === undefined || last === undefined) return 0;
  const width = second.column - first.column;
  if (groups.some((cell, i) => cell.column !== first.column + i * width)) return 0;
  const text = (column: number): string =>
    below.find((x) => x.column === column && x.right === column)?.text.toLowerCase() ?? '';
  const isFree = (column: number): boolean => !row.some((x) => column >= x.column && column <= x.right);
  let shift = 0;
  while (shift + 1 < width) {
    const column = first.column - shift - 1;
    const repeats = groups
      .slice(1)
      .every((_, i) => text(column) !== '' && text(column) === text(column + (i + 1) * width));
    // With the groups where they stand, the last would end in the same heading as the first.
    if (!isFree(column) || !repeats || text(column) === text(last.column - shift - 1 + width)) break;
    shift += 1;
  }
  return shift;
}
