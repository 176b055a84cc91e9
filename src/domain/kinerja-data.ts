import type * as z from 'zod/mini';
import type { Angka } from './angka.ts';
import type { Identitas } from './identitas.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Skala } from './predikat.ts';
import type { RenstraRow } from './renstra.ts';
import type { ReportPeriod } from './report-period.ts';
import type { IKU_SHEET, KEUANGAN_SHEET, PK_SHEET, RENCANA_SHEET, RIWAYAT_SHEET } from './table-declaration.ts';
import type { TindakLanjutRow } from './tindak-lanjut.ts';
import type { Triwulan } from './triwulan.ts';

/** A row of PK: one indikator of a sub kegiatan. */
export type PkRow = z.infer<typeof PK_SHEET.row>;

/** A row of Rencana Aksi: one indikator. */
export type RencanaRow = z.infer<typeof RENCANA_SHEET.row>;

/** A row of IKU: one indikator of a sasaran, with what is agreed of it. */
export type IkuRow = z.infer<typeof IKU_SHEET.row>;

/** A row of Realisasi Keuangan: one sub kegiatan. */
export type KeuanganRow = z.infer<typeof KEUANGAN_SHEET.row>;

/** The names of the parts of Narasi, as in workbook.md, "Narasi". */
export const NARASI_BAGIAN = [
  'Kata Pengantar',
  'Ikhtisar',
  'Latar Belakang',
  'Dasar Hukum',
  'Tugas dan Fungsi',
  'Analisis',
  'Faktor Pendukung',
  'Faktor Penghambat',
  'Tindak Lanjut',
  'Kesimpulan',
  'Saran',
  'Sumber Daya',
  'Isu Strategis',
  'Inovasi',
  'Penghargaan',
  'Langkah Perbaikan',
] as const;
export type NarasiBagian = (typeof NARASI_BAGIAN)[number];

/** Parts that only the yearly report has: their texts are for it, whatever TRIWULAN leaves blank. */
export const YEARLY_BAGIAN: readonly NarasiBagian[] = [
  'Sumber Daya',
  'Isu Strategis',
  'Inovasi',
  'Penghargaan',
  'Langkah Perbaikan',
];

/** A row of Narasi; `subject` is '' for the whole report, `content` is the small Markdown with placeholders unfilled. */
export interface NarasiRow {
  readonly bagian: NarasiBagian;
  readonly subject: string;
  readonly content: string;
  /** Absent: for every report. */
  readonly triwulan?: ReportPeriod | undefined;
}

/** A row of Dokumentasi: a file beside the workbook. */
export interface DokumentasiRow {
  readonly file: string;
  readonly caption: string;
  /** Absent: for every report. */
  readonly triwulan?: ReportPeriod | undefined;
}

/** The PK Perubahan: its rows, and the quarter from which they count. */
export interface PkPerubahan {
  readonly from: Triwulan;
  readonly pk: readonly PkRow[];
}

/** The cells of a row of Riwayat: the year and the period as their words. */
export type RiwayatCells = z.infer<typeof RIWAYAT_SHEET.row>;

/**
 * A row of Riwayat: one indikator of an earlier year, or of one quarter of it. Target and realisasi in `satuan`, pagu and
 * realisasiAnggaran in rupiah (of a quarter, its target and realisasi keuangan).
 */
export interface RiwayatRow extends Omit<RiwayatCells, 'year' | 'period'> {
  readonly year: number;
  readonly period: ReportPeriod;
  /** Percent, as the sheet states it; null = not stated. */
  readonly capaian: Angka | null;
}

/** A workbook of an earlier time (`--lalu`): its figures and names, never its texts. */
export interface EarlierBuku extends Pick<KinerjaData, 'year' | 'pk' | 'measuredPk' | 'rencana' | 'keuangan'> {
  /** Its name for messages and for the source of a comparison. */
  readonly file: string;
  /** Its report's quarter; null = not stated. */
  readonly triwulan: Triwulan | null;
}

/** Everything of a workbook that calculation and report need, without cell addresses. */
export interface KinerjaData {
  readonly year: number;
  readonly triwulan: Triwulan;
  /** True where the report is of the whole year; `triwulan` is then IV. */
  readonly isYearly?: boolean | undefined;
  readonly identitas: Identitas;
  readonly pengaturan: Pengaturan;
  readonly skala: Skala;
  /** The Perjanjian Kinerja with which the year began. */
  readonly pk: readonly PkRow[];
  /** Null where the year was not changed. What counts in a quarter: pk-perubahan.ts. */
  readonly perubahan: PkPerubahan | null;
  /** What is measured: the rows of Rencana Aksi, or of IKU where the report is of sasaran. */
  readonly rencana: readonly RencanaRow[];
  /** The sheet IKU; absent or empty without it. `subKegiatan` and `kegiatan` of a row are the sasaran. */
  readonly iku?: readonly IkuRow[] | undefined;
  /** What was agreed of the rows that are measured, where that is not PK: of sasaran, as IKU states it. */
  readonly measuredPk?: Pick<KinerjaData, 'pk' | 'perubahan'> | undefined;
  /** True where the report measures sasaran (Tingkat) and not sub kegiatan. */
  readonly isOfSasaran?: boolean | undefined;
  readonly keuangan: readonly KeuanganRow[];
  readonly narasi: readonly NarasiRow[];
  readonly dokumentasi: readonly DokumentasiRow[];
  /** The sheet Tindak Lanjut, of every quarter; empty without the sheet. */
  readonly tindakLanjut: readonly TindakLanjutRow[];
  /** The sheet Riwayat, of every year; empty without the sheet. */
  readonly riwayat: readonly RiwayatRow[];
  /** The workbooks of `--lalu`, the latest year first; two of one year in the order given. */
  readonly earlier: readonly EarlierBuku[];
  /** Absent: the workbook has no sheet Renstra. */
  readonly renstra?: readonly RenstraRow[] | undefined;
}
