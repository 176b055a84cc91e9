import type { ColumnKey } from '../domain/column-key.ts';
import { nameKey } from '../domain/name-key.ts';
import type { RawRow } from './raw-row.ts';

const NAMES: readonly ColumnKey[] = ['subKegiatan', 'indikator'];

/** Rows joined, and the rows that gave the rest of their names. */
interface JoinedRows {
  readonly rows: readonly RawRow[];
  readonly continued: ReadonlySet<number>;
}

/**
 * Joins a name that goes on in the rows below it, where nothing else stands: only where the whole is a name of PK
 * (`known`, folded) and its first part is none. `columns` are those of the table.
 */
export function joinNames(
  all: readonly RawRow[],
  columns: ReadonlyMap<ColumnKey, number>,
  known: ReadonlySet<string>,
): JoinedRows {
  const continued = new Set<number>();
  if (known.size === 0) return { rows: all, continued };
  const names = NAMES.filter((key) => columns.has(key));
  const others = [...columns.keys()].filter((key) => !NAMES.includes(key));
  const above = new Map<RawRow, ReadonlyMap<ColumnKey, string>>();
  const rows = all.map((row, i): RawRow => {
    const begun = above.get(row);
    if (begun !== undefined) return withTexts(row, begun);
    if (continued.has(row.row)) return row;
    const next = all[i + 1];
    const begins = next === undefined ? undefined : beginsName(row, next, { names, others }, known);
    if (next !== undefined && begins !== undefined) {
      above.set(next, begins);
      continued.add(row.row);
      return row;
    }
    if (next === undefined || others.some((key) => next.text(key) !== '')) return row;
    const texts = new Map(NAMES.map((key) => [key, row.text(key)]));
    const taken: number[] = [];
    let whole: ReadonlyMap<ColumnKey, string> | undefined;
    for (const next of all.slice(i + 1)) {
      if (others.some((key) => next.text(key) !== '')) break;
      const filled = names.filter((key) => next.text(key) !== '');
      if (filled.length === 0) break;
      for (const key of filled) texts.set(key, `${texts.get(key)} ${next.text(key)}`);
      taken.push(next.row);
      const changed = NAMES.filter((key) => texts.get(key) !== row.text(key));
      const fits = changed.every(
        (key) => known.has(nameKey(texts.get(key) ?? '')) && !known.has(nameKey(row.text(key))),
      );
      if (!fits) continue;
      whole = new Map(texts);
      for (const number of taken.splice(0)) continued.add(number);
    }
    return whole === undefined ? row : withTexts(row, whole);
  });
  return { rows, continued };
}

/** The whole names of the next row, where a row holds nothing but the beginning of them: figures stand at the bottom. */
function beginsName(
  row: RawRow,
  next: RawRow,
  { names, others }: { readonly names: readonly ColumnKey[]; readonly others: readonly ColumnKey[] },
  known: ReadonlySet<string>,
): ReadonlyMap<ColumnKey, string> | undefined {
  if (others.some((key) => key !== 'no' && row.text(key) !== '')) return undefined;
  const filled = names.filter((key) => row.text(key) !== '');
  if (filled.length === 0 || !others.some((key) => next.text(key) !== '')) return undefined;
  const whole = new Map(filled.map((key) => [key, `${row.text(key)} ${next.text(key)}`]));
  const isKnown = (text: string): boolean => known.has(nameKey(text));
  const fits = filled.every(
    (key) =>
      isKnown(whole.get(key) ?? '') && !isKnown(row.text(key)) && next.text(key) !== '' && !isKnown(next.text(key)),
  );
  return fits ? whole : undefined;
}

function withTexts(row: RawRow, texts: ReadonlyMap<ColumnKey, string>): RawRow {
  return {
    ...row,
    text: (column) => texts.get(column) ?? row.text(column),
    mergedText: (column) => texts.get(column) ?? row.mergedText(column),
  };
}
