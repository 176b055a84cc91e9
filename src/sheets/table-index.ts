import type { ColumnDeclaration } from '../domain/column.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { oncePer } from '../domain/once.ts';
import type { TableDeclaration } from '../domain/table-declaration.ts';
import type { TriwulanPart } from '../domain/triwulan-column.ts';
import { headingKey } from './clean-text.ts';
import { type HeadingText, readHeadingText } from './heading-text.ts';
import { exactMatcher, type HeadingMatch, headingMatcher } from './match-heading.ts';

/** A column or a key of a KUNCI | ISI sheet. */
interface WithHeading {
  readonly heading: string;
  readonly alias: readonly string[];
}

/** A column outside the groups, and one within them. */
type Column = ColumnDeclaration & { readonly column: ColumnKey };
type Part = ColumnDeclaration & { readonly part: TriwulanPart };

/** A declared table that finds its columns by the words of a heading. */
export interface TableIndex extends TableDeclaration {
  /** Takes a heading of its sheet apart. */
  readonly parse: (text: string) => HeadingText;
  readonly matchColumn: (words: string) => HeadingMatch<Column> | undefined;
  readonly matchPart: (words: string) => HeadingMatch<Part> | undefined;
  /** As matchColumn and matchPart, of the declared headings and their aliases alone. */
  readonly exactColumn: (words: string) => HeadingMatch<Column> | undefined;
  readonly exactPart: (words: string) => HeadingMatch<Part> | undefined;
}

/** Indexes the headings of a declared table: they are asked for every cell above its rows. */
export function indexTable(declaration: TableDeclaration, parse = oncePer(readHeadingText)): TableIndex {
  return {
    ...declaration,
    parse,
    matchColumn: headingMatcher(declaration.columns),
    matchPart: headingMatcher(declaration.triwulan),
    exactColumn: exactMatcher(declaration.columns),
    exactPart: exactMatcher(declaration.triwulan),
  };
}

/** What is declared by its folded heading or alias; of two with the same, the first counts. */
export function byHeading<T extends WithHeading>(all: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const column of all) {
    for (const heading of [column.heading, ...column.alias]) {
      const key = headingKey(heading);
      if (!found.has(key)) found.set(key, column);
    }
  }
  return found;
}
