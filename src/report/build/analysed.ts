import type { HasilKegiatan } from '../../domain/hasil.ts';
import { NARASI_BAGIAN } from '../../domain/kinerja-data.ts';
import type { ReportContext } from '../context/report-context.ts';

/**
 * What the analysis of BAB III goes through, each with its place among `hasil.kegiatan`: every kegiatan; of a report of sasaran
 * every sasaran, and a kegiatan of which Narasi tells something.
 */
export function listAnalysed({ hasil, narasi }: ReportContext): readonly (readonly [number, HasilKegiatan])[] {
  const all = hasil.kegiatan.map((group, i) => [i, group] as const);
  if (hasil.data.isOfSasaran !== true) return all;
  const isTold = (i: number): boolean =>
    NARASI_BAGIAN.some((bagian) => narasi.ofKegiatan(bagian, i) !== '') || narasi.subKegiatanOf(i).length > 0;
  return all.filter(([i, { isSasaran }]) => isSasaran || isTold(i));
}

/** The name over the rows of a sub kegiatan; those of a sasaran stand under its name already. */
export function namedIn({ hasil }: ReportContext, kegiatan: number, name: string): string {
  const group = hasil.kegiatan[kegiatan];
  return group?.isSasaran === true && group.kegiatan === name ? 'Indikator Kinerja Utama' : name;
}
