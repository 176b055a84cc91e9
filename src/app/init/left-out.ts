import type { NarasiBagian } from '../../domain/kinerja-data.ts';
import type { Triwulan } from '../../domain/triwulan.ts';

/** Something of the old workbook that the new one does not hold, and how often. */
export type LeftOut =
  | { readonly kind: 'date' | 'title' | 'pictures' | 'figures' | 'dokumentasi' | 'followUp' | 'pkDate' | 'support' }
  /** The second Perjanjian Kinerja of a year that was changed, and when it was. */
  | { readonly kind: 'perubahan' }
  | { readonly kind: 'narasi'; readonly bagian: readonly NarasiBagian[] }
  | { readonly kind: 'sheet'; readonly name: string }
  /** A row of Realisasi Keuangan whose sub kegiatan no other sheet has. */
  | { readonly kind: 'row'; readonly name: string }
  /** A TARGET of Realisasi Keuangan that differs from the ANGGARAN of Rencana Aksi. */
  | { readonly kind: 'target'; readonly name: string; readonly triwulan: Triwulan };
