import type { BagianLaporan } from '../../domain/report-bagian.ts';

/** The template of each part of the report, in the order of report.md. */
export const TEMPLAT_BAGIAN: Readonly<Record<BagianLaporan, string>> = {
  Sampul: 'sampul.hbs',
  'Kata Pengantar': 'kata-pengantar.hbs',
  'Daftar Isi': 'daftar-isi.hbs',
  'Daftar Tabel': 'daftar-tabel.hbs',
  'Daftar Gambar': 'daftar-gambar.hbs',
  Ikhtisar: 'ikhtisar.hbs',
  'BAB I': 'bab-1-pendahuluan.hbs',
  'BAB II': 'bab-2-perjanjian-kinerja.hbs',
  'BAB III': 'bab-3-realisasi-kinerja.hbs',
  'BAB IV': 'bab-4-realisasi-keuangan.hbs',
  'BAB V': 'bab-5-penutup.hbs',
  'Lampiran Perjanjian Kinerja': 'lampiran-perjanjian-kinerja.hbs',
  'Lampiran Rencana Aksi': 'lampiran-rencana-aksi.hbs',
  Dokumentasi: 'dokumentasi.hbs',
  Temuan: 'temuan.hbs',
};

/** The frame around the parts. */
export const TEMPLAT_KERANGKA = 'laporan.hbs';
export const BERKAS_GAYA = 'laporan.css';
/** Partials stand in this folder and are called by {{> bagian/nama}}. */
export const FOLDER_PARSIAL = 'bagian/';

/** How Handlebars compiles them, here and in the bundle. */
export const PILIHAN_KOMPILASI = { strict: true, knownHelpersOnly: true } as const;

/** A template file: where it was read, for messages, and its text. */
export interface BerkasTemplat {
  readonly tempat: string;
  readonly teks: string;
}

/** Template files by their path below the folder (`bagian/kolom.hbs`), and the @font-face rules of the chosen family. */
export interface SumberTemplat {
  readonly berkas: ReadonlyMap<string, BerkasTemplat>;
  readonly huruf: string;
}
