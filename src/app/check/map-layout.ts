import { join } from 'node:path';
import type { ColumnKey } from '../../domain/column-key.ts';
import type { TableDeclaration } from '../../domain/table-declaration.ts';
import { STDIN } from '../../files/expand-inputs.ts';
import { kindAt, writeAtomically } from '../../files/files.ts';
import { readNearestFile } from '../../files/nearest-file.ts';
import { columnLetters } from '../../findings/cell-ref.ts';
import { excerpt } from '../../findings/clean.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { firstText } from '../../sheets/apply-layout.ts';
import type { BukuKerja, Table } from '../../sheets/buku-kerja.ts';
import { columnMeaning } from '../../sheets/column-meaning.ts';
import { draftHeadingRows, draftLayout } from '../../sheets/draft-layout.ts';
import { findSheet } from '../../sheets/find-sheet.ts';
import { gridOf } from '../../sheets/grid.ts';
import { listMissingColumns, readLayoutFile, type SheetLayout } from '../../sheets/layout.ts';
import { MAPPED_TABLES } from '../../sheets/layout-file.ts';
import type { RawSheet } from '../../sheets/raw-workbook.ts';
import { writeLayout } from '../../sheets/write-layout.ts';
import { checkBuku } from '../shared/check-buku.ts';
import { bukuFolder, LAYOUT_FILE_NAME, readOptions } from '../shared/read-options.ts';
import { refusedFailure } from '../shared/refused-failure.ts';
import type { ReadingRun, Surroundings } from '../shared/run-options.ts';
import { readSource } from '../shared/source.ts';

/** One answer among several. */
export interface Answer<T> {
  readonly value: T;
  readonly label: string;
}

/** How a person is asked; the terminal's, or a test's. Throws Failure when the person gives up. */
export interface LayoutPrompts {
  choose<T extends string | number>(question: string, answers: readonly Answer<T>[], initial: T): Promise<T>;
  /** `refuse` gives the sentence that says why an answer will not do; undefined when it does. */
  ask(question: string, initial: string, refuse: (text: string) => string | undefined): Promise<string>;
}

type MappingContext = Pick<Surroundings, 'cwd' | 'readStdin'> & ReadingRun;

const NONE = '';

/**
 * `check --petakan`: asks what the columns of the tables mean, and writes lapkin.peta.json beside the workbook. Without
 * prompts (a script) it writes a draft, and never over a file. Returns the sentence that tells of it. Throws Failure.
 */
export async function mapLayout(
  input: string,
  context: MappingContext,
  prompts: LayoutPrompts | null,
): Promise<string> {
  if (input === STDIN)
    throw new Failure(EXIT.usage, '--petakan memerlukan berkas, bukan masukan standar', 'sebut nama buku kerjanya');
  const folder = bukuFolder(input, context.cwd);
  const path = join(folder, LAYOUT_FILE_NAME);
  const exists = (await kindAt(path)) !== null;
  if (exists && prompts === null) {
    throw new Failure(
      EXIT.usage,
      `${path} sudah ada dan tidak ditimpa`,
      'ubah berkas itu, atau jalankan --petakan di terminal',
    );
  }
  const source = await readSource(input, context.limits, context);
  if (!('bytes' in source)) throw refusedFailure(input, source);
  // As the workbook reads by itself: an old layout is no help in telling a new one.
  const { buku, checked } = checkBuku(
    source,
    { ...readOptions(context, input, context.cwd), layout: null },
    context.limits,
    true,
  );
  const [finding] = checked.findings;
  if (buku === null)
    throw finding === undefined ? new Error('refused without a finding') : refusedFailure(input, finding);
  const sheets = prompts === null ? draftAll(buku) : await askAll(buku, prompts);
  if (sheets.length === 0) return 'tidak ada lembar yang dipetakan; tidak ada yang ditulis';
  // One above goes on being in force for the tables that are not told anew.
  const existing = readNearestFile(folder, LAYOUT_FILE_NAME);
  const before = existing === null ? null : readLayoutFile(existing.path, existing.text);
  await writeAtomically(path, writeLayout(before, sheets));
  const draft = sheets.flatMap((sheet) => listMissingColumns(sheet, null));
  return draft.length === 0
    ? `${LAYOUT_FILE_NAME} ditulis (${sheets.length} lembar)`
    : `${LAYOUT_FILE_NAME} ditulis (${sheets.length} lembar), belum lengkap: isi arti kolom untuk ${draft.join(', ')}`;
}

/** Each table with the sheet that holds it and how it was read. */
function listTables(
  buku: BukuKerja,
): { declaration: TableDeclaration; sheet: RawSheet | null; read: Table<unknown> | null }[] {
  const read = { PK: buku.pk, 'Rencana Aksi': buku.rencana, 'Realisasi Keuangan': buku.keuangan };
  return MAPPED_TABLES.map((declaration) => ({
    declaration,
    sheet: findSheet({ sheets: buku.raw }, declaration, false, []).value,
    read: read[declaration.name as keyof typeof read],
  }));
}

