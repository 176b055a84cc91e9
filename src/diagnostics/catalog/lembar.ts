import { entry } from './entry.ts';

/** Sheets, headings, rows and cells: what the reader finds (workbook.md). */
export const LEMBAR = {
  'lembar/tidak-ada': entry<'lembar' | 'terdekat'>({
    severity: 'error',
    title: (a) => `Lembar "${a.lembar}" tidak ada`,
    hint: (a) =>
      a.terdekat === ''
        ? `tambahkan lembar "${a.lembar}"; contohnya dibuat oleh: lapkin init`
        : `Maksud Anda lembar "${a.terdekat}"? Ganti namanya menjadi "${a.lembar}"`,
    what: 'Lembar yang wajib ada tidak ditemukan.',
    why: 'PK, Rencana Aksi dan Realisasi Keuangan masing-masing memuat angka yang tidak ada di lembar lain.',
  }),
};
