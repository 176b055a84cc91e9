import type { Angka } from './angka.ts';
import { CELL, type Combination, DIFFERENCE, LAST, MEAN, SUM } from './combination.ts';
import { keysOf } from './keys-of.ts';

/** What a JENIS says of the quarters of an indikator, and what people are told of it. */
interface JenisRule {
  /** Other words that people write for it. */
  readonly alias: readonly string[];
  /** Value of the quarter alone. */
  readonly triwulan: Combination;
  /** Value "s.d." the quarter. */
  readonly sampaiDengan: Combination;
  /** Target of the year: what the quarter targets make at Triwulan IV. */
  readonly year: Combination;
  /** Realisasi of the year: what the quarters' realisasi make of it at Triwulan IV. */
  readonly yearRealisasi: Combination;
  /** True when each quarter's target is the year's by itself. */
  readonly isYearEachTriwulan: boolean;
  /** False for stated quarter targets of which nobody would think that they are of this JENIS. */
  readonly fits: (stated: readonly Angka[]) => boolean;
  /** How the year is made, within a finding: "target Triwulan IV". */
  readonly yearText: string;
  /** Beside the drop-down list, where Excel shows 255 letters over all. */
  readonly shortText: string;
  /** For the sheet Petunjuk. */
  readonly explanation: string;
}

const always = (): boolean => true;

/** No target falls below the one before it. */
function isRising(stated: readonly Angka[]): boolean {
  return stated.every((target, i) => target.gte(stated[i - 1] ?? target));
}

const RULES = {
  akumulatif: {
    alias: ['jumlah', 'penjumlahan', 'dijumlahkan', 'akumulasi', 'non kumulatif', 'sum'],
    triwulan: CELL,
    sampaiDengan: SUM,
    year: SUM,
    yearRealisasi: SUM,
    isYearEachTriwulan: false,
    fits: always,
    yearText: 'jumlah target keempat triwulan',
    shortText: 'triwulan dijumlahkan menjadi setahun',
    explanation: 'target triwulan dijumlahkan menjadi target tahunan (berlaku pula bila kosong).',
  },
  kumulatif: {
    alias: ['progres', 's.d.', 'sampai dengan', 'progress'],
    triwulan: DIFFERENCE,
    sampaiDengan: CELL,
    year: CELL,
    yearRealisasi: CELL,
    isYearEachTriwulan: false,
    fits: isRising,
    yearText: 'target Triwulan IV',
    shortText: 'isinya sudah s.d. triwulan itu',
    explanation:
      'angka tiap triwulan sudah merupakan angka sampai dengan triwulan itu; Triwulan IV sama dengan target tahunan.',
  },
  tetap: {
    alias: ['pengulangan', 'tren tetap', 'konstan'],
    triwulan: CELL,
    sampaiDengan: CELL,
    year: LAST,
    yearRealisasi: LAST,
    isYearEachTriwulan: true,
    fits: always,
    yearText: 'target setiap triwulan',
    shortText: 'target sama tiap triwulan',
    explanation: 'target tiap triwulan sama dengan target tahunan.',
  },
  'posisi akhir': {
    alias: ['nilai akhir', 'kondisi akhir', 'terakhir', 'last'],
    triwulan: CELL,
    sampaiDengan: LAST,
    year: CELL,
    yearRealisasi: LAST,
    isYearEachTriwulan: false,
    fits: (stated) => !isRising(stated),
    yearText: 'target Triwulan IV',
    shortText: 'keadaan Triwulan IV',
    explanation: 'yang dipakai adalah keadaan terakhir; Triwulan IV sama dengan target tahunan.',
  },
  'rata-rata': {
    alias: ['rerata', 'average', 'mean'],
    triwulan: CELL,
    sampaiDengan: MEAN,
    year: MEAN,
    yearRealisasi: MEAN,
    isYearEachTriwulan: false,
    fits: always,
    yearText: 'rata-rata target triwulan yang terisi',
    shortText: 'rerata triwulan',
    explanation: 'target tahunan adalah rata-rata target triwulan.',
  },
} satisfies Readonly<Record<string, JenisRule>>;

/** How the quarters of an indikator make the year. */
export type Jenis = keyof typeof RULES;

/** The one table of the JENIS, in the order in which people are shown them. */
export const JENIS: Readonly<Record<Jenis, JenisRule>> = RULES;

export const ALL_JENIS = keysOf(JENIS);

/** JENIS of a row that states none. */
export const DEFAULT_JENIS: Jenis = 'akumulatif';
/** The same, where the quarters repeat the year's target. */
export const REPEATED_JENIS: Jenis = 'tetap';
/** JENIS of a row that states none, where the heading says that the quarters are sums up to the quarter. */
export const SUMS_JENIS: Jenis = 'kumulatif';
/** JENIS of money. */
export const KEUANGAN_JENIS: Jenis = 'akumulatif';
/** JENIS whose quarters add up to the year. */
export const SUM_JENIS: Jenis = 'akumulatif';
/** JENIS whose cells are s.d. values already. */
export const CUMULATIVE_JENIS: Jenis = 'kumulatif';
/** JENIS of which the last state counts. */
export const LAST_JENIS: Jenis = 'posisi akhir';
/** JENIS of which the mean counts. */
export const MEAN_JENIS: Jenis = 'rata-rata';
