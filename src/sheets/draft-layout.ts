import type { ColumnDeclaration } from '../domain/column.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import type { TableDeclaration } from '../domain/table-declaration.ts';
import { parseTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import type { Table } from './buku-kerja.ts';
import { cellText } from './cell-text.ts';
import { headingKey } from './clean-text.ts';
import { readColumnHeadings } from './column-headings.ts';
import { gridOf } from './grid.ts';
import type { SheetLayout } from './layout.ts';
import type { RawCell, RawSheet } from './raw-workbook.ts';

/** Rows in which a heading is looked for, and how many of them one may take. */
const DEPTH = 40;
const MOST_ROWS = 4;

/** The rows of a sheet's heading, for a person to confirm: as they were read, else the lines of words above the first figures. */
export function draftHeadingRows(sheet: RawSheet, read: Table<unknown> | null): readonly [number, number] {
  if (read !== null) return [read.headingRow, read.lastHeadingRow];
  const rows = [...sheet.rows].filter(([row]) => row <= DEPTH);
  const body = rows.findIndex(([, cells], i) => i > 0 && countFigures(cells) >= 2 && !isNumbering(cells));
  const above = rows.slice(0, body === -1 ? rows.length : body).filter(([, cells]) => !isNumbering(cells));
  const last = above.findLastIndex(([, cells]) => cells.size >= 3);
  if (last === -1) return [1, 1];
  let first = last;
  // A group heading stands over few columns, yet right above the others.
  while (first > 0 && last - first < MOST_ROWS - 1) {
    const [upper, lower] = [above[first - 1], above[first]];
    if (upper === undefined || lower === undefined || upper[0] !== lower[0] - 1 || upper[1].size < 2) break;
    first -= 1;
  }
  return [above[first]?.[0] ?? 1, above[last]?.[0] ?? 1];
}

/** A layout of a sheet, for a person to correct: the columns as they were read, else by the names of their headings. */
export function draftLayout(
  sheet: RawSheet,
  declaration: TableDeclaration,
  read: Table<unknown> | null,
  headingRows: readonly [number, number],
): SheetLayout {
  // A layout names one column for a figure: what is made of months is found by its heading again.
  if (read?.months !== undefined) {
    return { sheet: sheet.name, readAs: declaration.name, headingRows, columns: [], notes: null };
  }
  const known = new Map([...(read?.columns ?? [])].map(([key, column]) => [column, key]));
  const taken = new Set<ColumnKey>();
  const headings = readColumnHeadings(gridOf(sheet), ...headingRows);
  const columns = [...headings].map(([column, heading]) => {
    const key = read === null ? guessKey(declaration, heading) : (known.get(column) ?? null);
    const isFree = key !== null && !taken.has(key);
    if (key !== null) taken.add(key);
    return { column, heading, key: isFree ? key : null };
  });
  return { sheet: sheet.name, readAs: declaration.name, headingRows, columns, notes: null };
}

/** The declared column whose heading or alias stands lowest among a column's headings. */
function guessKey({ columns, triwulan: parts }: TableDeclaration, heading: string): ColumnKey | null {
  const texts = heading.split(' › ');
  const triwulan = texts.map((text) => parseTriwulan(text)).find((t) => t !== undefined);
  for (const text of texts.toReversed()) {
    const isCalled = (declared: ColumnDeclaration): boolean =>
      [declared.heading, ...declared.alias].some((name) => headingKey(name) === headingKey(text));
    const key =
      triwulan === undefined ? columns.find(isCalled)?.column : triwulanKey(triwulan, parts.find(isCalled)?.part);
    if (key !== undefined) return key;
  }
  return null;
}

function triwulanKey(triwulan: Triwulan, part: TriwulanPart | undefined): ColumnKey | undefined {
  return part === undefined ? undefined : triwulanColumn(triwulan, part);
}

function countFigures(cells: ReadonlyMap<number, RawCell>): number {
  return [...cells.values()].filter(({ value }) => value.kind === 'number' || value.kind === 'uncomputed').length;
}

/** A line (1) (2) (3), or 1 2 3. */
function isNumbering(cells: ReadonlyMap<number, RawCell>): boolean {
  const texts = [...cells.values()].map(cellText);
  return (
    texts.length >= 3 && texts.every((text, i) => /^\(?\d{1,2}[a-z]?\)?$/i.test(text) && (i > 0 || /1/.test(text)))
  );
}
