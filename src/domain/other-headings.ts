import type { TriwulanPart } from './triwulan-column.ts';

/** A change of the budget within a year that its PERUBAHAN ends. */
export const PERGESERAN = 'pergeseran';

/** What stands for the name or the words above it; blanks, full stops and dashes around it do not count. */
export const DITTO_MARKS: readonly string[] = [
  '"',
  '\u201c',
  '\u201d',
  '\u3003',
  "''",
  '//',
  's.d.a.',
  's.d.a. di atas',
  'idem',
  'idem di atas',
  'sama',
  'sama di atas',
  'sama dengan di atas',
  'seperti di atas',
  'ditto',
  'dto',
];

/** What half a year is called, which no quarter is. */
export const HALF_YEAR_WORDS: readonly string[] = ['semester', 'smt'];

/** T / R / C or T / R / % in front of figures below each other. */
export const PART_LETTERS: ReadonlyMap<string, TriwulanPart> = new Map([
  ['t', 'target'],
  ['r', 'realisasi'],
  ['c', 'capaian'],
  ['%', 'capaian'],
]);

/** What "TW INI" and "BULAN LALU" say behind the word for a quarter or a month. */
export const PERIOD_WORDS = {
  current: ['ini', 'berjalan', 'berkenaan'],
  before: ['lalu', 'yang lalu', 'sebelumnya', 'yang sebelumnya'],
} as const;

/** Work done in place of money spent: below such a heading nothing is rupiah. */
export const FISIK = 'fisik';

/** What money is spent on begins with it. */
export const SPENDING_WORD = 'belanja';

/** What a group is called by beside the word that tells it apart: "REALISASI FISIK (%)", "TARGET DAN REALISASI KEUANGAN". */
export const GROUP_WORDS: readonly string[] = ['target', 'dan', 'realisasi', 'capaian', 'rencana', 'persen'];

/** What begins the notes and signatures below a table. */
export const NOTE_WORDS: readonly string[] = [
  'keterangan',
  'ket',
  'catatan',
  'cat',
  'note',
  'penjelasan',
  'mengetahui',
  'menyetujui',
  'sumber data',
  'rekapitulasi',
];

/** Words of sub-headings that say which of two columns below one heading is meant (FISIK | KEUANGAN, SEBELUM | SETELAH). */
export const HEADING_QUALIFIERS = {
  kinerja: ['k', 'kinerja', 'fisik', 'output', 'keluaran', 'volume', 'vol', 'target kinerja'],
  money: ['rp', 'rupiah', 'keuangan', 'anggaran', 'dana', 'belanja', 'idr', 'rupiah rp', 'keu'],
  percent: ['persen', 'persentase', 'prosentase', 'presentase', 'rp persen'],
  before: ['sebelum', 'murni', 'semula', 'induk', 'awal', 'pokok', 'indikatif'],
  after: [
    'setelah',
    'sesudah',
    'perubahan',
    PERGESERAN,
    'menjadi',
    'definitif',
    'koreksi',
    'revisi',
    'refocusing',
    'p',
  ],
} satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Headings of columns that the report has no use for. They are named with an info when they hold figures, and are never
 * taken for a column that is missing.
 */
export const PASSED_HEADINGS: readonly string[] = [
  'sisa',
  'sisa anggaran',
  'sisa pagu',
  'sisa target',
  'selisih',
  'deviasi',
  'bertambah berkurang',
  'bertambah',
  'berkurang',
  'ket',
  'keterangan',
  'catatan',
  'bobot',
  'lokasi',
  'pelaksana',
  'penanggung jawab',
  'unit penanggung jawab',
  'pptk',
  'jumlah',
  'total',
  'silpa',
  'sumber dana',
  'waktu',
  'jadwal',
  'bulan',
  'kendala',
  'permasalahan',
  'solusi',
  'tindak lanjut',
  'faktor pendukung',
  'faktor penghambat',
  'predikat',
  'kategori',
  'persen',
  'persentase',
  'prosentase',
  'serapan',
  'tingkat serapan',
  'target renstra',
  'target rpjmd',
  'target rkpd',
  'kondisi awal',
  'baseline',
  'lainnya',
];

/** A sum over the columns below the same heading. */
export const SUM_HEADINGS: readonly string[] = [
  'jumlah',
  'total',
  'jml',
  'jumlah realisasi',
  'total realisasi',
  'jumlah belanja',
  'total belanja',
  'jumlah seluruhnya',
];

/**
 * Kinds of one and the same money, which together are all of it: how it is paid (LS, UP, GU, TU), and what it is spent on
 * (the belanja of an APBD, PP 12/2019).
 */
export const MONEY_PIECES: readonly (readonly string[])[] = [
  ['ls', 'gu', 'up', 'tu', 'up gu', 'gu tu', 'up gu tu', 'gu up', 'ganti uang', 'tambah uang', 'uang persediaan'],
  [
    'operasi',
    'belanja operasi',
    'modal',
    'belanja modal',
    'belanja tidak terduga',
    'belanja transfer',
    'pegawai',
    'belanja pegawai',
    'barang jasa',
    'barang dan jasa',
    'belanja barang jasa',
    'belanja barang dan jasa',
    'belanja hibah',
    'belanja bantuan sosial',
  ],
];
