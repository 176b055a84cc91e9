import { type HeadingWords, KINERJA_WORDS, MONEY_WORDS, PERCENT_WORDS, YEAR_WORDS } from './heading-words.ts';
import { LIST_HEADINGS } from './list-headings.ts';
import { RIWAYAT_HEADINGS } from './riwayat-headings.ts';

/** Every heading by which a column is found, with where it was met; `pk.target` is TARGET of that sheet alone. */
export const HEADING_ALIASES = {
  no: {
    exact: { form: ['NOMOR', 'NO URUT'] },
    words: { layouts: ['no', 'nomor'] },
    beside: ['urut'],
  },
  kode: {
    exact: { form: ['KODE REKENING', 'KODE / KODE REKENING'], english: ['CODE'] },
    words: { layouts: ['kode', 'kd', 'rekening', 'norek'] },
    beside: ['rekening', 'rek', 'sub', 'kegiatan', 'program', 'nomor', 'no', 'nomenklatur', 'dan', 'urusan', 'bidang'],
  },
  program: {
    exact: { form: ['NAMA PROGRAM'] },
    words: { layouts: ['program'] },
    beside: ['nama', 'uraian', 'urusan', 'bidang'],
  },
  kegiatan: {
    exact: { form: ['NAMA KEGIATAN'], english: ['ACTIVITY'] },
    words: { layouts: ['kegiatan'], esakip: ['sasaran kegiatan'] },
    beside: ['nama', 'uraian', 'sasaran', 'dan', 'program', 'induk'],
  },
  'pk.kegiatan': {
    exact: {
      form: ['SASARAN KEGIATAN', 'KEGIATAN / SASARAN KEGIATAN', 'NAMA KEGIATAN'],
      english: ['ACTIVITY'],
    },
    words: { layouts: ['kegiatan'], esakip: ['sasaran'] },
    beside: ['nama', 'uraian', 'sasaran', 'dan', 'program', 'induk', 'kegiatan'],
  },
  'rencana.kegiatan': {
    exact: { form: ['SASARAN KEGIATAN', 'NAMA KEGIATAN'], english: ['ACTIVITY'] },
    words: { layouts: ['kegiatan'] },
    beside: ['nama', 'uraian', 'sasaran', 'dan', 'program', 'induk'],
  },
  subKegiatan: {
    exact: { form: ['NAMA SUB KEGIATAN'], english: ['SUB ACTIVITY'] },
    words: { layouts: ['sub kegiatan', 'subkegiatan', 'sub keg'], sipd: ['sub giat'] },
    beside: [
      'nama',
      'uraian',
      'program',
      'kegiatan',
      'keg',
      'aktivitas',
      'dan',
      'sasaran',
      'judul',
      'urusan',
      'bidang',
    ],
  },
  indikator: {
    exact: {
      form: ['INDIKATOR', 'INDIKATOR KINERJA / INDIKATOR'],
      english: ['INDICATOR'],
      layouts: ['INDIKATOR KINERJA SUB KEGIATAN', 'INDIKATOR SUB KEGIATAN'],
    },
    words: { layouts: ['indikator'], esakip: ['indikator kinerja'] },
    beside: [
      'kinerja',
      'sub',
      'kegiatan',
      'output',
      'outcome',
      'keluaran',
      'hasil',
      'utama',
      'individu',
      'nama',
      'uraian',
    ],
  },
  satuan: {
    exact: { english: ['UNIT'] },
    words: { layouts: ['satuan', 'sat'] },
    beside: ['target', 'kinerja', 'indikator', 'ukuran', 'ukur', 'volume'],
  },
  pagu: {
    exact: { form: ['PAGU', 'ANGGARAN / PAGU', 'PAGU ANGGARAN'], english: ['BUDGET'] },
    words: { layouts: ['anggaran', 'pagu'], sipd: ['dpa'] },
    beside: [
      ...YEAR_WORDS,
      ...MONEY_WORDS,
      'jumlah',
      'total',
      'alokasi',
      'dpa',
      'apbd',
      'sub',
      'kegiatan',
      'pagu',
      'dalam',
    ],
  },
  'keuangan.remark': {
    exact: { form: ['KET'] },
    words: { layouts: ['keterangan', 'ket'] },
    beside: ['realisasi', 'keuangan', 'anggaran'],
  },
  remark: {
    exact: { form: ['SUMBER DANA', 'KETERANGAN / SUMBER DANA', 'KET'] },
    words: { layouts: ['keterangan', 'ket', 'catatan'] },
    beside: ['sumber', 'dana', 'anggaran'],
  },
  'pk.sasaran': {
    exact: { form: ['SASARAN PERANGKAT DAERAH', 'SASARAN OPD', 'MENUNJANG SASARAN'] },
    words: { layouts: ['sasaran strategis'] },
    beside: ['perangkat', 'daerah', 'opd', 'nama', 'uraian', 'yang', 'didukung'],
  },
  'iku.sasaran': {
    exact: { form: ['SASARAN STRATEGIS', 'SASARAN PERANGKAT DAERAH', 'SASARAN OPD', 'SASARAN KINERJA'] },
    words: { layouts: ['sasaran'] },
    beside: ['strategis', 'perangkat', 'daerah', 'opd', 'kinerja', 'nama', 'uraian', 'utama', 'tujuan'],
  },
  'iku.changedTarget': {
    exact: { form: ['TARGET PK PERUBAHAN', 'TARGET TAHUNAN PERUBAHAN', 'TARGET SETELAH PERUBAHAN'] },
    words: { layouts: ['target perubahan'] },
    beside: ['pk', 'tahunan', 'setahun', 'indikator', 'kinerja'],
  },
  support: {
    exact: { form: ['MENUNJANG / KURANG MENUNJANG', 'MENUNJANG / TIDAK MENUNJANG', 'DUKUNGAN'] },
    words: { layouts: ['menunjang'] },
    beside: ['kurang', 'tidak', 'pencapaian', 'kinerja', 'sasaran', 'atau'],
  },
  bobot: {
    exact: { form: ['BOBOT INDIKATOR', 'BOBOT KINERJA'], english: ['WEIGHT'] },
    words: { layouts: ['bobot'] },
    beside: ['indikator', 'kinerja', 'sub', 'kegiatan', 'persen', 'nilai', 'penilaian', 'capaian'],
  },
  'pk.target': {
    exact: {
      form: ['TARGET TAHUNAN', 'TARGET / TARGET TAHUNAN', 'TARGET SETAHUN'],
      english: ['ANNUAL TARGET'],
    },
    words: { layouts: ['target'] },
    beside: [...YEAR_WORDS, ...KINERJA_WORDS, 'pk', 'perjanjian', 'jumlah', 'total'],
  },
  annualTarget: {
    exact: { form: ['TARGET SETAHUN', 'TARGET 1 TAHUN'], english: ['ANNUAL TARGET'] },
    words: { layouts: ['target'], e81: ['target kinerja'] },
    beside: [...YEAR_WORDS, ...KINERJA_WORDS, 'pk', 'perjanjian', 'jumlah', 'total'],
  },
  jenis: {
    exact: { form: ['JENIS INDIKATOR', 'JENIS TARGET'] },
    words: { layouts: ['jenis', 'sifat', 'tipe'], esakip: ['cara perhitungan'] },
    beside: ['indikator', 'target', 'kinerja', 'perhitungan', 'akumulasi', 'data', 'capaian'],
  },
  arah: {
    exact: { form: ['ARAH INDIKATOR', 'POLARISASI'] },
    words: { layouts: ['arah', 'polarisasi', 'polaritas'], esakip: ['trend', 'tren'] },
    beside: ['indikator', 'kinerja', 'target', 'capaian'],
  },
  'rencana.target': {
    exact: { form: ['TARGET KINERJA'] },
    words: { layouts: ['target', 'rencana'], sipd: ['t'] },
    beside: [...KINERJA_WORDS, 'rencana', 'target', 'alokasi'],
  },
  'rencana.realisasi': {
    exact: { form: ['REALISASI KINERJA'], english: ['ACTUAL'] },
    words: { layouts: ['realisasi', 'real'], sipd: ['r'] },
    beside: [...KINERJA_WORDS, 'target'],
  },
  pembilang: {
    exact: { form: ['JUMLAH PEMBILANG', 'NILAI PEMBILANG'], english: ['NUMERATOR'] },
    words: { layouts: ['pembilang'] },
    beside: [...KINERJA_WORDS, 'realisasi', 'jumlah', 'nilai', 'data'],
  },
  penyebut: {
    exact: { form: ['JUMLAH PENYEBUT', 'NILAI PENYEBUT', 'PEMBAGI'], english: ['DENOMINATOR'] },
    words: { layouts: ['penyebut'] },
    beside: [...KINERJA_WORDS, 'realisasi', 'jumlah', 'nilai', 'data'],
  },
  'rencana.capaian': {
    exact: { form: ['CAPAIAN KINERJA', 'CAPAIAN %'], english: ['ACHIEVEMENT'] },
    words: { layouts: ['capaian'] },
    beside: [...PERCENT_WORDS, ...KINERJA_WORDS, 'target', 'realisasi', 'terhadap'],
  },
  'rencana.anggaran': {
    exact: { form: ['PAGU', 'TARGET ANGGARAN'], english: ['BUDGET'] },
    words: { layouts: ['anggaran', 'pagu', 'keuangan'] },
    beside: [...MONEY_WORDS, 'target', 'rencana', 'alokasi', 'kebutuhan'],
  },
  'keuangan.target': {
    exact: { form: ['TARGET KEUANGAN', 'TARGET ANGGARAN'] },
    words: { layouts: ['target', 'rencana', 'anggaran', 'pagu'], sipd: ['rak', 'anggaran kas', 'spd', 't'] },
    beside: [...MONEY_WORDS, 'rencana', 'target', 'penyerapan', 'penarikan', 'rak'],
  },
  'keuangan.realisasi': {
    exact: { form: ['REALISASI KEUANGAN', 'REALISASI ANGGARAN'], english: ['ACTUAL'] },
    words: { layouts: ['realisasi', 'real', 'penyerapan'], sipd: ['spj', 'sp2d', 'r'] },
    beside: [...MONEY_WORDS, 'spj', 'sp2d', 'penyerapan', 'realisasi'],
  },
  'keuangan.capaian': {
    exact: { form: ['CAPAIAN KEUANGAN', 'CAPAIAN %'], english: ['ACHIEVEMENT'] },
    words: { layouts: ['capaian'] },
    beside: [...PERCENT_WORDS, ...MONEY_WORDS, 'target', 'realisasi', 'terhadap'],
  },
  ...RIWAYAT_HEADINGS,
  ...LIST_HEADINGS,
} as const satisfies Readonly<Record<string, HeadingWords>>;

type AliasedHeading = keyof typeof HEADING_ALIASES;

/** What a column may be called, without where it was met, as its declaration holds it. */
export function headingNames(heading: AliasedHeading) {
  const { exact, words, beside }: HeadingWords = HEADING_ALIASES[heading];
  return { alias: Object.values(exact).flat(), words: Object.values(words).flat(), beside };
}
