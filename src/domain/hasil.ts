import type { Angka } from './angka.ts';
import type { Arah } from './arah.ts';
import type { Grades } from './grades.ts';
import type { Jenis } from './jenis.ts';
import type { KeuanganRow, KinerjaData, PkRow, RencanaRow } from './kinerja-data.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Quotient } from './quotient.ts';
import type { Triwulan } from './triwulan.ts';

/** Target, realisasi and capaian of one view (the quarter alone, or s.d.); null = nothing stated, or no capaian. */
export interface PeriodView {
  readonly target: Angka | null;
  readonly realisasi: Angka | null;
  /** Percent, unrounded, after Batas Capaian. */
  readonly capaian: Angka | null;
  /** Percent before Batas Capaian. */
  readonly capaianBeforeLimit: Angka | null;
  readonly predikat: string | null;
  /** Stated as none ("-") rather than blank: printed alike, told apart in sentences. */
  readonly targetNihil: boolean;
  readonly realisasiNihil: boolean;
  /** What the realisasi is the quotient of (PEMBILANG, PENYEBUT); null: it is none. */
  readonly quotient: Quotient | null;
}

/** The views of a row: the quarter alone, s.d., and `main`, the one of both that Pengaturan's Basis names. */
export type ViewName = 'main' | 'triwulan' | 'sampaiDengan';
export type PeriodViews = Readonly<Record<ViewName, PeriodView>>;

/** What a row is called by. */
interface NamedRow {
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly kode: string;
}

/** One indikator. */
export interface HasilKinerjaRow extends NamedRow, PeriodViews {
  readonly indikator: string;
  readonly satuan: string;
  readonly jenis: Jenis;
  readonly arah: Arah;
  /** As the Perjanjian Kinerja in force states it. */
  readonly annualTarget: Angka | null;
  /** The target before the PK Perubahan in force; null without one, and for an indikator that came with it. */
  readonly murniTarget: Angka | null;
  /** The grades (BB, WTP) that its figures are printed as, by their number; null where all are numbers. */
  readonly grades: Grades | null;
  /** Its weight in means of capaian; null where they are not weighted, and where PK states none. */
  readonly bobot: Angka | null;
  /** Its figures of the time that the report is compared with, in the view of Basis; null: none, or in another satuan. */
  readonly earlier: EarlierFigures | null;
  /** The row of Rencana Aksi it comes from, for the quarter tables. */
  readonly rencana: RencanaRow;
}

/** One sub kegiatan's money, in rupiah. */
export interface HasilKeuanganRow extends NamedRow, PeriodViews {
  /** As the Perjanjian Kinerja in force states it. */
  readonly pagu: Angka | null;
  /** The pagu before the PK Perubahan in force; null without one, and for what came with it. */
  readonly murniPagu: Angka | null;
  /** Realisasi of quarters 1..q; nothing stated counts as 0. */
  readonly realisasiSampaiDengan: Angka;
  /** Percent of the pagu spent s.d. q; null without a pagu. */
  readonly serapan: Angka | null;
  /** The row of Realisasi Keuangan it comes from. */
  readonly row: KeuanganRow;
  /** Its figures of the time that the report is compared with, in rupiah; null: none. */
  readonly earlier: EarlierFigures | null;
}

/** Figures of an earlier time: target and realisasi as the row has them, capaian in percent after Batas Capaian. */
type EarlierFigures = Pick<PeriodView, 'target' | 'realisasi' | 'capaian'>;

/** The summaries of an earlier time over all its rows; null = nothing to compare. */
export interface EarlierSummary {
  /** Mean of the rows that had a capaian, percent. */
  readonly kinerja: Angka | null;
  readonly keuangan: {
    /** Rupiah. */
    readonly realisasi: Angka | null;
    /** Percent, by the method of Pengaturan. */
    readonly capaian: Angka | null;
    /** Percent s.d. that quarter; null across years, whose pagu differ. */
    readonly serapan: Angka | null;
  };
}

