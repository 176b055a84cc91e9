import type { Nilai } from './angka.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Skala } from './predikat.ts';
import type { PerTriwulan, Triwulan } from './triwulan.ts';

/** How the quarters of an indicator make the year (arithmetic.md, "Periods"). */
export type Jenis = 'akumulatif' | 'kumulatif' | 'tetap' | 'posisi akhir' | 'rata-rata';
export type Arah = 'naik' | 'turun';

/** A row of PK: one indikator of a sub kegiatan. Names are filled down; '' when not stated. */
export interface BarisPk {
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly kode: string;
  readonly indikator: string;
  readonly target: Nilai;
  readonly satuan: string;
  /** Rupiah; kosong from the second indikator of a sub kegiatan on. */
  readonly pagu: Nilai;
  readonly keterangan: string;
}

/** One quarter of a row of Rencana Aksi; target and realisasi in the row's satuan, anggaran in rupiah. */
export interface RencanaTriwulan {
  readonly target: Nilai;
  readonly realisasi: Nilai;
  readonly anggaran: Nilai;
}

/** A row of Rencana Aksi. */
export interface BarisRencana {
  readonly kode: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly targetTahunan: Nilai;
  /** As stated; null when the cell is blank (see jenisBerlaku). */
  readonly jenis: Jenis | null;
  readonly arah: Arah;
  readonly triwulan: PerTriwulan<RencanaTriwulan>;
}

/** One quarter of a row of Realisasi Keuangan, in rupiah. */
export interface KeuanganTriwulan {
  readonly target: Nilai;
  readonly realisasi: Nilai;
}

/** A row of Realisasi Keuangan: one sub kegiatan. */
export interface BarisKeuangan {
  readonly kode: string;
  readonly subKegiatan: string;
  readonly pagu: Nilai;
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

/** The names of the parts of Narasi, as in workbook.md. */
export const BAGIAN_NARASI = [
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
export type BagianNarasi = (typeof BAGIAN_NARASI)[number];

/** A row of Narasi; `untuk` is '' for the whole report, `isi` is the small Markdown with placeholders unfilled. */
export interface BarisNarasi {
  readonly bagian: BagianNarasi;
  readonly untuk: string;
  readonly isi: string;
}

/** A row of Dokumentasi: a file beside the workbook. */
export interface BarisDokumentasi {
  readonly berkas: string;
  readonly keterangan: string;
}

/** Everything of a workbook that calculation and report need, without cell addresses. */
export interface DataKinerja {
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly identitas: Identitas;
  readonly pengaturan: Pengaturan;
  readonly skala: Skala;
  readonly pk: readonly BarisPk[];
  readonly rencana: readonly BarisRencana[];
  readonly keuangan: readonly BarisKeuangan[];
  readonly narasi: readonly BarisNarasi[];
  readonly dokumentasi: readonly BarisDokumentasi[];
}
