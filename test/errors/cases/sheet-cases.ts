import { BASE_BUKU } from '../base-buku.ts';
import type { Case } from '../case.ts';

/** Cases of the codes in catalog/lembar.ts and catalog/sel.ts. */
export const SHEET_CASES: readonly Case[] = [
  {
    code: 'lembar/tidak-ada',
    sheets: { 'Rencana Aksi': null, 'Rencana Aksii': BASE_BUKU['Rencana Aksi'] ?? [] },
  },
  {
    code: 'lembar/ganda',
    sheets: { 'Perjanjian Kinerja': BASE_BUKU.PK ?? [] },
    place: 'PK!A1',
  },
  { code: 'lembar/tersembunyi', appearance: { PK: { state: 'hidden' } }, place: 'PK!A1' },
  {
    code: 'lembar/tanpa-baris',
    sheets: { PK: (BASE_BUKU.PK ?? []).slice(0, 3) },
    place: 'PK!A4',
    also: ['baris/tidak-berpasangan'],
  },
  { code: 'kolom/tidak-ada', cells: { 'PK!I3': 'ANGARAN' }, place: 'PK!I3' },
  { code: 'kolom/ganda', cells: { 'PK!K3': 'PAGU' }, place: 'PK!K3' },
  {
    code: 'kolom/kegiatan-berisi-sub',
    cells: {
      'Rencana Aksi!B5': 'Peningkatan Partisipasi Masyarakat',
      'Rencana Aksi!B6': 'Peningkatan Efektivitas Pemberdayaan',
      'Rencana Aksi!B7': 'Koordinasi Pembangunan Perdesaan',
    },
    place: "'Rencana Aksi'!B5",
  },
  {
    code: 'kolom/tertukar',
    cells: { 'Realisasi Keuangan!F5': 'REALISASI', 'Realisasi Keuangan!G5': 'TARGET' },
    place: "'Realisasi Keuangan'!G5",
    also: ['keuangan/capaian', 'keuangan/rata-rata', 'keuangan/target-melebihi-pagu'],
  },
  { code: 'baris/tersembunyi', appearance: { PK: { hiddenRows: [5] } }, place: 'PK!D5' },
  { code: 'sel/di-luar-tabel', cells: { 'PK!I10': 2015000 }, place: 'PK!I10' },
  { code: 'sel/kosong', cells: { 'PK!F5': null }, place: 'PK!F5' },
  { code: 'sel/bukan-angka', cells: { 'PK!G5': 'dua belas' }, place: 'PK!G5' },
  { code: 'sel/angka-ambigu', cells: { 'Rencana Aksi!O6': '1.234' }, place: "'Rencana Aksi'!O6" },
  { code: 'sel/angka-gaya-inggris', cells: { 'PK!I4': '10,893,500.00' }, place: 'PK!I4' },
  { code: 'sel/satuan-beda', cells: { 'Rencana Aksi!L6': '3 Orang' }, place: "'Rencana Aksi'!L6" },
  {
    code: 'sel/angka-negatif',
    cells: { 'Realisasi Keuangan!G7': -19617580 },
    place: "'Realisasi Keuangan'!G7",
  },
  {
    code: 'sel/rumus-galat',
    cells: { 'Realisasi Keuangan!H6': { cellError: '#DIV/0!', f: 'G6/F6*100' } },
    place: "'Realisasi Keuangan'!H6",
  },
  {
    code: 'sel/rumus-belum-dihitung',
    cells: { 'Realisasi Keuangan!F9': { f: 'SUM(F6:F8)' } },
    place: "'Realisasi Keuangan'!F9",
  },
  { code: 'sel/pilihan', cells: { 'Rencana Aksi!G7': 'tetep' }, place: "'Rencana Aksi'!G7" },
];
