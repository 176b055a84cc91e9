/** What an office decides when it draws up its sheets; every combination says the same. */
export const LAYOUT_CHOICES = {
  /** Lines above the heading. */
  title: [
    'none',
    'merged',
    'merged and blank',
    'plain',
    'two plain',
    'over a name',
    'over a figure',
    'unit at the right',
    'identity',
  ],
  // biome-ignore format: a list reads best as a list
  quarter: [
    'TRIWULAN #', 'TW #', 'TW. #', 'T.W. #', 'TW-#', 'Tw #', 'TRIWULAN KE-#', 'Triwulan Ke #', 'TRIWULAN (#)', 'Trw. #', 'Triw. #',
    'TRIW #', 'Tri-wulan #', 'TRI WULAN #', 'TRIWULAN #:', 'TRIWULAN #.', 'TRIWULAN # TAHUN 2024', 'KUARTAL #', 'TRIWULAN : #',
    'TRIWULAN\n#', 'TRIWULAN_#', 'T W #',
  ],
  numerals: ['roman', 'digits', 'words'],
  /** How quarters and parts stand to each other. */
  order: [
    'quarter over part',
    'unmerged',
    'middle',
    'flat',
    'flat, quarter first',
    'flat in brackets',
    'part over quarter',
    'part over numeral',
    'part over word over numeral',
    'part per quarter over numeral',
  ],
  /** Where NO, SUB KEGIATAN and the like stand beside a heading of several rows. */
  names: ['merged', 'upper', 'lower'],
  /** REALISASI of Rencana Aksi, and of Realisasi Keuangan. */
  realisasi: [
    'REALISASI|REALISASI',
    'REALISASI KINERJA|REALISASI KEUANGAN',
    'REALISASI FISIK|REALISASI ANGGARAN (Rp)',
    'Real.|Real.',
  ],
  target: ['TARGET|TARGET', 'TARGET KINERJA|TARGET KEUANGAN', 'RENCANA|RENCANA', 'Target *)|Target (Rp)'],
  pagu: [
    'ANGGARAN',
    'PAGU',
    'PAGU ANGGARAN (Rp)',
    'ANGGARAN TAHUN 2024',
    'JUMLAH ANGGARAN',
    'ANGGARAN (dalam ribuan rupiah)',
    'before | after',
    'Rp apart',
  ],
  indikator: [
    'INDIKATOR KINERJA',
    'INDIKATOR',
    'INDIKATOR KINERJA SUB KEGIATAN',
    'INDIKATOR KINERJA (OUTPUT)',
    'Indikator  Kinerja *)',
  ],
  subKegiatan: ['SUB KEGIATAN', 'URAIAN SUB KEGIATAN', 'SUB-KEGIATAN', 'NAMA SUB KEGIATAN', 'KEGIATAN / SUB KEGIATAN'],
  annualTarget: ['TARGET TAHUNAN', 'TARGET 2024', 'TARGET TAHUN 2024', 'TARGET SETAHUN', 'TARGET KINERJA TAHUNAN'],
  numbering: ['none', '(1)', '1', '[1]', '1.', 'I', 'a'],
  total: ['none', 'Jumlah', 'J U M L A H', 'TOTAL', 'no label'],
  /** Columns that the report has no use for. */
  extra: ['none', 'SISA', 'KETERANGAN', 'KETERANGAN in quarters', 'S.D.', 'helper'],
  kode: ['none', 'all', 'PK only', 'in names'],
  offset: [0, 1, 2],
  below: ['nothing', 'signature', 'notes'],
  /** How the next page of the table begins, and the one before it ends. */
  page: [
    'none',
    'heading',
    'heading and numbers',
    'numbers',
    'Halaman at the right',
    'Halaman at the left',
    'title',
    'title and Lanjutan',
    'subtotal',
    'Jumlah carried',
    'carried',
    'carried at the head alone',
    'brought at the foot',
  ],
  /** Rows of a page: two pages, or three. */
  pageRows: [2, 1],
} as const;

/** One of each. */
export type LayoutChoice = { readonly [K in keyof typeof LAYOUT_CHOICES]: (typeof LAYOUT_CHOICES)[K][number] };

/** The plainest of all, for tests that change one thing. */
export const PLAIN_LAYOUT: LayoutChoice = {
  title: 'none',
  quarter: 'TRIWULAN #',
  numerals: 'roman',
  order: 'quarter over part',
  names: 'merged',
  realisasi: 'REALISASI|REALISASI',
  target: 'TARGET|TARGET',
  pagu: 'ANGGARAN',
  indikator: 'INDIKATOR KINERJA',
  subKegiatan: 'SUB KEGIATAN',
  annualTarget: 'TARGET TAHUNAN',
  numbering: 'none',
  total: 'none',
  extra: 'none',
  kode: 'none',
  offset: 0,
  below: 'nothing',
  page: 'none',
  pageRows: 2,
};
