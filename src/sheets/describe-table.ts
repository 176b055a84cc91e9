import type { TableDeclaration } from '../domain/table-declaration.ts';
import { columnLetters } from '../findings/cell-ref.ts';
import { listRanges } from '../findings/ranges.ts';
import type { ColumnReading, RowReading, RowRole, SheetReading } from '../findings/sheet-reading.ts';
import type { IndukRow, Row, RowKind, Table, TotalRow } from './buku-kerja.ts';
import { cellText, isBlank } from './cell-text.ts';
import { readColumnHeadings } from './column-headings.ts';
import { columnMeaning } from './column-meaning.ts';
import { draftHeadingRows } from './draft-layout.ts';
import { type Grid, gridOf } from './grid.ts';
import type { SheetLayout } from './layout.ts';
import type { RawSheet } from './raw-workbook.ts';

/** The names of a row, whatever table it stands in. */
interface Named {
  readonly subKegiatan: string;
  readonly indikator?: string;
}

/** What lapkin understood of a sheet that holds a table; `told` is what lapkin.peta.json says of it. */
export function describeTable<T extends Named>(
  read: Table<T>,
  declaration: TableDeclaration<T>,
  raw: readonly RawSheet[],
  told: SheetLayout | undefined,
): SheetReading {
  // Where the headings were told, the office's own stand in the sheet itself.
  const [headingRow, lastHeadingRow] = told?.headingRows ?? [read.headingRow, read.lastHeadingRow];
  const sheet = raw.find(({ name }) => name === read.sheet.name) ?? read.sheet;
  const table = { ...read, sheet, headingRow, lastHeadingRow };
  const grid = gridOf(sheet);
  return {
    sheet: table.sheet.name,
    readAs: declaration.name,
    understood: true,
    columns: describeColumns(grid, table, declaration),
    rows: describeRows(grid, table),
  };
}

function describeColumns<T>(grid: Grid, table: Table<T>, declaration: TableDeclaration<T>): ColumnReading[] {
  const headings = readColumnHeadings(grid, table.headingRow, table.lastHeadingRow);
  const meanings = new Map<number, string[]>();
  for (const [key, first] of table.columns) {
    const placed = declaration.placed.get(key);
    for (const column of table.months?.get(key) ?? [first])
      if (placed !== undefined) meanings.set(column, [...(meanings.get(column) ?? []), columnMeaning(placed)]);
  }
  const filled = new Set([...table.roles.keys()].flatMap((row) => filledColumns(grid, row)));
  const columns = [...new Set([...headings.keys(), ...meanings.keys(), ...filled])].sort((a, b) => a - b);
  return columns.map((column) => {
    return {
      column: columnLetters(column),
      heading: headings.get(column) ?? '',
      meaning: meanings.get(column)?.join(' / ') ?? null,
    };
  });
}

function filledColumns(grid: Grid, row: number): number[] {
  return [...(grid.sheet.rows.get(row) ?? [])].flatMap(([column, cell]) => (isBlank(cell) ? [] : [column]));
}

function describeRows<T extends Named>(grid: Grid, table: Table<T>): RowReading[] {
  const data = byRow(table.rows);
  const totals = byRow(table.totals);
  const induk = byRow(table.induk);
  return grid.rows.flatMap((row): RowReading[] => {
    const texts = rowTexts(grid, row);
    const label = texts[0] ?? '';
    if (filledColumns(grid, row).length === 0) return [];
    const as = (role: RowRole, reason: string, text = label): RowReading[] => [{ row, role, label: text, reason }];
    if (row < table.headingRow) return as('title', '');
    if (row <= table.lastHeadingRow) return as('heading', '', texts.join(' | '));
    if (row > table.lastRow) return as('note', 'di bawah tabel');
    const [own, total, parent] = [data.get(row), totals.get(row), induk.get(row)];
    if (own !== undefined) return as('data', '', nameOf(own));
    if (total !== undefined) return as('total', scopeOf(total), total.label || label);
    if (parent !== undefined) return as('parent', childrenOf(parent), parent.name);
    const passed = PASSED[table.roles.get(row) ?? 'nomor'];
    return as(passed.role, passed.reason);
  });
}

/** A sheet that is to hold a table and could not be read as one: the headings that seem to be there, none with a meaning. */
export function describeUnread(sheet: RawSheet, readAs: string): SheetReading {
  const headings = readColumnHeadings(gridOf(sheet), ...draftHeadingRows(sheet, null));
  const columns = [...headings].map(([column, heading]) => ({
    column: columnLetters(column),
    heading,
    meaning: null,
  }));
  return { sheet: sheet.name, readAs, understood: false, columns, rows: [] };
}

/** Rows of a table that are neither data nor figures to check. */
const PASSED: Readonly<Record<RowKind | 'nomor', { readonly role: RowRole; readonly reason: string }>> = {
  kelompok: { role: 'group', reason: 'nama untuk baris di bawahnya' },
  judul: { role: 'passed', reason: 'judul kolom yang diulang' },
  nomor: { role: 'passed', reason: 'nomor kolom' },
  lanjutan: { role: 'data', reason: 'lanjutan baris di atasnya' },
  lain: { role: 'passed', reason: 'tidak memuat nama maupun angka' },
  data: { role: 'passed', reason: 'tidak terbaca' },
  total: { role: 'passed', reason: 'tidak terbaca' },
  induk: { role: 'passed', reason: 'tidak terbaca' },
};

function byRow<R extends { readonly row: number }>(rows: readonly R[]): ReadonlyMap<number, R> {
  return new Map(rows.map((row) => [row.row, row]));
}

function nameOf({ data }: Row<Named>): string {
  return [data.subKegiatan, data.indikator ?? ''].filter((text) => text !== '').join(' · ');
}

function scopeOf({ scope, dataRows }: TotalRow): string {
  return scope === 'tabel' ? 'seluruh tabel' : `baris ${listRanges(dataRows)}`;
}

function childrenOf({ children }: IndukRow): string {
  return children.length === 0 ? '' : `jumlah baris ${listRanges(children)}`;
}

function rowTexts(grid: Grid, row: number): string[] {
  return [...(grid.sheet.rows.get(row) ?? [])]
    .filter(([column]) => !grid.at(row, column).covered)
    .map(([, cell]) => cellText(cell))
    .filter((text) => text !== '');
}
