/** A sheet that holds the realisasi of Rencana Aksi where that has none. */
export const REALISASI_SHEET = {
  name: 'Realisasi Kinerja',
  alias: ['Capaian Kinerja', 'Realisasi Rencana Aksi', 'Realisasi Renaksi', 'Pengukuran Kinerja'],
} as const;

/** The sheets beside the three tables: name as init writes it, and aliases. */
export const IDENTITAS_SHEET = { name: 'Identitas', alias: ['Data Umum'] } as const;
export const PENGATURAN_SHEET = { name: 'Pengaturan', alias: [] } as const;
export const SKALA_SHEET = { name: 'Skala Predikat', alias: [] } as const;
/** The grades that targets and realisasi may be, each with its number. */
export const GRADE_SKALA_SHEET = { name: 'Skala Nilai', alias: ['Skala Predikat Nilai', 'Urutan Nilai'] } as const;
export const NARASI_SHEET = { name: 'Narasi', alias: [] } as const;
export const TINDAK_LANJUT_SHEET = { name: 'Tindak Lanjut', alias: ['Rencana Tindak Lanjut', 'RTL'] } as const;
export const DOKUMENTASI_SHEET = { name: 'Dokumentasi', alias: [] } as const;
export const RENSTRA_SHEET = {
  name: 'Renstra',
  alias: ['Rencana Strategis', 'Target Renstra', 'Renstra Perangkat Daerah'],
} as const;
