import { readAngkaText } from './angka-text.ts';
import type { RawRow, TableReading } from './raw-row.ts';

/** True when a column of figures states something there: a number, nihil, a formula, an error. */
export function hasFigures(reading: TableReading, rawRow: RawRow): boolean {
  return reading.angka.some((k) => {
    const value = rawRow.cell(k)?.value;
    if (value === undefined) return false;
    return value.kind !== 'text' || readAngkaText(value.text, false).kind !== 'bukan';
  });
}
