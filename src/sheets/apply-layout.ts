import type { Triwulan } from '../domain/triwulan.ts';
import { columnLetters } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { cellText } from './cell-text.ts';
import { cleanText, headingKey } from './clean-text.ts';
import { readColumnHeadings } from './column-headings.ts';
import { columnMeaning } from './column-meaning.ts';
import { type Grid, gridOf } from './grid.ts';
import { type Layout, listMissingColumns, type SheetLayout } from './layout.ts';
import { MAPPED_TABLES } from './layout-file.ts';
import type { RawCell, RawSheet, RawWorkbook } from './raw-workbook.ts';

/** The sheets that a layout tells of, by the table they hold; null where the sheet is not as it was when that was told. */
type MappedSheets = ReadonlyMap<string, RawSheet | null>;

/**
 * Holds a workbook against the layout that was told of it. A sheet that is still as it was gets the headings of its
 * columns as told, above the very same rows; one that has changed is an error with both texts, and is not read.
 */
export function applyLayout(raw: RawWorkbook, layout: Layout | null, triwulan: Triwulan | null): Checked<MappedSheets> {
  const findings: Finding[] = [];
  const sheets = new Map<string, RawSheet | null>();
  for (const told of layout?.sheets ?? []) {
    const sheet = raw.sheets.find(({ name }) => headingKey(name) === headingKey(told.sheet));
    if (sheet === undefined) {
      const args = { lembar: told.sheet, sebagai: told.readAs, ada: raw.sheets.map(({ name }) => name).join(', ') };
      findings.push(makeFinding('peta/lembar-tidak-ada', args));
      continue;
    }
    const grid = gridOf(sheet);
    const changes = [
      ...findMovedColumns(grid, told),
      ...findMovedNotes(grid, told),
      ...findMissingColumns(grid, told, triwulan),
    ];
    findings.push(...changes);
    sheets.set(told.readAs, changes.length === 0 ? rewriteSheet(grid, told) : null);
  }
  return { value: sheets, findings };
}

/** `peta/judul-beda`: a column over which another heading stands than when its meaning was told. */
function findMovedColumns(grid: Grid, { columns, headingRows }: SheetLayout): Finding[] {
  if (headingRows === null) return [];
  const [first, last] = headingRows;
  const headings = readColumnHeadings(grid, first, last);
  return columns.flatMap(({ column, heading, key }) => {
    const now = headings.get(column) ?? '';
    if (isSameText(now, heading)) return [];
    const elsewhere = [...headings].find(([, text]) => isSameText(text, heading))?.[0];
    const args = {
      kolom: columnLetters(column),
      lembar: grid.sheet.name,
      peta: heading,
      kini: now,
      pindah: elsewhere === undefined ? '' : columnLetters(elsewhere),
      dibaca: key === null ? '' : 'ya',
    };
    return [makeFinding('peta/judul-beda', args, { at: { sheet: grid.sheet.name, row: last, column } })];
  });
}

/** `peta/kolom-kurang`: a column that the report needs and no column was said to be. */
function findMissingColumns(grid: Grid, told: SheetLayout, triwulan: Triwulan | null): Finding[] {
  const missing = told.headingRows === null ? [] : listMissingColumns(told, triwulan);
  if (missing.length === 0) return [];
  const args = { lembar: grid.sheet.name, kolom: missing.map((name) => `"${name}"`).join(', ') };
  const row = told.headingRows?.[1] ?? 1;
  return [makeFinding('peta/kolom-kurang', args, { at: { sheet: grid.sheet.name, row, column: 1 } })];
}

/** `peta/catatan-beda`: another text stands in the row that began the notes, as when rows were inserted above. */
function findMovedNotes(grid: Grid, { notes }: SheetLayout): Finding[] {
  if (notes === null) return [];
  const now = firstText(grid, notes.row);
  if (isSameText(now, notes.text)) return [];
  const moved = grid.rows.find((row) => isSameText(firstText(grid, row), notes.text));
  const args = {
    baris: String(notes.row),
    lembar: grid.sheet.name,
    peta: notes.text,
    kini: now,
    pindah: moved === undefined ? '' : String(moved),
  };
  return [makeFinding('peta/catatan-beda', args, { at: { sheet: grid.sheet.name, row: notes.row, column: 1 } })];
}

/** The first text of a row; '' when it has none. */
export function firstText(grid: Grid, row: number): string {
  for (const cell of grid.sheet.rows.get(row)?.values() ?? []) {
    const text = cellText(cell);
    if (text !== '') return text;
  }
  return '';
}

/** Headings are the same when a person would say so: spaces and case do not count, signs do. */
function isSameText(a: string, b: string): boolean {
  return cleanText(a).toLowerCase() === cleanText(b).toLowerCase();
}

/** The sheet with one row of headings as told, without its notes, and without figures in columns that are not read. */
function rewriteSheet(grid: Grid, told: SheetLayout): RawSheet {
  const { sheet } = grid;
  const end = told.notes?.row ?? Number.MAX_SAFE_INTEGER;
  if (told.headingRows === null) {
    return { ...sheet, rows: new Map([...sheet.rows].filter(([row]) => row < end)) };
  }
  const [first, last] = told.headingRows;
  const read = new Set(told.columns.flatMap(({ column, key }) => (key === null ? [] : [column])));
  const rows = new Map<number, ReadonlyMap<number, RawCell>>();
  for (const [row, cells] of sheet.rows) {
    if (row < first) rows.set(row, cells);
    else if (row > last && row < end) {
      rows.set(row, new Map([...cells].filter(([column, cell]) => read.has(column) || cell.value.kind === 'text')));
    }
  }
  rows.set(last, headingRow(told));
  return {
    ...sheet,
    rows: new Map([...rows].sort(([a], [b]) => a - b)),
    merges: sheet.merges.filter(({ top, bottom }) => bottom < first || top > last),
  };
}

/** What a heading says of the figures below it besides their name: "(dalam ribuan rupiah)", "(Akumulatif)". */
const QUALIFIER = /\([^()]*(?:ribu|juta|miliar|kumulatif)[^()]*\)/gi;

function headingRow({ columns, readAs }: SheetLayout): ReadonlyMap<number, RawCell> {
  const placed = MAPPED_TABLES.find(({ name }) => name === readAs)?.placed;
  const cells = columns.flatMap(({ column, heading, key }): [number, RawCell][] => {
    const declared = key === null ? undefined : placed?.get(key);
    if (declared === undefined) return [];
    const qualifiers = heading.match(QUALIFIER) ?? [];
    return [[column, { value: { kind: 'text', text: [columnMeaning(declared), ...qualifiers].join(' ') } }]];
  });
  return new Map(cells.sort(([a], [b]) => a - b));
}
