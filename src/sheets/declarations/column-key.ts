import type { TriwulanColumn } from '../../domain/triwulan-column.ts';

/** A column of a table, by meaning; within a TRIWULAN group by quarter and part. */
export type ColumnKey =
  | 'no'
  | 'kode'
  | 'program'
  | 'kegiatan'
  | 'subKegiatan'
  | 'indikator'
  | 'target'
  | 'satuan'
  | 'pagu'
  | 'keterangan'
  | 'targetTahunan'
  | 'jenis'
  | 'arah'
  | TriwulanColumn;
