import type { Angka } from '../../domain/angka.ts';
import type { RingkasanKeuangan, RingkasanKinerja } from '../../domain/hasil.ts';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import type { Skala } from '../../domain/predikat.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import type { Tally } from '../../findings/check-report.ts';

/** The settings that decide how figures of a rekap are made. */
export interface AturanRekap {
  readonly basis: Pengaturan['basis'];
  /** How capaian keuangan is summed up. */
  readonly metode: Pengaturan['ringkasanKeuangan'];
  readonly desimal: number;
  readonly skala: Skala;
}

/** What a rekap keeps of one workbook: both views, so that one basis can be chosen for all. */
export interface UnitTerbaca {
  readonly file: string;
  readonly pemerintahDaerah: string;
  readonly unit: string;
  readonly jabatan: string;
  readonly indikator: number;
  readonly kinerja: Readonly<Record<Pengaturan['basis'], RingkasanKinerja>>;
  readonly keuangan: Readonly<Record<Pengaturan['basis'], RingkasanKeuangan>>;
  /** Of the workbook itself. */
  readonly aturan: AturanRekap;
  readonly temuan: Tally;
}

/** Figures of a row: money in rupiah, capaian and serapan in percent, null where there is none. */
export interface AngkaRekap {
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
  readonly temuan: Tally;
}

/** The row of one unit. */
export interface BarisRekap extends AngkaRekap {
  readonly file: string;
  readonly unit: string;
  readonly jabatan: string;
  readonly metode: AturanRekap['metode'];
}

/** A workbook that is in no row, and why. */
export interface UnitKurang {
  readonly file: string;
  readonly sebab: string;
}

/** One table over many units of one quarter. */
export interface Rekap {
  readonly tahun: number;
  readonly triwulan: Triwulan;
  /** '' when the units name different ones. */
  readonly pemerintahDaerah: string;
  /** Of the totals row; the basis and the decimals are those of the whole table. */
  readonly aturan: AturanRekap;
  /** Every predikat that may stand in the table, best first by its own scale, with its place from 0 (best) to 1. */
  readonly predikat: readonly { readonly predikat: string; readonly letak: number }[];
  readonly baris: readonly BarisRekap[];
  readonly jumlah: AngkaRekap;
  readonly kurang: readonly UnitKurang[];
  /** How the table was made. */
  readonly penjelasan: readonly string[];
  /** Workbooks whose settings differ, units that are in it twice. */
  readonly perhatian: readonly string[];
}
