import type { HeadingWords } from './heading-words.ts';

const whole = (exact: HeadingWords['exact']): HeadingWords => ({ exact, words: {}, beside: [] });

/**
 * The headings of the sheets that are lists (Narasi, Dokumentasi, Tindak Lanjut, Renstra) and of Skala Nilai, the form's
 * own first. They are found whole, never by words of theirs.
 */
export const LIST_HEADINGS = {
  'narasi.bagian': whole({ form: ['BAGIAN'], layouts: ['BAGIAN LAPORAN'] }),
  'narasi.untuk': whole({ form: ['UNTUK'], layouts: ['SUB KEGIATAN', 'KEGIATAN / SUB KEGIATAN'] }),
  'narasi.triwulan': whole({ form: ['TRIWULAN'], layouts: ['TW'] }),
  'narasi.isi': whole({ form: ['ISI'], layouts: ['URAIAN', 'TEKS', 'ISI NARASI', 'URAIAN NARASI'] }),
  'dokumentasi.berkas': whole({ form: ['BERKAS'], layouts: ['FILE', 'NAMA BERKAS', 'NAMA FILE'] }),
  'dokumentasi.keterangan': whole({ form: ['KETERANGAN'], layouts: ['KETERANGAN FOTO', 'URAIAN'] }),
  'dokumentasi.triwulan': whole({ form: ['TRIWULAN'], layouts: ['TW'] }),
  'tindakLanjut.triwulan': whole({ form: ['TRIWULAN'], layouts: ['TW'] }),
  'tindakLanjut.subject': whole({ form: ['UNTUK'], layouts: ['SUB KEGIATAN', 'KEGIATAN / SUB KEGIATAN'] }),
  'tindakLanjut.problem': whole({ form: ['KENDALA'], layouts: ['PERMASALAHAN', 'HAMBATAN'] }),
  'tindakLanjut.recommendation': whole({
    form: ['REKOMENDASI'],
    esakip: ['REKOMENDASI HASIL EVALUASI', 'REKOMENDASI ATASAN', 'CATATAN EVALUASI'],
  }),
  'tindakLanjut.plan': whole({ form: ['RENCANA TINDAK LANJUT'], layouts: ['TINDAK LANJUT', 'UPAYA'] }),
  'tindakLanjut.owner': whole({ form: ['PENANGGUNG JAWAB'], layouts: ['PIC', 'PELAKSANA'] }),
  'tindakLanjut.dueDate': whole({ form: ['BATAS WAKTU'], layouts: ['TENGGAT', 'WAKTU PENYELESAIAN'] }),
  'tindakLanjut.status': whole({ form: ['STATUS'], layouts: ['STATUS TINDAK LANJUT'] }),
  'tindakLanjut.result': whole({ form: ['HASIL'], layouts: ['REALISASI TINDAK LANJUT'] }),
  'tindakLanjut.evidence': whole({ form: ['BUKTI'], esakip: ['BUKTI DUKUNG', 'DATA DUKUNG'] }),
  'renstra.tujuan': whole({ form: ['TUJUAN'] }),
  'renstra.sasaran': whole({ form: ['SASARAN'], layouts: ['SASARAN STRATEGIS', 'SASARAN / SUB KEGIATAN'] }),
  'renstra.indikator': whole({ form: ['INDIKATOR KINERJA'], layouts: ['INDIKATOR', 'INDIKATOR KINERJA UTAMA'] }),
  'renstra.satuan': whole({ form: ['SATUAN'] }),
  'renstra.last': whole({ form: ['TARGET AKHIR'], layouts: ['TARGET AKHIR RENSTRA', 'KONDISI AKHIR'] }),
  'renstra.combination': whole({ form: ['CARA'] }),
  'renstra.nasional': whole({ form: ['STANDAR NASIONAL'] }),
  'renstra.provinsi': whole({ form: ['STANDAR PROVINSI'] }),
  'renstra.kabupaten': whole({ form: ['STANDAR KABUPATEN'], layouts: ['STANDAR KABUPATEN/KOTA'] }),
  'renstra.source': whole({ form: ['SUMBER'] }),
  'nilai.grade': whole({ form: ['PREDIKAT'], layouts: ['NILAI', 'GRADE'] }),
  'nilai.number': whole({ form: ['ANGKA'], layouts: ['URUTAN', 'SKOR'] }),
} as const satisfies Readonly<Record<string, HeadingWords>>;

type ListColumn<S extends string> = keyof typeof LIST_HEADINGS extends infer K
  ? K extends `${S}.${infer C}`
    ? C
    : never
  : never;

/** What the columns of a list may be headed, by column, the form's own first. */
export function listHeadings<S extends 'narasi' | 'dokumentasi' | 'tindakLanjut' | 'renstra' | 'nilai'>(
  sheet: S,
): Readonly<Record<ListColumn<S>, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(LIST_HEADINGS).flatMap(([key, { exact }]) => {
      const [of, column] = key.split('.');
      return of === sheet && column !== undefined ? [[column, Object.values(exact).flat()]] : [];
    }),
  ) as unknown as Record<ListColumn<S>, readonly string[]>;
}
