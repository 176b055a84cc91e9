import type { CellValue } from './angka.ts';
import type { Arah } from './arah.ts';
import type { Jenis } from './jenis.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Skala } from './predikat.ts';
import type { PerTriwulan, Triwulan } from './triwulan.ts';

/** A row of PK: one indikator of a sub kegiatan. Names are filled down; '' when not stated. */
export interface PkRow {
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly kode: string;
  readonly indikator: string;
  readonly target: CellValue;
  readonly satuan: string;
  /** Rupiah; kosong from the second indikator of a sub kegiatan on. */
  readonly pagu: CellValue;
  readonly remark: string;
}

/** One quarter of a row of Rencana Aksi; target and realisasi in the row's satuan, anggaran in rupiah. */
export interface RencanaTriwulan {
  readonly target: CellValue;
  readonly realisasi: CellValue;
  readonly anggaran: CellValue;
}

/** A row of Rencana Aksi. */
export interface RencanaRow {
  readonly kode: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly targetTahunan: CellValue;
  /** As stated; null when the cell is blank (see resolveJenis). */
  readonly jenis: Jenis | null;
  readonly arah: Arah;
  readonly triwulan: PerTriwulan<RencanaTriwulan>;
}

/** One quarter of a row of Realisasi Keuangan, in rupiah. */
export interface KeuanganTriwulan {
  readonly target: CellValue;
  readonly realisasi: CellValue;
}

/** A row of Realisasi Keuangan: one sub kegiatan. */
export interface KeuanganRow {
  readonly kode: string;
  readonly subKegiatan: string;
  readonly pagu: CellValue;
  readonly triwulan: PerTriwulan<KeuanganTriwulan>;
}

/** The sheet Identitas; '' when a key is not filled in. */
export interface Identitas {
  readonly pemerintahDaerah: string;
  readonly kabupaten: string;
  readonly unitKerja: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  readonly golongan: string;
  readonly tempat: string;
  /** ISO date, or '' when blank. */
  readonly tanggalLaporan: string;
  readonly judulLaporan: string;
  /** A file beside the workbook, or '' (a picture placed in the sheet is handed over apart). */
  readonly logo: string;
  readonly jabatanAtasan: string;
  readonly namaAtasan: string;
  readonly nipAtasan: string;
  readonly pangkatAtasan: string;
  readonly golonganAtasan: string;
}

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
] as const;
export type NarasiBagian = (typeof NARASI_BAGIAN)[number];

/** A row of Narasi; `untuk` is '' for the whole report, `isi` is the small Markdown with placeholders unfilled. */
export interface NarasiRow {
  readonly bagian: NarasiBagian;
  readonly subject: string;
  readonly content: string;
}

/** A row of Dokumentasi: a file beside the workbook. */
export interface DokumentasiRow {
  readonly file: string;
  readonly caption: string;
}

/** Everything of a workbook that calculation and report need, without cell addresses. */
export interface KinerjaData {
  readonly year: number;
  readonly triwulan: Triwulan;
  readonly identitas: Identitas;
  readonly pengaturan: Pengaturan;
  readonly skala: Skala;
  readonly pk: readonly PkRow[];
  readonly rencana: readonly RencanaRow[];
  readonly keuangan: readonly KeuanganRow[];
  readonly narasi: readonly NarasiRow[];
  readonly dokumentasi: readonly DokumentasiRow[];
}
