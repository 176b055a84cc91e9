import type { Angka } from './angka.ts';
import type { Arah } from './arah.ts';
import type { Jenis } from './jenis.ts';
import type { KinerjaData, RencanaRow } from './kinerja-data.ts';
import type { Pengaturan } from './pengaturan.ts';

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
}

/** The views of a row: the quarter alone, s.d., and `main`, the one of both that Pengaturan's Basis names. */
export type ViewName = 'main' | 'triwulan' | 'sampaiDengan';
export type PeriodViews = Readonly<Record<ViewName, PeriodView>>;

/** The views of a row, and what it is called by. */
interface NamedRow extends PeriodViews {
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly kode: string;
}

/** One indikator. */
export interface HasilKinerjaRow extends NamedRow {
  readonly indikator: string;
  readonly satuan: string;
  readonly jenis: Jenis;
  readonly arah: Arah;
  readonly annualTarget: Angka | null;
  /** Its weight in means of capaian; null where they are not weighted, and where PK states none. */
  readonly bobot: Angka | null;
  /** The row of Rencana Aksi it comes from, for the quarter tables. */
  readonly rencana: RencanaRow;
}

/** One sub kegiatan's money, in rupiah. */
export interface HasilKeuanganRow extends NamedRow {
  readonly pagu: Angka | null;
  /** Realisasi of quarters 1..q; nothing stated counts as 0. */
  readonly realisasiSampaiDengan: Angka;
  /** Percent of the pagu spent s.d. q; null without a pagu. */
  readonly serapan: Angka | null;
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

/** The same results for one kegiatan's own rows. */
export interface HasilKegiatan {
  readonly program: string;
  readonly kegiatan: string;
  readonly kinerja: readonly HasilKinerjaRow[];
  readonly keuangan: readonly HasilKeuanganRow[];
  readonly kinerjaSummary: KinerjaSummary;
  readonly keuanganSummary: KeuanganSummary;
}

/** All results of one workbook for one quarter; `ringkasan*` are of the view that Basis names. */
export interface HasilKinerja {
  readonly data: KinerjaData;
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
}
