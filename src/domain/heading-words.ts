import type { AliasSource } from './alias-sources.ts';

/**
 * What a heading may be called. `exact`: whole headings that mean the column wherever they stand. `words`: a heading made
 * of one of these and of words of `beside` alone is taken for the column where no exact one stands; "KEUANGAN" beside
 * "REALISASI" says no more than the sheet does.
 */
export interface HeadingWords {
  readonly exact: Readonly<Partial<Record<AliasSource, readonly string[]>>>;
  readonly words: Readonly<Partial<Record<AliasSource, readonly string[]>>>;
  readonly beside: readonly string[];
}

/** Words that may stand beside those of a column. */
export const YEAR_WORDS = ['tahunan', 'setahun', 'tahun', 'pertahun', 'per', '1', 'satu', 'akhir', 'n'];
export const KINERJA_WORDS = [
  'kinerja',
  'fisik',
  'output',
  'keluaran',
  'volume',
  'vol',
  'k',
  'indikator',
  'sub',
  'kegiatan',
];
export const MONEY_WORDS = ['keuangan', 'keu', 'anggaran', 'belanja', 'dana', 'rp', 'rupiah', 'kas'];
export const PERCENT_WORDS = ['persen', 'persentase', 'prosentase', 'presentase', 'tingkat'];
