import type { TestCell } from '../../support/raw-buku.ts';
import type { Case } from '../case.ts';

const K1 = 'Koordinasi Pemberdayaan Desa';
const K2 = 'Fasilitasi Pemerintahan Desa';
const A = 'Peningkatan Partisipasi Masyarakat';
const B = 'Peningkatan Efektivitas Pemberdayaan';
const C = 'Koordinasi Pembangunan Perdesaan';

/** Rencana Aksi and Realisasi Keuangan of all four quarters. */
// biome-ignore format: a table reads best as a table
export const FOUR_QUARTERS: Record<string, readonly (readonly TestCell[])[]> = {
  'Rencana Aksi': [
    ['RENCANA AKSI'],
    [],
    ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET TAHUNAN', 'JENIS', 'TRIWULAN I', null, 'TRIWULAN II', null, 'TRIWULAN III', null, 'TRIWULAN IV'],
    [null, null, null, null, null, null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI', 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
    [1, K1, A, 'Jumlah Lembaga yang berpartisipasi', 'Lembaga', 5, 'akumulatif', 5, 5, '-', '-', '-', '-', '-', '-'],
    [2, K1, B, 'Jumlah Laporan pemberdayaan', 'Laporan', 12, 'akumulatif', 3, 3, 3, 3, 3, 2, 3, 3],
    [3, K2, C, 'Jumlah Laporan koordinasi perdesaan', 'Laporan', 7, 'tetap', 7, 7, 7, 7, 7, 7, 7, 7],
  ],
  'Realisasi Keuangan': [
    ['REALISASI KEUANGAN'],
    [],
    ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null, 'TRIWULAN II', null, 'TRIWULAN III', null, 'TRIWULAN IV'],
    [null, null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI', 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
    [1, A, 10893500, 10893500, 10893500, '-', '-', '-', '-', '-', '-'],
    [2, B, 85880500, 8816750, 8816750, 16682500, 16682500, 30000000, 29000000, 30381250, 30000000],
    [3, C, 10470500, 2773750, 2773750, 2498250, 2498250, 2700250, 2700250, 2498250, 2498250],
  ],
};

const YEAR = {
  isYearly: true,
  sheets: FOUR_QUARTERS,
  cells: { 'Identitas!B13': { date: '2025-01-20' } },
} as const;

const NARASI_OF_YEAR: readonly (readonly TestCell[])[] = [
  ['BAB', 'BAGIAN', 'UNTUK', 'ISI'],
  [
    'I',
    'Dasar Hukum',
    null,
    'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.',
  ],
  ['I', 'Tugas dan Fungsi', null, 'Seksi membantu Camat dalam urusan pemberdayaan masyarakat.'],
  ['I', 'Isu Strategis', null, 'Partisipasi warga dalam musyawarah desa belum merata.'],
  ['IV', 'Langkah Perbaikan', null, 'Jadwal musyawarah ditetapkan lebih awal.'],
];

const RENSTRA: readonly (readonly TestCell[])[] = [
  ['INDIKATOR KINERJA', 'SATUAN', 2022, 2023, 2024, 2025, 2026, 'STANDAR NASIONAL'],
  ['Jumlah Laporan pemberdayaan', 'Laporan', 10, 11, 12, 12, 13, 12],
];

/** Cases of the codes in catalog/yearly-codes.ts. */
export const YEARLY_CASES: readonly Case[] = [
  {
    code: 'tahunan/triwulan-kosong',
    ...YEAR,
    cells: {
      ...YEAR.cells,
      'Realisasi Keuangan!K5': null,
      'Realisasi Keuangan!K6': null,
      'Realisasi Keuangan!K7': null,
    },
    place: `'Realisasi Keuangan'!K5`,
    also: ['narasi/faktor-kosong', 'keuangan/realisasi-kosong', 'tahunan/subbab-kosong', 'tahunan/tanpa-pembanding'],
  },
  {
    code: 'tahunan/tanpa-pembanding',
    ...YEAR,
    sheets: {
      ...FOUR_QUARTERS,
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Lewati Subbab', 'Sumber Daya, Renstra, Efisiensi, Jangka Menengah, Tahun Lalu'],
      ],
      Narasi: NARASI_OF_YEAR,
    },
    also: ['narasi/faktor-kosong'],
  },
  {
    code: 'tahunan/subbab-kosong',
    ...YEAR,
    sheets: {
      ...FOUR_QUARTERS,
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Lewati Subbab', 'Jangka Menengah, Pembanding, Renstra, Efisiensi, Tahun Lalu'],
      ],
      Narasi: NARASI_OF_YEAR,
    },
    also: ['narasi/faktor-kosong'],
  },
  // A date before the year is over, and one after the end of February.
  ...['2024-12-30', '2025-03-01'].map(
    (date): Case => ({
      code: 'identitas/tanggal',
      ...YEAR,
      cells: { 'Identitas!B13': { date } },
      place: 'Identitas!B13',
      also: ['narasi/faktor-kosong', 'tahunan/subbab-kosong', 'tahunan/tanpa-pembanding'],
    }),
  ),
  {
    code: 'renstra/predikat-dijumlah',
    sheets: {
      Renstra: [
        ['INDIKATOR KINERJA', 'SATUAN', 2023, 2024, 'CARA'],
        ['Nilai evaluasi', 'Predikat', 'B', 'BB', 'jumlah'],
      ],
      'Skala Nilai': [
        ['PREDIKAT', 'ANGKA'],
        ['BB', 70],
        ['B', 60],
      ],
    },
    place: 'Renstra!E2',
  },
  {
    code: 'renstra/target-tahun',
    sheets: { Renstra: RENSTRA },
    cells: { 'Renstra!E2': 13 },
    place: 'PK!G5',
  },
];
