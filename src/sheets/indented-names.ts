import type { ColumnKey } from '../domain/column-key.ts';
import type { ChosenColumn } from './choose-column.ts';
import { type ColumnBody, holdsNumbers } from './heading-body.ts';
import { headingTokens } from './match-heading.ts';
import { namesKegiatanToo } from './name-levels.ts';

const LEVELS: readonly ColumnKey[] = ['program', 'kegiatan', 'subKegiatan'];

/**
 * The columns of each level below one heading PROGRAM / KEGIATAN / SUB KEGIATAN merged over as many columns of names, each
 * level further to the right; empty for any other heading.
 */
export function listIndentedNames(
  names: ChosenColumn,
  words: string,
  body: (column: number) => ColumnBody,
): ReadonlyMap<ColumnKey, ChosenColumn> {
  const { cell } = names.meaning;
  const width = cell.right - cell.column + 1;
  const levels = LEVELS.slice(headingTokens(words).includes('program') ? 0 : 1);
  if (width !== levels.length || !namesKegiatanToo(words)) return new Map();
  const columns = levels.map((_, i) => cell.column + i);
  if (columns.some((column) => body(column).filled === 0 || holdsNumbers(body(column)))) return new Map();
  return new Map(
    levels.map((key, i) => {
      const column = cell.column + i;
      return [key, { ...names, column, body: body(column) }];
    }),
  );
}
