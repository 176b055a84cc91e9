import * as z from 'zod/mini';
import { KEUANGAN_SHEET, PK_SHEET, RENCANA_SHEET, type TableDeclaration } from '../domain/table-declaration.ts';
import { columnMeaning } from './column-meaning.ts';

/** The tables whose layout a file may tell. */
export const MAPPED_TABLES = [PK_SHEET, RENCANA_SHEET, KEUANGAN_SHEET] as const satisfies readonly TableDeclaration[];

const [PK, RENCANA, KEUANGAN] = MAPPED_TABLES.map(({ name }) => name);
const MEANINGS = [
  ...new Set(MAPPED_TABLES.flatMap(({ placed }) => [...placed.values()].map((column) => columnMeaning(column)))),
];

/** A name beside the file: no folder, so that a file of somebody else reaches nothing. */
const FILE_NAME = z.string().check(z.regex(/^[^/\\:]+$/));
const LETTERS = z.string().check(z.regex(/^[A-Z]{1,3}$/));
const ROWS = z.string().check(z.regex(/^[1-9]\d*(?:-[1-9]\d*)?$/));
const ROW = z.int().check(z.gte(1));

/** A column of a sheet: its letters, the heading that stood over it, and what it means; null = it is not read. */
const COLUMN = z.strictObject({ kolom: LETTERS, judul: z.string(), arti: z.nullable(z.enum(MEANINGS)) });
/** The first row of what stands below a table, and its first text. */
const NOTES = z.strictObject({ dari: ROW, teks: z.string() });

/** A sheet: which table it holds, the rows of its heading, its columns, its notes. */
const SHEET = z.strictObject({
  lembar: z.string().check(z.minLength(1)),
  sebagai: z.enum([PK ?? '', RENCANA ?? '', KEUANGAN ?? '']),
  kepala: z.optional(ROWS),
  kolom: z.optional(z.array(COLUMN)),
  catatan: z.optional(NOTES),
});

/** `lapkin.peta.json`: how the tables of an office's own workbooks are to be read. */
export const LAYOUT_FILE = z.strictObject({
  $schema: z.optional(z.string()),
  buku: z.optional(z.array(FILE_NAME)),
  lembar: z.array(SHEET).check(z.minLength(1)),
});

export type LayoutFile = z.infer<typeof LAYOUT_FILE>;

/** What editors say of the members (docs/skema/lapkin.peta.schema.json). */
export const LAYOUT_NOTES = z.registry<{ description: string }>();
LAYOUT_NOTES.add(LAYOUT_FILE.shape.buku, {
  description: 'nama berkas buku kerja yang memakai peta ini; tanpa ini semua buku kerja di folder itu',
});
LAYOUT_NOTES.add(SHEET.shape.sebagai, { description: 'tabel yang dimuat lembar itu' });
LAYOUT_NOTES.add(SHEET.shape.kepala, { description: 'baris judul kolom, misalnya "3-4"; wajib bila kolom diisi' });
LAYOUT_NOTES.add(SHEET.shape.kolom, {
  description: 'semua kolom yang dibaca; kolom yang tidak disebut atau artinya null tidak dibaca',
});
LAYOUT_NOTES.add(COLUMN.shape.judul, {
  description:
    'judul kolom itu dari atas ke bawah, misalnya "TRIWULAN II › REALISASI"; bila berubah, lembar itu tidak dibaca',
});
LAYOUT_NOTES.add(NOTES, { description: 'baris pertama catatan di bawah tabel dan teks pertamanya' });
