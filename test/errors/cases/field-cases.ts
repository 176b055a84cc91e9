import type { TestCell } from '../../support/raw-buku.ts';
import type { Case } from '../case.ts';

const percentCell = (v: number): TestCell => ({ v, fmt: '0.00' });

/** Cases of the codes in catalog/isian.ts. */
export const FIELD_CASES: readonly Case[] = [
  {
    code: 'identitas/pengganti',
    cells: { 'Identitas!A14': 'Nama Pengganti', 'Identitas!B14': 'NAMA PENGGANTI' },
    place: 'Identitas!B14',
  },
  { code: 'identitas/kosong', cells: { 'Identitas!B8': null }, place: 'Identitas!B8' },
  { code: 'identitas/nilai', cells: { 'Identitas!B13': 'akhir Juni' }, place: 'Identitas!B13' },
  {
    code: 'identitas/tidak-dikenal',
    cells: { 'Identitas!A14': 'Tempatt', 'Identitas!B14': 'Kalaena' },
    place: 'Identitas!A14',
  },
  { code: 'identitas/nip-angka', cells: { 'Identitas!B9': 196902201990021000 }, place: 'Identitas!B9' },
  { code: 'identitas/nip-salah', cells: { 'Identitas!B9': '19691320 199002 1 001' }, place: 'Identitas!B9' },
  { code: 'identitas/pangkat-golongan', cells: { 'Identitas!B11': 'III/c' }, place: 'Identitas!B10' },
  {
    code: 'identitas/tanggal',
    cells: { 'Identitas!B13': { date: '2024-06-28' } },
    place: 'Identitas!B13',
  },
  {
    code: 'identitas/tanggal',
    cells: { 'Identitas!B13': { date: '2025-07-05' } },
    place: 'Identitas!B13',
  },
  {
    code: 'identitas/triwulan-janggal',
    cells: {
      'Identitas!B3': 'I',
      'Narasi!D2': 'Laporan disusun tepat waktu.',
    },
    place: 'Identitas!B3',
  },
  {
    // The title of PK and the date are of 2024.
    code: 'identitas/tahun-janggal',
    cells: { 'Identitas!B2': 2042, 'PK!A1': 'PERJANJIAN KINERJA TAHUN 2024' },
    place: 'Identitas!B2',
  },
  {
    code: 'identitas/judul-beda',
    cells: { 'Identitas!A14': 'Judul Laporan', 'Identitas!B14': 'LAPORAN KINERJA TRIWULAN I TAHUN 2024' },
    place: 'Identitas!B14',
  },
  {
    code: 'lembar/judul-beda',
    cells: { 'Realisasi Keuangan!A1': 'REALISASI KEUANGAN TAHUN 2023' },
    place: `'Realisasi Keuangan'!A1`,
  },
  { code: 'kode/bentuk', cells: { 'PK!E5': '7.01.3.2.01.0002' }, place: 'PK!E5' },
  {
    code: 'kode/nama-beda',
    cells: { 'PK!B5': 'Program Pemberdayan Masyarakat Desa' },
    place: 'PK!B5',
  },
  { code: 'kode/induk', cells: { 'PK!E5': '7.01.04.2.01.0002' }, place: 'PK!E5' },
  {
    code: 'pengaturan/tidak-dikenal',
    sheets: {
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Desimal Persn', 2],
      ],
    },
    place: 'Pengaturan!A2',
  },
  {
    code: 'pengaturan/nilai',
    sheets: {
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Desimal Persen', 'dua'],
      ],
    },
    place: 'Pengaturan!B2',
  },
  {
    code: 'skala/tidak-turun',
    sheets: {
      'Skala Predikat': [
        ['BATAS BAWAH', 'PREDIKAT'],
        [91, 'Sangat Baik'],
        [95, 'Baik'],
        [0, 'Kurang'],
      ],
    },
    place: "'Skala Predikat'!A3",
  },
  {
    code: 'skala-nilai/ganda',
    sheets: {
      'Skala Nilai': [
        ['PREDIKAT', 'ANGKA'],
        ['BB', 70],
        ['B', 60],
        ['BB', 75],
      ],
    },
    place: "'Skala Nilai'!A4",
  },
  {
    // A grade cannot be a mean of grades.
    code: 'rencana/predikat-dijumlah',
    sheets: {
      'Skala Nilai': [
        ['PREDIKAT', 'ANGKA'],
        ['BB', 70],
        ['B', 60],
      ],
    },
    cells: {
      'PK!G6': 'BB',
      'PK!H6': 'Predikat',
      'Rencana Aksi!E7': 'Predikat',
      'Rencana Aksi!F7': 'BB',
      'Rencana Aksi!G7': 'rata-rata',
      'Rencana Aksi!H7': 'BB',
      'Rencana Aksi!I7': 'BB',
      'Rencana Aksi!K7': 'BB',
      'Rencana Aksi!L7': 'BB',
      'Rencana Aksi!O7': 'BB',
      'Rencana Aksi!Q7': 'BB',
    },
    place: "'Rencana Aksi'!G7",
  },
  {
    code: 'predikat/di-celah-skala',
    cells: {
      'Realisasi Keuangan!G7': 14462328,
      'Realisasi Keuangan!G9': 17358578,
      'Realisasi Keuangan!H7': percentCell(86.69),
      'Realisasi Keuangan!H10': percentCell(90.5),
    },
    place: "'Realisasi Keuangan'!H10",
  },
];
