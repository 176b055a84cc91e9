import { headingKey } from './clean-text.ts';
import type {
  ColumnDeclaration,
  TableDeclaration,
  TriwulanDeclaration,
} from './declarations/table-declaration.ts';

/** The headings of a declaration, folded, each with its column. */
export interface HeadingIndex {
  readonly columns: ReadonlyMap<string, ColumnDeclaration>;
  readonly triwulan: ReadonlyMap<string, TriwulanDeclaration>;
}

/** Declarations do not change: each is folded once. */
const INDEXES = new WeakMap<TableDeclaration, HeadingIndex>();

/** Finds the columns of a declaration by folded heading or alias; of two with the same, the first counts. */
export function indexHeadings(declaration: TableDeclaration): HeadingIndex {
  const known = INDEXES.get(declaration);
  if (known !== undefined) return known;
  const index = { columns: mapByHeading(declaration.columns), triwulan: mapByHeading(declaration.triwulan) };
  INDEXES.set(declaration, index);
  return index;
}

function mapByHeading<T extends { readonly heading: string; readonly alias: readonly string[] }>(
  declarations: readonly T[],
): ReadonlyMap<string, T> {
  const byHeading = new Map<string, T>();
  for (const d of declarations) {
    for (const heading of [d.heading, ...d.alias]) {
      const key = headingKey(heading);
      if (!byHeading.has(key)) byHeading.set(key, d);
    }
  }
  return byHeading;
}
