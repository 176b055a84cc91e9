import { isAngka, sum } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { type RawRow, readAngka, type TableReading } from './raw-row.ts';

/** A row with its part in the table. */
interface SortedRow {
  readonly rawRow: RawRow;
  readonly kind: string;
}

/** So many figures must be sums before a row is the parent of those below it. */
const SUMS_OF_PARENT = 2;

/** The first row of a table, when each of its figures is the sum of all rows below it up to the total. */
export function markIndukBySum<R extends SortedRow>(
  reading: TableReading,
  rows: readonly R[],
): readonly (R | (R & { readonly kind: 'induk' }))[] {
  const index = rows.findIndex((b) => b.kind === 'data');
  const first = rows[index];
  // A row of a year is none of the other years' sum.
  if (first === undefined || first.rawRow.text('indikator') !== '' || first.rawRow.text('year') !== '') return rows;
  const end = rows.findIndex((b, i) => i > index && b.kind !== 'data');
  const below = rows.slice(index + 1, end === -1 ? undefined : end).map((b) => b.rawRow);
  if (below.length < 2) return rows;
  let sums = 0;
  for (const key of reading.angka) {
    if (key.endsWith('.capaian') || !statesMore(reading, first.rawRow, key)) continue;
    if (!equalsSum(reading, first.rawRow, below, key)) return rows;
    sums += 1;
  }
  return sums >= SUMS_OF_PARENT ? rows.map((b, i) => (i === index ? { ...b, kind: 'induk' } : b)) : rows;
}

/** A figure other than 0. */
function statesMore(reading: TableReading, rawRow: RawRow, column: ColumnKey): boolean {
  const { value } = readAngka(reading, rawRow, column, '');
  return isAngka(value) && !value.isZero();
}

/** True when a figure is the sum of two or more others, none of them 0. */
export function equalsSum(reading: TableReading, rawRow: RawRow, above: readonly RawRow[], column: ColumnKey): boolean {
  const read = (row: RawRow) => readAngka(reading, row, column, '').value;
  const figure = read(rawRow);
  const addends = above.map(read).filter((n) => isAngka(n) && !n.isZero());
  // One figure repeated is no sum.
  return isAngka(figure) && figure.gt(0) && addends.length >= 2 && sum(addends).eq(figure);
}
