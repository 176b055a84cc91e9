/** The sub-headings of the yearly report by the names that Pengaturan and findings use, in their order. */
export const SUBBAB = [
  'Latar Belakang',
  'Dasar Hukum',
  'Gambaran Umum',
  'Tugas dan Fungsi',
  'Sumber Daya',
  'Isu Strategis',
  'Sistematika Penulisan',
  'Renstra',
  'Indikator Kinerja Utama',
  'Perjanjian Kinerja',
  'Program dan Anggaran',
  'Target dan Realisasi',
  'Tahun Lalu',
  'Jangka Menengah',
  'Pembanding',
  'Analisis',
  'Efisiensi',
  'Penunjang',
  'Realisasi Anggaran',
  'Inovasi',
  'Penghargaan',
  'Kesimpulan',
  'Langkah Perbaikan',
] as const;
export type Subbab = (typeof SUBBAB)[number];

/** Never left out, nor switched off. */
export const FIXED_SUBBAB: readonly Subbab[] = ['Target dan Realisasi', 'Analisis', 'Realisasi Anggaran'];

/** The sub-heading that a text names (case and punctuation folded); undefined when there is none that may be left out. */
export function parseSubbab(text: string): Subbab | undefined {
  const fold = (t: string) => t.toLowerCase().replace(/[^a-z]+/g, '');
  return SUBBAB.find((name) => fold(name) === fold(text) && !FIXED_SUBBAB.includes(name));
}
