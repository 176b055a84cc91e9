import type { RowKind } from './buku-kerja.ts';
import type { RawRow } from './raw-row.ts';

/** A row with its part in the table. */
export interface ClassifiedRow {
  readonly rawRow: RawRow;
  readonly kind: RowKind;
  /** The label of a total ('' when it has none); '' else. */
  readonly label: string;
}
