import type { Sel } from '../../support/raw-buku.ts';
import type { Case } from '../case.ts';

const persen = (v: number): Sel => ({ v, fmt: '0.00' });

/** Cases of the codes in catalog/isian.ts. */
export const KASUS_ISIAN: readonly Case[] = [
  { code: 'identitas/kosong', sel: { 'Identitas!B8': null }, di: 'Identitas!B8' },
  { code: 'identitas/nilai', sel: { 'Identitas!B13': 'akhir Juni' }, di: 'Identitas!B13' },
  { code: 'identitas/nip-angka', sel: { 'Identitas!B9': 196902201990021000 }, di: 'Identitas!B9' },
  { code: 'identitas/nip-salah', sel: { 'Identitas!B9': '19691320 199002 1 001' }, di: 'Identitas!B9' },
  { code: 'identitas/pangkat-golongan', sel: { 'Identitas!B11': 'III/c' }, di: 'Identitas!B10' },
  {
    code: 'identitas/tanggal',
    sel: { 'Identitas!B13': { tanggal: '2024-06-28' } },
    di: 'Identitas!B13',
  },
  { code: 'kode/bentuk', sel: { 'PK!E5': '7.01.3.2.01.0002' }, di: 'PK!E5' },
  { code: 'kode/induk', sel: { 'PK!E5': '7.01.04.2.01.0002' }, di: 'PK!E5' },
  {
    code: 'pengaturan/tidak-dikenal',
    lembar: {
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Desimal Persn', 2],
      ],
    },
    di: 'Pengaturan!A2',
  },
  {
    code: 'pengaturan/nilai',
    lembar: {
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Desimal Persen', 'dua'],
      ],
    },
    di: 'Pengaturan!B2',
  },
  {
    code: 'skala/tidak-turun',
    lembar: {
      'Skala Predikat': [
        ['BATAS BAWAH', 'PREDIKAT'],
        [91, 'Sangat Baik'],
        [95, 'Baik'],
        [0, 'Kurang'],
      ],
    },
    di: "'Skala Predikat'!A3",
  },
  {
    code: 'predikat/di-celah-skala',
    sel: {
      'Realisasi Keuangan!G7': 14462328,
      'Realisasi Keuangan!G9': 17358578,
      'Realisasi Keuangan!H7': persen(86.69),
      'Realisasi Keuangan!H10': persen(90.5),
    },
    di: "'Realisasi Keuangan'!H10",
  },
];
