import type { Kolom } from './declarations/column-key.ts';
import type { BarisMentah } from './raw-row.ts';

const NAMA: readonly Kolom[] = ['no', 'kode', 'program', 'kegiatan', 'subKegiatan', 'indikator'];

/** The names that stand in a row's own cells. */
export function namaSendiri(baris: BarisMentah): ReadonlySet<Kolom> {
  return new Set(NAMA.filter((k) => baris.teks(k) !== ''));
}
