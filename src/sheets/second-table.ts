import { nameKey } from '../domain/name-key.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { cellText } from './cell-text.ts';
import type { ClassifiedRow } from './classified-row.ts';
import { headingKey } from './clean-text.ts';
import { isPageText } from './page-text.ts';
import type { RawRow, TableReading } from './raw-row.ts';
import { readKode } from './row-kode.ts';
import { splitName } from './split-name.ts';

/** True for a row of which a cell tells of a page, wherever it stands. */
export function isPageLine(reading: TableReading, { row }: RawRow): boolean {
  return listTexts(reading, row).some(isPageText);
}

/** What stands above the rows of a table, folded. */
export interface TextsAbove {
  /** The rows of its heading, by column. */
  readonly headingRows: readonly ReadonlyMap<number, string>[];
  readonly headings: ReadonlySet<string>;
  /** Everything above the heading. */
  readonly titles: ReadonlySet<string>;
}

/** Reads what stands above the rows of a table whose heading takes these rows. */
export function readAbove(reading: TableReading, firstHeadingRow: number, lastHeadingRow: number): TextsAbove {
  const above = reading.grid.rows.filter((row) => row <= lastHeadingRow);
  const headingRows = above.filter((row) => row >= firstHeadingRow).map((row) => textsByColumn(reading, row));
  const titles = above.filter((row) => row < firstHeadingRow).map((row) => textsByColumn(reading, row));
  return { headingRows, headings: allOf(headingRows), titles: allOf(titles) };
}

function allOf(rows: readonly ReadonlyMap<number, string>[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const row of rows) for (const text of row.values()) all.add(text);
  return all;
}

/** True for a row of which every text stands above the rows already: the title of the sheet, printed again. */
export function repeatsTitle(reading: TableReading, { titles, headings }: TextsAbove, { row }: RawRow): boolean {
  return listTexts(reading, row)
    .map(headingKey)
    .filter((text) => text !== '')
    .every((text) => titles.has(text) || headings.has(text));
}

/** The texts of a row, folded, by column. */
export function textsByColumn({ grid }: TableReading, row: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [column, cell] of grid.sheet.rows.get(row) ?? []) {
    const text = headingKey(cellText(cell));
    if (text !== '') texts.set(column, text);
  }
  return texts;
}

function listTexts({ grid }: TableReading, row: number): readonly string[] {
  return [...(grid.sheet.rows.get(row)?.values() ?? [])].map(cellText).filter((text) => text !== '');
}

/** Where a second table begins among the rows of a sheet. */
interface SecondTable {
  readonly index: number;
  /** The cells of its title, where names stand below it that the first table lacks: it may as well be the same table. */
  readonly title: readonly CellRef[];
}

/**
 * Finds the second table of a sheet. A heading that comes again above names that stand above it already begins one, below a
 * title or after a total; above other names only below a title that stands neither above the first heading nor speaks of
 * pages, unless PK has all of these names.
 */
export function findSecondTable(reading: TableReading, rows: readonly ClassifiedRow[], texts: TextsAbove): SecondTable {
  for (const [index, { kind }] of rows.entries()) {
    if (kind !== 'judul') continue;
    const above = rows.slice(0, index);
    const hasTotal = above.some((x) => x.kind === 'total');
    const title = hasTotal || above.some((x) => x.kind === 'data') ? findTitle(reading, above, texts) : [];
    if (title.length === 0 && !hasTotal) continue;
    const below = listNames(rows.slice(index + 1));
    const known = new Set(listNames(above));
    if (below.length === 0 || below.some((name) => known.has(name))) return { index, title: [] };
    if (title.length === 0 || below.every((name) => reading.pkNames?.has(name) === true)) continue;
    return { index, title: title.flatMap(({ row }) => listCells(reading, row)) };
  }
  return { index: rows.length, title: [] };
}

/** The lines of words between rows and a heading that comes again: the title of what follows. */
function findTitle(reading: TableReading, above: readonly ClassifiedRow[], texts: TextsAbove): readonly RawRow[] {
  const end = above.findLastIndex((b) => b.kind !== 'judul') + 1;
  const start = above.findLastIndex((b, i) => i < end && b.kind !== 'lain' && b.kind !== 'kelompok') + 1;
  return above
    .slice(start, end)
    .map(({ rawRow }) => rawRow)
    .filter(
      (row) =>
        // A kegiatan of which the rows stand on the next page is no title.
        readKode(row) === '' && !isPageLine(reading, row) && !repeatsTitle(reading, texts, row),
    );
}

function listCells({ grid }: TableReading, row: number): readonly CellRef[] {
  return [...(grid.sheet.rows.get(row) ?? [])].flatMap(([column, cell]) =>
    cellText(cell) === '' || grid.at(row, column).covered ? [] : [{ sheet: grid.sheet.name, row, column }],
  );
}

function listNames(rows: readonly ClassifiedRow[]): readonly string[] {
  return rows
    .filter((b) => b.kind === 'data')
    .map((b) => nameKey(splitName(b.rawRow.text('subKegiatan')).name))
    .filter((name) => name !== '');
}
