import type { ColumnKey } from '../domain/column-key.ts';
import type { TableDeclaration } from '../domain/table-declaration.ts';
import type { TriwulanPart } from '../domain/triwulan-column.ts';
import { headingKey } from './clean-text.ts';

/** A column or a key of a KUNCI | ISI sheet. */
interface WithHeading {
  readonly heading: string;
  readonly alias: readonly string[];
}

/** A declared table with its columns by folded heading or alias. */
export interface TableIndex extends TableDeclaration {
  readonly byHeading: {
    readonly columns: ReadonlyMap<string, { readonly column: ColumnKey }>;
    readonly triwulan: ReadonlyMap<string, { readonly part: TriwulanPart }>;
  };
}

/** Indexes the headings of a declared table: they are asked for every cell above its rows. */
export function indexTable(declaration: TableDeclaration): TableIndex {
  return {
    ...declaration,
    byHeading: { columns: byHeading(declaration.columns), triwulan: byHeading(declaration.triwulan) },
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
