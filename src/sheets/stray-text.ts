import type { CellRef } from '../findings/cell-ref.ts';
import { cellText } from './cell-text.ts';
import { headingKey } from './clean-text.ts';
import type { Grid } from './grid.ts';
import { cellOf, type ListHeader } from './list-heading.ts';

/** Headings of a list's columns that hold no text of the report; CATATAN is what findings tell to write over such. */
const ASIDE = new Set(['no', 'nomor', 'bab', 'catatan']);

/** Three letters in a row make a text; "1.", "a)" and "100%" number or count. */
const WORD = /\p{L}{3}/u;

/** What an office notes beside a text ("diisi Kasi PMD") is shorter, and no sentence. */
export const LONGEST_REMARK = 100;

/** Whether a cell holds a text, and not only a number of a list or a figure. */
export function isText(text: string): boolean {
  return WORD.test(text);
}

/** The cells of a list's row with a text under no known heading, from the left. `known`: columns that are read. */
export function listStrayTexts(
  grid: Grid,
  row: number,
  header: ListHeader<string> | undefined,
  known: readonly (number | undefined)[],
): readonly CellRef[] {
  const headings = header === undefined ? undefined : grid.sheet.rows.get(header.row);
  return [...(grid.sheet.rows.get(row) ?? [])].flatMap(([column, cell]) => {
    if (known.includes(column) || grid.at(row, column).covered || !isText(cellText(cell))) return [];
    return ASIDE.has(headingKey(cellText(headings?.get(column)))) ? [] : [cellOf(grid, row, column)];
  });
}

/** Whether a text is a sentence and no name: it ends in a full stop, has lines, or is long. */
export function isSentence(text: string, longest: number): boolean {
  return /[.!?;]$|\n/.test(text.trim()) || text.length > longest;
}
