import type { Angka } from './angka.ts';
import type { Arah, BarisRencana, DataKinerja, Jenis } from './kinerja-data.ts';

/** Target, realisasi and capaian of one view (the quarter alone, or s.d.); null = nothing stated, or no capaian. */
export interface Tampak {
  readonly target: Angka | null;
  readonly realisasi: Angka | null;
  /** Percent, unrounded, after Batas Capaian. */
  readonly capaian: Angka | null;
  /** Percent before Batas Capaian. */
  readonly capaianTanpaBatas: Angka | null;
  readonly predikat: string | null;
  /** Stated as none ("-") rather than blank: printed alike, told apart in sentences. */
  readonly targetNihil: boolean;
  readonly realisasiNihil: boolean;
}

/** One indikator: both views; `utama` is the one that Pengaturan's Basis names. */
export interface HasilBarisKinerja {
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly kode: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly jenis: Jenis;
  readonly arah: Arah;
  readonly targetTahunan: Angka | null;
  readonly utama: Tampak;
  readonly triwulan: Tampak;
  readonly sampaiDengan: Tampak;
  /** The row of Rencana Aksi it comes from, for the quarter tables. */
  readonly rencana: BarisRencana;
}

/** One sub kegiatan's money, in rupiah. */
export interface HasilBarisKeuangan {
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly kode: string;
  readonly pagu: Angka | null;
  readonly utama: Tampak;
  readonly triwulan: Tampak;
  readonly sampaiDengan: Tampak;
  /** Realisasi of quarters 1..q; nothing stated counts as 0. */
  readonly realisasiSampaiDengan: Angka;
  /** Percent of the pagu spent s.d. q; null without a pagu. */
  readonly serapan: Angka | null;
}

/** Column sums of indikator; null when the satuan differ (and Jumlah Beda Satuan is not ya) or nothing is stated. */
export interface JumlahKinerja {
  readonly targetTahunan: Angka | null;
  readonly target: Angka | null;
  readonly realisasi: Angka | null;
}

/** The summary of a set of indikator rows, in one view. */
export interface RingkasanKinerja {
  readonly jumlah: JumlahKinerja;
  /** Mean of the rows that have a capaian (percent). */
  readonly rataRata: Angka | null;
  readonly predikat: string | null;
}

/** The summary of a set of money rows, in one view; sums are never null. */
export interface RingkasanKeuangan {
  readonly pagu: Angka;
  readonly target: Angka;
  readonly realisasi: Angka;
  readonly realisasiSampaiDengan: Angka;
  readonly rasioTotal: Angka | null;
  readonly rataRataBaris: Angka | null;
  /** rasioTotal or rataRataBaris, as `metode` says. */
  readonly capaian: Angka | null;
  readonly metode: 'total' | 'rata-rata';
  readonly serapan: Angka | null;
  readonly predikat: string | null;
}

/** The same results for one kegiatan's own rows. */
export interface HasilKegiatan {
  readonly program: string;
  readonly kegiatan: string;
  readonly kinerja: readonly HasilBarisKinerja[];
  readonly keuangan: readonly HasilBarisKeuangan[];
  readonly ringkasanKinerja: RingkasanKinerja;
  readonly ringkasanKeuangan: RingkasanKeuangan;
}

/** All results of one workbook for one quarter; `ringkasan*` are of the view that Basis names. */
export interface HasilKinerja {
  readonly data: DataKinerja;
  readonly kinerja: readonly HasilBarisKinerja[];
  readonly ringkasanKinerja: RingkasanKinerja;
  readonly ringkasanKinerjaTriwulan: RingkasanKinerja;
  readonly ringkasanKinerjaSampaiDengan: RingkasanKinerja;
  readonly keuangan: readonly HasilBarisKeuangan[];
  readonly ringkasanKeuangan: RingkasanKeuangan;
  readonly ringkasanKeuanganTriwulan: RingkasanKeuangan;
  readonly ringkasanKeuanganSampaiDengan: RingkasanKeuangan;
  /** In the order of PK. */
  readonly kegiatan: readonly HasilKegiatan[];
}
