import type { ColumnKey } from '../domain/column-key.ts';
import { DITTO_MARKS } from '../domain/other-headings.ts';

/** Columns whose blank cells take the name above, so that a mark is one of these. */
export const FILLED_COLUMNS: readonly ColumnKey[] = ['program', 'kegiatan', 'subKegiatan', 'kode'];
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
  return text.length <= LONGEST && MARKS.has(fold(text));
}
