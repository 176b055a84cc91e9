import type { HasilKegiatan, HasilKinerjaRow } from '../../domain/hasil.ts';
import { NARASI_BAGIAN } from '../../domain/kinerja-data.ts';
import type { ReportContext } from '../context/report-context.ts';
import { indikatorName, indikatorSentences } from '../sentences/kinerja-sentences.ts';
import { groupByName } from '../tables/row-group.ts';

/** What helped and what hindered. */
export const FAKTOR = ['Faktor Pendukung', 'Faktor Penghambat'] as const;

type SubKegiatan = ReturnType<typeof groupByName<HasilKinerjaRow>>[number];

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

/** The sub kegiatan of a kegiatan with their rows, then those of Realisasi Keuangan alone that have a text of their own. */
export function listSubKegiatan(kegiatan: HasilKegiatan, i: number, { narasi }: ReportContext): readonly SubKegiatan[] {
  const groups = groupByName(kegiatan.kinerja, (row) => row.subKegiatan);
  const others = narasi.subKegiatanOf(i).filter((name) => groups.every((group) => group.name !== name));
  return [...groups, ...others.map((name) => ({ name, rows: [] }))];
}

/** What the analysis tells of a sub kegiatan of a kegiatan: each indikator in lapkin's sentences, then the text of Narasi. */
export function tellSubKegiatan({ name, rows }: SubKegiatan, kegiatan: number, context: ReportContext) {
  const text = context.narasi.ofSubKegiatan('Analisis', kegiatan, name);
  return {
    halaman: '',
    nama: namedIn(context, kegiatan, name),
    kalimat: rows.flatMap((row, place) => {
      if (rows.length > 1) return indikatorSentences(row, context, place);
      return isTold(row, text, context) ? [indikatorName(row, context)] : indikatorSentences(row, context, null);
    }),
    narasi: text,
  };
}

/** The name over the rows of a sub kegiatan; those of a sasaran stand under its name already. */
function namedIn({ hasil }: ReportContext, kegiatan: number, name: string): string {
  const group = hasil.kegiatan[kegiatan];
  return group?.isSasaran === true && group.kegiatan === name ? 'Indikator Kinerja Utama' : name;
}

/** Whether Narasi itself tells target and realisasi, so that a made sentence would say them twice. */
function isTold({ main, indikator, grades }: HasilKinerjaRow, narasi: string, context: ReportContext): boolean {
  const { target, realisasi } = main;
  if (indikator === '' || target === null || realisasi === null) return false;
  const words = new Set(
    narasi
      .replace(/<[^>]*>/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\d]+(?:[.,]\d+)*/gu),
  );
  const tells = (word: RegExp): boolean => [...words].some((one) => word.test(one));
  return (
    [target, realisasi].every((n) => words.has(context.figure(n, grades).toLowerCase())) &&
    tells(/target/) &&
    tells(/realisasi/)
  );
}
