import type { ColumnKey } from '../domain/column-key.ts';
import type { RawRow } from './raw-row.ts';

const NAME_COLUMNS: readonly ColumnKey[] = ['no', 'kode', 'program', 'kegiatan', 'subKegiatan', 'indikator'];

/** The names that stand in a row's own cells. */
export function findOwnNames(rawRow: RawRow): ReadonlySet<ColumnKey> {
  return new Set(NAME_COLUMNS.filter((k) => rawRow.text(k) !== ''));
}
