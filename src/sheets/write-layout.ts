import { columnLetters } from '../findings/cell-ref.ts';
import { columnMeaning } from './column-meaning.ts';
import type { SheetLayout } from './layout.ts';
import { type LayoutFile, MAPPED_TABLES } from './layout-file.ts';

/** The text of a `lapkin.peta.json`: `file` as it was, with these sheets in place of what it said of their tables. */
export function writeLayout(file: LayoutFile | null, sheets: readonly SheetLayout[]): string {
  const replaced = new Set(sheets.map(({ readAs }) => readAs));
  const kept = (file?.lembar ?? []).filter(({ sebagai: readAs }) => !replaced.has(readAs));
  return `${JSON.stringify({ ...file, lembar: [...kept, ...sheets.map(toEntry)] }, null, 2)}\n`;
}

function toEntry({ sheet, readAs, headingRows, columns, notes }: SheetLayout): LayoutFile['lembar'][number] {
  const placed = MAPPED_TABLES.find(({ name }) => name === readAs)?.placed;
  return {
    lembar: sheet,
    sebagai: readAs,
    ...(headingRows === null ? {} : { kepala: [...new Set(headingRows)].join('-') }),
    ...(columns.length === 0
      ? {}
      : {
          kolom: columns.map(({ column, heading, key }) => {
            const declared = key === null ? undefined : placed?.get(key);
            return {
              kolom: columnLetters(column),
              judul: heading,
              arti: declared === undefined ? null : columnMeaning(declared),
            };
          }),
        }),
    ...(notes === null ? {} : { catatan: { dari: notes.row, teks: notes.text } }),
  };
}