/** The time that a report is compared with, and where its figures come from. */
export interface Comparison extends EarlierSummary {
  readonly year: number;
  readonly triwulan: Triwulan;
  readonly source:
    | { readonly kind: 'buku' }
    | { readonly kind: 'riwayat' }
    | { readonly kind: 'lalu'; readonly file: string };
}

/** Column sums of indikator; null when the satuan differ (and Jumlah Beda Satuan is not ya) or nothing is stated. */
interface JumlahKinerja {
  readonly annualTarget: Angka | null;
  readonly target: Angka | null;
  readonly realisasi: Angka | null;
}

/** The summary of a set of indikator rows, in one view. */
export interface KinerjaSummary {
  readonly jumlah: JumlahKinerja;
  /** Mean of the rows that have a capaian (percent), weighted where they have a BOBOT. */
  readonly rataRata: Angka | null;
  readonly predikat: string | null;
}

/** How a summary is made: ratio of totals, or mean of the rows. */
export type SummaryMethod = Pengaturan['keuanganSummary'];

/** Both summaries of a set of rows, in percent and before any method is chosen; sums are never null. */
export interface CapaianSummary {
  readonly target: Angka;
  readonly realisasi: Angka;
  /** Total realisasi against total target, never capped. */
  readonly totalRatio: Angka | null;
  /** Mean of the rows that have a capaian, weighted where they have a BOBOT. */
  readonly rowRataRata: Angka | null;
}

/** The summary of a set of money rows, in one view; sums are never null. */
export interface KeuanganSummary extends CapaianSummary {
  readonly pagu: Angka;
  readonly realisasiSampaiDengan: Angka;
  /** totalRatio or rowRataRata, as `method` says. */
  readonly capaian: Angka | null;
  readonly method: SummaryMethod;
  readonly serapan: Angka | null;
  readonly predikat: string | null;
}

/** The same results for one kegiatan's own rows, or one sasaran's. */
export interface HasilKegiatan {
  /** True for a sasaran, which has no money of its own (domain/sasaran.ts). */
  readonly isSasaran: boolean;
  readonly program: string;
  readonly kegiatan: string;
  readonly kinerja: readonly HasilKinerjaRow[];
  readonly keuangan: readonly HasilKeuanganRow[];
  readonly kinerjaSummary: KinerjaSummary;
  readonly keuanganSummary: KeuanganSummary;
}

/** What the PK Perubahan in force has changed. */
interface HasilPerubahan {
  readonly from: Triwulan;
  /** The Perjanjian Kinerja before it. */
  readonly murni: readonly PkRow[];
  /** Indikator that came with it, and those that it no longer holds. */
  readonly came: readonly PkRow[];
  readonly went: readonly PkRow[];
}

/** All results of one workbook for one quarter; `ringkasan*` are of the view that Basis names. */
export interface HasilKinerja {
  readonly data: KinerjaData;
  /** The Perjanjian Kinerja in force. */
  readonly pk: readonly PkRow[];
  /** Null where no PK Perubahan is in force. */
  readonly perubahan: HasilPerubahan | null;
  /** The same of what is measured: of sasaran as IKU states it, else these very two. */
  readonly measured: Pick<HasilKinerja, 'pk' | 'perubahan'>;
  /** Every indikator planned up to the quarter's Perjanjian Kinerja, those that it no longer holds included. */
  readonly rencanaAksi: readonly HasilKinerjaRow[];
  /** Of these the ones in force. */
  readonly kinerja: readonly HasilKinerjaRow[];
  readonly kinerjaSummary: KinerjaSummary;
  readonly triwulanKinerjaSummary: KinerjaSummary;
  readonly sampaiDenganKinerjaSummary: KinerjaSummary;
  readonly keuangan: readonly HasilKeuanganRow[];
  readonly keuanganSummary: KeuanganSummary;
  readonly triwulanKeuanganSummary: KeuanganSummary;
  readonly sampaiDenganKeuanganSummary: KeuanganSummary;
  /** In the order of PK. */
  readonly kegiatan: readonly HasilKegiatan[];
  /** What the report is compared with; null: nothing is, or Bandingkan says no. */
  readonly comparison: Comparison | null;
}
