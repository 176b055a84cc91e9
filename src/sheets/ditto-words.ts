import type { ColumnKey } from '../domain/column-key.ts';
import type { ClassifiedRow } from './classified-row.ts';
import { FILLED_COLUMNS, isDitto } from './ditto.ts';
import type { TableReading } from './raw-row.ts';

/** The rows with the words that such a mark stands for, in columns of words that are not filled down (SATUAN, JENIS); a remark may be any word. */
export function fillDittoWords(
  { declaration, columns }: TableReading,
  rows: readonly ClassifiedRow[],
): readonly ClassifiedRow[] {
  const words = [...columns.keys()].filter(
    (key) =>
      key !== 'no' &&
      key !== 'indikator' &&
      key !== 'remark' &&
      !FILLED_COLUMNS.includes(key) &&
      declaration.placed.get(key)?.content === 'teks',
  );
  const above = new Map<ColumnKey, string>();
  return rows.map((row) => {
    if (row.kind !== 'data') return row;
    const { rawRow } = row;
    const filled = new Map<ColumnKey, string>();
    for (const key of words) {
      const text = rawRow.mergedText(key);
      if (isDitto(text)) filled.set(key, above.get(key) ?? '');
      else if (text !== '') above.set(key, text);
    }
    if (filled.size === 0) return row;
    const text = (key: ColumnKey): string => filled.get(key) ?? rawRow.text(key);
    const mergedText = (key: ColumnKey): string => filled.get(key) ?? rawRow.mergedText(key);
    return { ...row, rawRow: { ...rawRow, text, mergedText } };
  });
}
