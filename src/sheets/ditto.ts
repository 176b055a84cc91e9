import type { ColumnKey } from '../domain/column-key.ts';
import { DITTO_MARKS } from '../domain/other-headings.ts';
import type { RawCell } from './raw-workbook.ts';

/** Columns whose blank cells take the name above, so that a mark is one of these. */
export const FILLED_COLUMNS: readonly ColumnKey[] = ['program', 'kegiatan', 'subKegiatan', 'kode'];
/** A kode is none of them, nor a name with a number. */
const DIGIT = /\d/;
/** Longer texts are no mark, however they are spelt. */
const LONGEST = 30;
const MARKS: ReadonlySet<string> = new Set(DITTO_MARKS.map(fold));

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.()]/g, '')
    .replace(/^-+|-+$/g, '')
    .replace(/^(["\u201c\u201d\u3003])\1+$/, '$1');
}

/** True for a mark that stands for what is written above: ", sda, idem. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && !DIGIT.test(text) && MARKS.has(fold(text));
}

/** True for a mark in place of a name or kode; without an indikator to differ in, a second row of one sub kegiatan is not meant. */
export function standsForAbove(column: ColumnKey, cell: RawCell | undefined, hasIndikator: boolean): boolean {
  if (!FILLED_COLUMNS.includes(column) || (column === 'subKegiatan' && !hasIndikator)) return false;
  return cell?.value.kind === 'text' && isDitto(cell.value.text);
}
