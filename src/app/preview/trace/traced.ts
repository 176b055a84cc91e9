import type { HasilKinerja } from '../../../domain/hasil.ts';
import type { BukuKerja } from '../../../sheets/buku-kerja.ts';

/** A workbook with its results: what a report was made of. */
export interface Traced {
  readonly buku: BukuKerja;
  readonly hasil: HasilKinerja;
}
