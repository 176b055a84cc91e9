import type { Arah, BagianNarasi, Jenis } from '../domain/kinerja-data.ts';
import type { PerTriwulan, Triwulan } from '../domain/triwulan.ts';
import type { KunciIdentitas, KunciPengaturan } from '../sheets/declarations/fields.ts';

/** What a cell gets as typed: a number, a text ("-", "12 Laporan"), or null for blank. */
export type Isi = string | number | null;

/** Target, realisasi (in the row's satuan) and anggaran (rupiah) of one quarter. */
export interface IsiTriwulan {
  readonly target: Isi;
  readonly realisasi: Isi;
  readonly anggaran: Isi;
}

/** One indikator with everything that the three tables hold of it. */
export interface BarisIsi {
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly kode: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: Isi;
  /** Rupiah; null from the second indikator of a sub kegiatan on. */
  readonly pagu: Isi;
  readonly keterangan: string;
  readonly jenis: Jenis | null;
  readonly arah: Arah | null;
  readonly triwulan: PerTriwulan<IsiTriwulan>;
  /** Rupiah spent in each quarter; null from the second indikator of a sub kegiatan on. */
  readonly realisasiKeuangan: PerTriwulan<Isi> | null;
}

/** The three sheets that hold tables. */
export type LembarTabel = 'pk' | 'rencana' | 'keuangan';

/**
 * Cells typed by hand instead of what the writer would put there, by `row.column`:
 * `0.target`, `1.tw2.realisasi`, `jumlah.tw2.target`, `rata.tw2.capaian`; `rata.label` is a label.
 */
export type Tulisan = Readonly<Record<string, Isi>>;

/** The content of a workbook, before any layout. */
export interface IsiBuku {
  readonly tahun: number | null;
  readonly triwulan: Triwulan | null;
  /** `tanggalLaporan` as an ISO date. */
  readonly identitas: Readonly<Partial<Record<KunciIdentitas, string>>>;
  readonly pengaturan: Readonly<Partial<Record<KunciPengaturan, string | number>>>;
  readonly baris: readonly BarisIsi[];
  readonly narasi: readonly (readonly [bagian: BagianNarasi, untuk: string, isi: string])[];
  readonly dokumentasi: readonly (readonly [berkas: string, keterangan: string])[];
  /** Lower bounds, falling; null = no such sheet. */
  readonly skala: readonly (readonly [batas: number, predikat: string])[] | null;
  /** Further paragraphs of Petunjuk: what is assumed in an example. */
  readonly catatan: readonly string[];
  /** Present in a workbook whose figures were typed by hand: no formulas at all, and these cells. */
  readonly diketik?: Readonly<Record<LembarTabel, Tulisan>>;
}
