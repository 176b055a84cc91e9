import type { ColumnKey } from './column-key.ts';
import type { PerTriwulan } from './triwulan.ts';
import { parseTriwulanColumn } from './triwulan-column.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a row has in a column: in its data the value, in its addresses, which have the same shape, the cell. Undefined for
 * a column that it lacks.
 */
export function rowField(row: object, column: ColumnKey): unknown {
  const fields = row as Fields;
  const quarter = parseTriwulanColumn(column);
  if (quarter === undefined) return fields[column];
  return (fields.triwulan as PerTriwulan<Fields> | undefined)?.[quarter.triwulan][quarter.part];
}