function draftAll(buku: BukuKerja): SheetLayout[] {
  return listTables(buku).flatMap(({ declaration, sheet, read }) =>
    sheet === null ? [] : [draftLayout(sheet, declaration, read, draftHeadingRows(sheet, read))],
  );
}

async function askAll(buku: BukuKerja, prompts: LayoutPrompts): Promise<SheetLayout[]> {
  const sheets: SheetLayout[] = [];
  for (const { declaration, sheet, read } of listTables(buku)) {
    const state = read === null ? 'belum terbaca' : 'sudah terbaca';
    const answers = [
      { value: NONE, label: 'tidak perlu dipetakan' },
      ...buku.raw.map(({ name }) => ({ value: name, label: name })),
    ];
    const initial = read === null ? (sheet?.name ?? NONE) : NONE;
    const name = await prompts.choose(`${declaration.name} (${state}): lembar mana yang memuatnya?`, answers, initial);
    const chosen = buku.raw.find((one) => one.name === name);
    if (chosen !== undefined) sheets.push(await askSheet(chosen, declaration, chosen === sheet ? read : null, prompts));
  }
  return sheets;
}

async function askSheet(
  sheet: RawSheet,
  declaration: TableDeclaration,
  read: Table<unknown> | null,
  prompts: LayoutPrompts,
): Promise<SheetLayout> {
  const drafted = [...new Set(draftHeadingRows(sheet, read))].join('-');
  const rows = await prompts.ask(`Baris judul kolom di lembar "${sheet.name}"`, drafted, (text) =>
    readRows(text) === null ? 'tulis seperti 3 atau 3-4' : undefined,
  );
  const headingRows = readRows(rows) ?? draftHeadingRows(sheet, read);
  let layout = draftLayout(sheet, declaration, read, headingRows);
  for (;;) {
    const chosen = await askColumn(layout, declaration, prompts);
    if (chosen === null) break;
    const { column, key } = chosen;
    // A meaning stands over one column.
    const columns = layout.columns.map((one) =>
      one.column === column ? { ...one, key } : one.key === key ? { ...one, key: null } : one,
    );
    layout = { ...layout, columns };
  }
  const grid = gridOf(sheet);
  const row = await prompts.ask('Baris pertama catatan di bawah tabel (kosong = tidak ada)', '', (text) =>
    text === '' || (Number(text) > headingRows[1] && firstText(grid, Number(text)) !== '')
      ? undefined
      : 'tulis nomor baris di bawah judul kolom yang berisi teks, atau kosongkan',
  );
  return row === '' ? layout : { ...layout, notes: { row: Number(row), text: firstText(grid, Number(row)) } };
}

/** The column to change and its new meaning; null when all are right. */
async function askColumn(
  layout: SheetLayout,
  declaration: TableDeclaration,
  prompts: LayoutPrompts,
): Promise<{ readonly column: number; readonly key: ColumnKey | null } | null> {
  const meaningOf = (key: ColumnKey | null): string => {
    const placed = key === null ? undefined : declaration.placed.get(key);
    return placed === undefined ? 'tidak dibaca' : `= ${columnMeaning(placed)}`;
  };
  const missing = listMissingColumns(layout, null);
  const done = missing.length === 0 ? 'Selesai' : `Selesai (belum ada: ${missing.join(', ')})`;
  const answers = [
    { value: 0, label: done },
    ...layout.columns.map(({ column, heading, key }) => ({
      value: column,
      label: `${columnLetters(column)}  ${excerpt(heading, 60)}  ${meaningOf(key)}`,
    })),
  ];
  const column = await prompts.choose('Kolom mana yang artinya lain?', answers, 0);
  if (column === 0) return null;
  const own = layout.columns.find((one) => one.column === column);
  const meanings = [
    { value: NONE, label: 'tidak dibaca' },
    ...[...declaration.placed].map(([key, placed]) => ({ value: key as string, label: columnMeaning(placed) })),
  ];
  const question = `Arti kolom ${columnLetters(column)} "${excerpt(own?.heading ?? '', 60)}"`;
  const key = await prompts.choose(question, meanings, own?.key ?? NONE);
  return { column, key: [...declaration.placed.keys()].find((one) => one === key) ?? null };
}

function readRows(text: string): readonly [number, number] | null {
  const m = /^([1-9]\d{0,3})(?:\s*-\s*([1-9]\d{0,3}))?$/.exec(text.trim());
  if (m === null) return null;
  const [first, last] = [Number(m[1]), Number(m[2] ?? m[1])];
  return first <= last ? [first, last] : null;
}
