import type { Angka } from '../../domain/angka.ts';
import type { KeuanganSummary, KinerjaSummary } from '../../domain/hasil.ts';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import type { Skala } from '../../domain/predikat.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import type { Tally } from '../../findings/check-report.ts';

/** The settings that decide how figures of a rekap are made. */
export interface RekapRules {
  readonly basis: Pengaturan['basis'];
  /** How capaian keuangan is summed up. */
  readonly method: Pengaturan['keuanganSummary'];
  /** How the capaian kinerja of a unit is made of its indikator. */
  readonly kinerjaMean: 'biasa' | 'berbobot';
  readonly decimals: number;
  readonly skala: Skala;
}

/** What a rekap keeps of one workbook: both views, so that one basis can be chosen for all. */
export interface RekapUnit {
  readonly file: string;
  readonly regionalGovernment: string;
  readonly unit: string;
  readonly jabatan: string;
  readonly indikator: number;
  readonly kinerja: Readonly<Record<Pengaturan['basis'], KinerjaSummary>>;
  readonly keuangan: Readonly<Record<Pengaturan['basis'], KeuanganSummary>>;
  /** Of the workbook itself. */
  readonly rules: RekapRules;
  readonly findings: Tally;
}

/** Figures of a row: money in rupiah, capaian and serapan in percent, null where there is none. */
export interface RekapFigures {
  readonly indikator: number;
  readonly kinerja: Angka | null;
  readonly predikatKinerja: string | null;
  readonly pagu: Angka;
  readonly target: Angka;
  readonly realisasi: Angka;
  readonly realisasiSampaiDengan: Angka;
  readonly keuangan: Angka | null;
  readonly predikatKeuangan: string | null;
  readonly serapan: Angka | null;
  readonly findings: Tally;
}

/** The row of one unit. */
export interface RekapRow extends RekapFigures {
  readonly file: string;
  readonly unit: string;
  readonly jabatan: string;
  readonly method: RekapRules['method'];
}

/** A workbook that is in no row, and why. */
export interface MissingUnit {
  readonly file: string;
  readonly sebab: string;
}

/** One table over many units of one quarter, or of the year. */
export interface Rekap {
  readonly year: number;
  readonly triwulan: Triwulan;
  /** True where the figures are the year's; `triwulan` is then IV, and money is held against the pagu alone. */
  readonly isYearly?: boolean | undefined;
  /** '' when the units name different ones. */
  readonly regionalGovernment: string;
  /** Of the totals row; the basis and the decimals are those of the whole table. */
  readonly rules: RekapRules;
  /** Every predikat that may stand in the table, best first by its own scale, with its place from 0 (best) to 1. */
  readonly predikat: readonly { readonly predikat: string; readonly place: number }[];
  readonly rows: readonly RekapRow[];
  readonly jumlah: RekapFigures;
  readonly missing: readonly MissingUnit[];
  /** How the table was made. */
  readonly explanations: readonly string[];
  /** Workbooks whose settings differ, units that are in it twice. */
  readonly cautions: readonly string[];
}

/** What the workbooks of a rekap have in common. */
export type RekapPeriod = Pick<Rekap, 'year' | 'triwulan' | 'isYearly'>;
