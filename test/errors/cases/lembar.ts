import { BUKU_DASAR } from '../buku-dasar.ts';
import type { Case } from '../case.ts';

/** Cases of the codes in catalog/lembar.ts and catalog/sel.ts. */
export const KASUS_LEMBAR: readonly Case[] = [
  {
    code: 'lembar/tidak-ada',
    lembar: { 'Rencana Aksi': null, 'Rencana Aksii': BUKU_DASAR['Rencana Aksi'] ?? [] },
  },
  {
    code: 'lembar/ganda',
    lembar: { 'Perjanjian Kinerja': BUKU_DASAR.PK ?? [] },
    di: 'PK!A1',
  },
  { code: 'lembar/tersembunyi', tampilan: { PK: { state: 'hidden' } }, di: 'PK!A1' },
  {
    code: 'lembar/tanpa-baris',
    lembar: { PK: (BUKU_DASAR.PK ?? []).slice(0, 3) },
    di: 'PK!A4',
    juga: ['baris/tidak-berpasangan'],
  },
  { code: 'kolom/tidak-ada', sel: { 'PK!I3': 'ANGARAN' }, di: 'PK!I3' },
  { code: 'kolom/ganda', sel: { 'PK!K3': 'PAGU' }, di: 'PK!K3' },
  {
    code: 'kolom/kegiatan-berisi-sub',
    sel: {
      'Rencana Aksi!B5': 'Peningkatan Partisipasi Masyarakat',
      'Rencana Aksi!B6': 'Peningkatan Efektivitas Pemberdayaan',
      'Rencana Aksi!B7': 'Koordinasi Pembangunan Perdesaan',
    },
    di: "'Rencana Aksi'!B5",
  },
  {
    code: 'kolom/tertukar',
    sel: { 'Realisasi Keuangan!F5': 'REALISASI', 'Realisasi Keuangan!G5': 'TARGET' },
    di: "'Realisasi Keuangan'!G5",
    juga: ['keuangan/capaian', 'keuangan/rata-rata', 'keuangan/target-melebihi-pagu'],
  },
  { code: 'baris/tersembunyi', tampilan: { PK: { hiddenRows: [5] } }, di: 'PK!D5' },
  { code: 'sel/di-luar-tabel', sel: { 'PK!I10': 2015000 }, di: 'PK!I10' },
  { code: 'sel/kosong', sel: { 'PK!F5': null }, di: 'PK!F5' },
  { code: 'sel/bukan-angka', sel: { 'PK!G5': 'dua belas' }, di: 'PK!G5' },
  { code: 'sel/angka-ambigu', sel: { 'Rencana Aksi!O6': '1.234' }, di: "'Rencana Aksi'!O6" },
  { code: 'sel/angka-gaya-inggris', sel: { 'PK!I4': '10,893,500.00' }, di: 'PK!I4' },
  { code: 'sel/satuan-beda', sel: { 'Rencana Aksi!L6': '3 Orang' }, di: "'Rencana Aksi'!L6" },
  { code: 'sel/angka-negatif', sel: { 'Realisasi Keuangan!G7': -19617580 }, di: "'Realisasi Keuangan'!G7" },
  {
    code: 'sel/rumus-galat',
    sel: { 'Realisasi Keuangan!H6': { galat: '#DIV/0!', f: 'G6/F6*100' } },
    di: "'Realisasi Keuangan'!H6",
  },
  {
    code: 'sel/rumus-belum-dihitung',
    sel: { 'Realisasi Keuangan!F9': { f: 'SUM(F6:F8)' } },
    di: "'Realisasi Keuangan'!F9",
  },
  { code: 'sel/pilihan', sel: { 'Rencana Aksi!G7': 'tetep' }, di: "'Rencana Aksi'!G7" },
];
