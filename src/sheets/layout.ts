import * as z from 'zod/mini';
import type { ColumnKey } from '../domain/column-key.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { columnNumber } from '../findings/cell-ref.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { nearest } from '../findings/nearest.ts';
import { columnMeaning } from './column-meaning.ts';
import { LAYOUT_FILE, type LayoutFile, MAPPED_TABLES } from './layout-file.ts';

/** A column whose meaning was told; null = not read. */
interface ColumnLayout {
  readonly column: number;
  /** The heading that stood over it when it was told. */
  readonly heading: string;
  readonly key: ColumnKey | null;
}

/** A sheet whose layout was told. */
export interface SheetLayout {
  readonly sheet: string;
  /** The table that it holds, by its declared name. */
  readonly readAs: string;
  /** First and last row of the heading; null = found as in any sheet. */
  readonly headingRows: readonly [number, number] | null;
  readonly columns: readonly ColumnLayout[];
  /** First row of what stands below the table, and the first text in it. */
  readonly notes: { readonly row: number; readonly text: string } | null;
}

/** What `lapkin.peta.json` says of the workbooks beside and below it. */
export interface Layout {
  readonly path: string;
  readonly sheets: readonly SheetLayout[];
}

const HINT = 'bentuknya ada di docs/skema/lapkin.peta.schema.json; lapkin check --petakan menulisnya';

/** The layout in the text of a file; null when it names other workbooks than `buku`. Throws Failure (exit 2). */
export function parseLayout(path: string, text: string, buku: string): Layout | null {
  const file = readLayoutFile(path, text);
  if (file.buku !== undefined && !file.buku.includes(buku)) return null;
  return { path, sheets: file.lembar.map((sheet) => toSheetLayout(path, sheet)) };
}

/** What a file says, as it is written. Throws Failure (exit 2). */
export function readLayoutFile(path: string, text: string): LayoutFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Failure(EXIT.usage, `${path} bukan JSON yang sah`, HINT, { cause: error });
  }
  const result = z.safeParse(LAYOUT_FILE, data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = (issue?.path ?? []).reduce<string>(
    (whole, key) =>
      typeof key === 'number' ? `${whole}[${key + 1}]` : `${whole}${whole === '' ? '' : '.'}${String(key)}`,
    '',
  );
  if (issue?.path.at(-1) === 'arti') throw unknownMeaning(path, place, data, issue.path);
  throw new Failure(EXIT.usage, `${path}: ${place === '' ? 'isinya' : place} tidak sesuai bentuknya`, HINT);
}

function unknownMeaning(path: string, place: string, data: unknown, keys: readonly PropertyKey[]): Failure {
  const written = keys.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], data);
  const known = MAPPED_TABLES.flatMap(({ placed }) => [...placed.values()].map(columnMeaning));
  const near = nearest(String(written), known);
  return new Failure(
    EXIT.usage,
    `${path}: ${place} berisi "${String(written)}", yang bukan arti kolom`,
    near === undefined ? HINT : `maksud Anda "${near}"?`,
  );
}

function toSheetLayout(path: string, sheet: LayoutFile['lembar'][number]): SheetLayout {
  const table = MAPPED_TABLES.find(({ name }) => name === sheet.sebagai);
  const keys = new Map([...(table?.placed ?? [])].map(([key, column]) => [columnMeaning(column), key]));
  const refuse = (problem: string): Failure =>
    new Failure(EXIT.usage, `${path}: lembar "${sheet.lembar}": ${problem}`, HINT);
  const columns = (sheet.kolom ?? []).map(({ kolom: letters, judul: heading, arti: meaning }): ColumnLayout => {
    const key = meaning === null ? null : keys.get(meaning);
    if (key === undefined) throw refuse(`"${meaning}" bukan kolom ${sheet.sebagai}`);
    return { column: columnNumber(letters), heading, key };
  });
  const [first = 0, last = first] = (sheet.kepala ?? '').split('-').map(Number);
  if (columns.length > 0 && (sheet.kepala === undefined || first > last))
    throw refuse('kepala (baris judul kolom) belum disebut');
  const meant = columns.flatMap(({ key }) => key ?? []);
  const twice = meant.find((key, i) => meant.indexOf(key) !== i);
  if (twice !== undefined) {
    const name = [...keys].find(([, key]) => key === twice)?.[0] ?? twice;
    throw refuse(`dua kolom berarti "${name}"`);
  }
  return {
    sheet: sheet.lembar,
    readAs: sheet.sebagai,
    headingRows: columns.length === 0 ? null : [first, last],
    columns,
    notes: sheet.catatan === undefined ? null : { row: sheet.catatan.dari, text: sheet.catatan.teks },
  };
}

/**
 * The columns that a table cannot do without and that no column of the layout means, by their meaning. Of a quarter's
 * columns those of `triwulan`; null = any quarter's will do.
 */
export function listMissingColumns({ readAs, columns }: SheetLayout, triwulan: Triwulan | null): string[] {
  const declaration = MAPPED_TABLES.find(({ name }) => name === readAs);
  const keys = new Set(columns.flatMap(({ key }) => key ?? []));
  const required = [...(declaration?.placed.values() ?? [])].filter((column) => column.required);
  const found = new Set(required.filter(({ key }) => keys.has(key)).map(({ field }) => field));
  const missing = required.filter((column) => {
    if (column.triwulan === null || triwulan === null) return !found.has(column.field);
    return column.triwulan === triwulan && !keys.has(column.key);
  });
  return [...new Set(missing.map((column) => (triwulan === null ? column.heading : columnMeaning(column))))];
}
