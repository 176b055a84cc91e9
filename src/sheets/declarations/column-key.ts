import type { Triwulan } from '../../domain/triwulan.ts';

/** A column of a table: `pagu`, `target`, `tw2.realisasi`. */
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
  | `tw${Triwulan}.${'target' | 'realisasi' | 'capaian' | 'anggaran'}`;
