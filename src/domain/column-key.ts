import type { IKU_TABLE } from './iku-columns.ts';
import type { KEUANGAN_TABLE } from './keuangan-columns.ts';
import type { PK_TABLE } from './pk-columns.ts';
import type { RENCANA_TABLE } from './rencana-columns.ts';
import type { RIWAYAT_TABLE } from './riwayat-columns.ts';
import type { TriwulanColumn } from './triwulan-column.ts';

/** A column of a table that is declared, by meaning; within a TRIWULAN group by quarter and part. */
export type ColumnKey =
  | keyof (typeof PK_TABLE)['columns']
  | keyof (typeof RENCANA_TABLE)['columns']
  | keyof (typeof IKU_TABLE)['columns']
  | keyof (typeof KEUANGAN_TABLE)['columns']
  | keyof (typeof RIWAYAT_TABLE)['columns']
  | TriwulanColumn;
