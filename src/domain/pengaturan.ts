import * as z from 'zod/mini';
import { toAngka } from './angka.ts';
import {
  angkaBetween,
  declareChoice,
  declarePengaturan,
  declareYesNo,
  type PengaturanDeclaration,
} from './key-declaration.ts';
import { parseBagian, REPORT_BAGIAN } from './report-bagian.ts';
import { parseSubbab, SUBBAB } from './subbab-names.ts';

const MARGIN_SIDE = z.number().check(z.gte(0.5), z.lte(8));
const ALLOWED_MARGIN = 'sentimeter, 0,5 sampai 8';

function declareMargin(heading: string, fallback: number, explanation?: string): PengaturanDeclaration<number> {
  return declarePengaturan('number', MARGIN_SIDE, fallback, {
    heading,
    explanation:
      explanation ??
      `Dalam cm; kosong = seperti Margin, atau ${String(fallback).replace('.', ',')} bila itu juga kosong.`,
    allowed: ALLOWED_MARGIN,
  });
}

/** Settings of the sheet Pengaturan and of lapkin.config.json (arithmetic.md, report.md, checks.md), in the order of init. */
export const PENGATURAN = {
  basis: declareChoice(['triwulan', 'sampai dengan'], {
    heading: 'Basis',
    explanation: 'Angka laporan: triwulan itu saja, atau sampai dengan triwulan itu.',
  }),
  fallingFormula: declareChoice(['2T-R', 'T/R'], {
    heading: 'Rumus Turun',
    explanation: 'Rumus capaian untuk ARAH turun.',
  }),
  // Percent; null ("-" or nihil) = no cap, whatever a layer below says.
  batasCapaian: declarePengaturan('angka', z.nullable(angkaBetween(1, 10_000)), null, {
    heading: 'Batas Capaian',
    explanation: 'Batas atas capaian tiap baris dalam persen, misalnya 100; kosong = tanpa batas.',
    allowed: 'angka persen, misalnya 100 atau 120, atau "-" bila tanpa batas',
  }),
  sumMixedSatuan: declareYesNo({
    heading: 'Jumlah Beda Satuan',
    explanation: 'Jumlahkan target walau satuannya berbeda.',
  }),
  keuanganSummary: declareChoice(['total', 'rata-rata'], {
    heading: 'Ringkasan Keuangan',
    explanation: 'Capaian keuangan: rasio total, atau rata-rata baris.',
  }),
  // otomatis: weighted where PK states a BOBOT.
  kinerjaMean: declareChoice(['otomatis', 'biasa', 'berbobot'], {
    heading: 'Rata-rata Kinerja',
    explanation:
      'Rata-rata capaian kinerja: berbobot menurut kolom BOBOT di PK, atau biasa; otomatis = berbobot bila BOBOT terisi.',
  }),
  // The quarter from which the sheet PK Perubahan counts; null: not stated.
  perubahanFrom: declarePengaturan('choice', z.nullable(z.enum(['I', 'II', 'III', 'IV'])), null, {
    heading: 'PK Perubahan Mulai',
    explanation:
      'Triwulan sejak target dan pagu lembar PK Perubahan berlaku; kosong = belum berlaku, bila Rencana Aksi dan Realisasi Keuangan masih mengikuti PK.',
    choices: ['I', 'II', 'III', 'IV'],
  }),
  // ya: selisih. The formulas: domain/yearly/efisiensi.ts.
  efficiency: declareChoice(['tidak', 'ya', 'selisih', 'sisa', 'indeks', 'pmk'], {
    heading: 'Efisiensi',
    explanation:
      'Tambahkan tabel efisiensi. Laporan triwulan memakai selisih; laporan tahunan memakai rumus yang dipilih (ya = selisih).',
  }),
  compares: declarePengaturan('yesNo', z.boolean(), true, {
    heading: 'Bandingkan',
    explanation: 'Bandingkan dengan triwulan sebelumnya, bila angkanya ada.',
    choices: ['ya', 'tidak'],
  }),
  // Digits after the comma of printed percentages.
  percentDecimals: declarePengaturan('number', z.int().check(z.gte(0), z.lte(4)), 2, {
    heading: 'Desimal Persen',
    explanation: 'Angka di belakang koma pada persentase, 0 sampai 4.',
    choices: ['0', '1', '2', '3', '4'],
    allowed: 'bilangan 0 sampai 4',
  }),
  rupiahStyle: declareChoice(
    ['Rp10.893.500', 'Rp. 10.893.500'],
    { heading: 'Gaya Rupiah', explanation: 'Cara menulis rupiah.' },
    'rupiahStyle',
  ),
  skala: declareChoice(['baik', 'permendagri-86-2017'], {
    heading: 'Skala Predikat',
    alias: ['Predikat', 'Skala'],
    explanation: 'Skala yang dipakai, bila lembar Skala Predikat tidak ada.',
  }),
  // keduanya: the table of BAB III has the quarter and the s.d. columns.
  views: declareChoice(['basis', 'keduanya'], {
    heading: 'Tampilkan',
    explanation: 'Kolom pada tabel BAB III: menurut Basis, atau keduanya.',
  }),
  // Parts of the report; null = all.
  bagian: declarePengaturan('list', z.nullable(z.custom<readonly string[]>(isBagianList)), null, {
    heading: 'Bagian',
    explanation: 'Bagian laporan yang dicetak, dipisah koma; kosong = semua.',
    allowed: `${REPORT_BAGIAN.join(', ')}; dipisah koma`,
  }),
  matrix: declareYesNo({
    heading: 'Matriks',
    explanation: 'Lampirkan matriks kinerja dan keuangan semua triwulan sampai dengan triwulan laporan.',
  }),
  reportName: declareChoice(['LKjIP', 'LKIP', 'LAKIP', 'Laporan Kinerja'], {
    heading: 'Sebutan Laporan',
    explanation: 'Sebutan laporan tahunan (--jenis tahunan) pada judulnya.',
  }),
  // Sub-headings of the yearly report; null = none is left out.
  skippedSubbab: declarePengaturan('list', z.nullable(z.custom<readonly string[]>(isSubbabList)), null, {
    heading: 'Lewati Subbab',
    explanation: 'Subbab laporan tahunan yang tidak dicetak, dipisah koma; kosong = semua dicetak.',
    allowed: `${SUBBAB.filter((name) => parseSubbab(name) !== undefined).join(', ')}; dipisah koma`,
  }),
  paper: declareChoice(['A4', 'F4', 'Folio', 'Legal'], {
    heading: 'Kertas',
    explanation: 'Ukuran kertas.',
  }),
  margin: declareMargin('Margin', 2.5, 'Margin semua sisi dalam cm, misalnya 2; kosong = 2,5, dan kiri 3.'),
  marginTop: declareMargin('Margin Atas', 2.5),
  marginRight: declareMargin('Margin Kanan', 2.5),
  marginBottom: declareMargin('Margin Bawah', 2.5),
  marginLeft: declareMargin('Margin Kiri', 3),
  font: declareChoice(['Arial', 'Times New Roman', 'Bookman Old Style', 'Calibri'], {
    heading: 'Huruf',
    explanation: 'Jenis huruf.',
  }),
  kop: declarePengaturan('text', z.string(), '', {
    heading: 'Kop Halaman',
    explanation: 'Teks di atas setiap halaman.',
  }),
  signature: declareChoice(['basah', 'elektronik'], {
    heading: 'Tanda Tangan',
    explanation: 'Tanda tangan basah, atau kotak tanda tangan elektronik.',
  }),
  signatureNote: declarePengaturan('text', z.string(), '', {
    heading: 'Kalimat Tanda Tangan Elektronik',
    explanation: 'Di bawah tanda tangan: ya = kalimat BSrE yang lazim, atau kalimat Anda sendiri; kosong = tidak ada.',
  }),
  // Percent above which a capaian is odd (`*.capaian-janggal`).
  oddCapaian: declarePengaturan('angka', angkaBetween(1, 1_000_000), toAngka('150'), {
    heading: 'Batas Capaian Janggal',
    explanation: 'Capaian di atas persen ini diperingatkan.',
    allowed: 'angka persen, misalnya 150',
  }),
  // Percentage points between capaian kinerja and serapan (`kinerja-keuangan/timpang`).
  unbalancedGap: declarePengaturan('angka', angkaBetween(0, 1_000_000), toAngka('25'), {
    heading: 'Batas Timpang',
    explanation: 'Selisih capaian dan serapan yang diberitahukan, dalam poin persen.',
    allowed: 'angka, misalnya 25',
  }),
  // The PDF as PDF/A-2; --arsip asks for it too.
  archive: declareYesNo({
    heading: 'Arsip',
    explanation: 'Buat PDF untuk disimpan sebagai arsip (PDF/A).',
  }),
} as const;

export type PengaturanKey = keyof typeof PENGATURAN;
type MarginKey = Extract<PengaturanKey, `margin${string}`>;

/** Settings of the sheet Pengaturan, after defaults; the margin in centimetres. */
export type Pengaturan = {
  readonly [K in Exclude<PengaturanKey, MarginKey>]: z.infer<(typeof PENGATURAN)[K]['type']>;
} & { readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>> };

/** The declared settings under their keys, in order. */
export const PENGATURAN_KEYS: readonly (PengaturanDeclaration & { readonly key: PengaturanKey })[] = Object.entries(
  PENGATURAN,
).map(([key, declared]) => ({ ...declared, key: key as PengaturanKey }));

function isSubbabList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((name) => typeof name === 'string' && parseSubbab(name) !== undefined)
  );
}

function isBagianList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((bagian) => typeof bagian === 'string' && parseBagian(bagian) !== undefined)
  );
}
