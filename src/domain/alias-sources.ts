/** Where a spelling of a heading was met, for docs/format-buku-kerja.md. */
export const ALIAS_SOURCES = {
  form: 'formulir lapkin',
  english: 'formulir berbahasa Inggris',
  layouts: 'buku kerja kecamatan, dinas dan badan',
  esakip: 'cetakan e-SAKIP dan e-Monev',
  e81: 'Formulir E.81 (Permendagri 86/2017)',
  sipd: 'ekspor SIPD-RI, SIMDA dan tabel RFK',
} as const;

export type AliasSource = keyof typeof ALIAS_SOURCES;
