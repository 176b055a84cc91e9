import { CLASS } from '../../html/vocabulary.ts';
import type { LaidTable } from './build-table.ts';

/** The same table, which no page parts. */
export function keepWhole({ view, rows, pt }: LaidTable): LaidTable {
  return { view: { ...view, utuh: true }, rows: { ...rows, whole: true }, pt };
}

/**
 * The same table with its last rows on one page, where with its headings they are at least so high, in points; null where
 * that is all of it.
 */
export function keepLast({ view, rows, pt }: LaidTable, least: number): LaidTable | null {
  const first = firstOfLast(rows, least);
  if (first <= 0) return null;
  let index = 0;
  const withAbove = (className: string): string =>
    index++ > first ? [className, CLASS.bersama].filter((name) => name !== '').join(' ') : className;
  return {
    view: {
      ...view,
      kelompok: view.kelompok.map((group) => ({
        ...group,
        baris: group.baris.map((row) => ({ ...row, kelas: withAbove(row.kelas) })),
      })),
    },
    rows: { ...rows, rows: rows.rows.map((row, i) => (i < first ? row : { ...row, withNext: true })) },
    pt,
  };
}

/** The first of the last rows that are so high with the headings; a page may end above it. */
function firstOfLast({ heading, rows, groups }: LaidTable['rows'], least: number): number {
  let first = rows.length;
  let height = heading;
  const isJoined = (at: number): boolean =>
    rows[at - 1]?.withNext === true || groups.some(({ from, to }) => from < at && at < to);
  while (first > 0 && (height < least || isJoined(first))) height += rows[--first]?.height ?? 0;
  return first;
}
