import { type HeadingWords, MONEY_WORDS, YEAR_WORDS } from './heading-words.ts';

/** The headings of the sheet Riwayat that no other sheet has. */
export const RIWAYAT_HEADINGS = {
  'riwayat.year': {
    exact: { form: ['TAHUN ANGGARAN', 'TA'] },
    words: { layouts: ['tahun'] },
    beside: ['anggaran', 'kinerja', 'capaian', 'laporan'],
  },
  'riwayat.period': {
    exact: { form: ['PERIODE LAPORAN'] },
    words: { layouts: ['periode'] },
    beside: ['laporan', 'waktu'],
  },
  'riwayat.pagu': {
    exact: { form: ['ANGGARAN', 'PAGU ANGGARAN'], english: ['BUDGET'] },
    words: { layouts: ['anggaran', 'pagu'] },
    beside: [...YEAR_WORDS, ...MONEY_WORDS, 'jumlah', 'total', 'pagu'],
  },
  'riwayat.realisasiAnggaran': {
    exact: { form: ['REALISASI ANGGARAN'] },
    words: { layouts: ['realisasi', 'penyerapan'] },
    beside: [...MONEY_WORDS, 'realisasi'],
  },
  'riwayat.formerName': {
    exact: { form: ['NAMA SEBELUMNYA', 'NAMA LAMA'] },
    words: { layouts: ['sebelumnya'] },
    beside: ['nama', 'sub', 'kegiatan', 'indikator'],
  },
} as const satisfies Readonly<Record<string, HeadingWords>>;
