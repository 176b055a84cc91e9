import { ALL_TRIWULAN, toRoman } from '../../domain/triwulan.ts';
import { type TriwulanPart, triwulanColumn } from '../../domain/triwulan-column.ts';
import { headingKey } from '../clean-text.ts';
import type { ColumnKey } from './column-key.ts';

/** How the cells of a column are read (workbook.md, "Cell values"). `satuan`: a number in the row's own unit. */
export type ColumnContent = 'teks' | 'satuan' | 'rupiah' | 'persen';

/** One column of a table sheet. */
export interface ColumnDeclaration {
  readonly column: ColumnKey;
  /** The heading as `lapkin init` writes it. */
  readonly heading: string;
  readonly alias: readonly string[];
  readonly required: boolean;
  readonly content: ColumnContent;
  /** For the people who fill it in; goes into docs/format-buku-kerja.md. */
  readonly explanation: string;
}

/** A column that stands in each TRIWULAN group. */
export interface TriwulanDeclaration {
  readonly part: TriwulanPart;
  readonly heading: string;
  readonly alias: readonly string[];
  readonly required: boolean;
  readonly content: ColumnContent;
  readonly explanation: string;
}

/** A sheet that holds one table, as it is written down. */
interface TableText {
  readonly name: string;
  readonly alias: readonly string[];
  readonly columns: readonly ColumnDeclaration[];
  readonly triwulan: readonly TriwulanDeclaration[];
}

/** What a column of a table is: how its cells are read and its name in messages. */
export interface ColumnMeaning {
  readonly content: ColumnContent;
  /** "Triwulan II · Target", "Anggaran". */
  readonly name: string;
}

/** A sheet that holds one table. */
export interface TableDeclaration extends TableText {
  /** Columns by folded heading or alias; of two with the same, the first counts. */
  readonly byHeading: {
    readonly columns: ReadonlyMap<string, ColumnDeclaration>;
    readonly triwulan: ReadonlyMap<string, TriwulanDeclaration>;
  };
  /** Every column that the table may have. */
  readonly meanings: ReadonlyMap<ColumnKey, ColumnMeaning>;
}

/** Makes a declaration of what is written down: its indexes are asked for every heading and every cell. */
export function declareTable(text: TableText): TableDeclaration {
  return {
    ...text,
    byHeading: { columns: byHeading(text.columns), triwulan: byHeading(text.triwulan) },
    meanings: new Map([
      ...text.columns.map((k): [ColumnKey, ColumnMeaning] => [
        k.column,
        { content: k.content, name: sentence(k.heading) },
      ]),
      ...ALL_TRIWULAN.flatMap((q) =>
        text.triwulan.map((t): [ColumnKey, ColumnMeaning] => [
          triwulanColumn(q, t.part),
          { content: t.content, name: `Triwulan ${toRoman(q)} · ${sentence(t.heading)}` },
        ]),
      ),
    ]),
  };
}

function sentence(heading: string): string {
  return heading.charAt(0) + heading.slice(1).toLowerCase();
}

function byHeading<T extends { readonly heading: string; readonly alias: readonly string[] }>(
  all: readonly T[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const d of all) {
    for (const heading of [d.heading, ...d.alias]) {
      const key = headingKey(heading);
      if (!found.has(key)) found.set(key, d);
    }
  }
  return found;
}
