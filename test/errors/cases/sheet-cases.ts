import { BASE_BUKU } from '../base-buku.ts';
import type { Case } from '../case.ts';

/** Cases of the codes in catalog/lembar.ts and catalog/sel.ts. */
export const SHEET_CASES: readonly Case[] = [
  {
    code: 'lembar/tidak-ada',
    sheets: { 'Rencana Aksi': null, 'Rencana Aksii': BASE_BUKU['Rencana Aksi'] ?? [] },
    place: "'Rencana Aksii'!A1",
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
    code: 'lembar/ekspor-lain',
    sheets: {
      PK: null,
      'Rencana Aksi': null,
      'Realisasi Keuangan': null,
      Sheet1: [
        ['LAPORAN REALISASI ANGGARAN'],
        ['1 Januari 2024 sampai 30 Juni 2024'],
        ['KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI', '%'],
        ['5', 'BELANJA DAERAH', 107244500, 44997830, 41.96],
      ],
    },
    place: 'Sheet1!A1',
  },
  {
    code: 'kolom/dua-angka',
    // The heading REALISASI is merged over the physical and the financial column, and nothing stands below it.
    sheets: {
      'Realisasi Keuangan': {
        rows: [
          ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET TW II', 'REALISASI TW II', null, 'TARGET TW I', 'REALISASI TW I'],
          [1, 'Peningkatan Partisipasi Masyarakat', 10893500, '-', 100, 0, 10893500, 10893500],
          [2, 'Peningkatan Efektivitas Pemberdayaan', 85880500, 16682500, 90, 19617580, 8816750, 8816750],
          [3, 'Koordinasi Pembangunan Perdesaan', 10470500, 2498250, 95, 2896250, 2773750, 2773750],
        ],
        merges: ['E1:F1'],
      },
    },
    place: "'Realisasi Keuangan'!E1",
  },
  {
    code: 'kolom/target-realisasi-per-baris',
    sheets: {
      'Realisasi Keuangan': [
        ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'URAIAN', 'TRIWULAN I', 'TRIWULAN II'],
        [1, 'Peningkatan Partisipasi Masyarakat', 10893500, 'Target', 10893500, '-'],
        [null, null, null, 'Realisasi', 10893500, '-'],
        [2, 'Peningkatan Efektivitas Pemberdayaan', 85880500, 'Target', 8816750, 16682500],
        [3, 'Fasilitasi Lembaga Kemasyarakatan', 2500000, 'Target', 1500000, '-'],
        [null, null, null, 'Realisasi', 1500000, '-'],
      ],
    },
    place: "'Realisasi Keuangan'!D1",
  },
  {
    code: 'kolom/triwulan-per-baris',
    // The second sub kegiatan has no row of Triwulan I.
    sheets: {
      'Realisasi Keuangan': [
        ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN', 'TARGET', 'REALISASI'],
        [1, 'Peningkatan Partisipasi Masyarakat', 10893500, 'I', 10893500, 10893500],
        [null, null, null, 'II', '-', '-'],
        [2, 'Peningkatan Efektivitas Pemberdayaan', 85880500, 'II', 16682500, 19617580],
        [3, 'Koordinasi Pembangunan Perdesaan', 10470500, 'I', 2773750, 2773750],
        [null, null, null, 'II', 2498250, 2896250],
      ],
    },
    place: "'Realisasi Keuangan'!D1",
  },
  {
    code: 'kolom/tanpa-triwulan-lalu',
    // What was spent up to Triwulan II stands there, and Triwulan I nowhere.
    sheets: {
      'Realisasi Keuangan': [
        ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET TW II', 'REALISASI TW II', 'REALISASI S.D. TW II'],
        [1, 'Peningkatan Partisipasi Masyarakat', 10893500, '-', '-', 10893500],
        [2, 'Peningkatan Efektivitas Pemberdayaan', 85880500, 16682500, 19617580, 28434330],
        [3, 'Koordinasi Pembangunan Perdesaan', 10470500, 2498250, 2896250, 5670000],
      ],
    },
    place: "'Realisasi Keuangan'!F1",
  },
  {
    code: 'kolom/tampak-persen',
    // What was spent, in percent of the pagu.
    sheets: {
      'Realisasi Keuangan': [
        ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET TW I', 'REALISASI TW I', 'TARGET TW II', 'REALISASI TW II'],
        [1, 'Peningkatan Partisipasi Masyarakat', 10893500, 10893500, 100, '-', '-'],
        [2, 'Peningkatan Efektivitas Pemberdayaan', 85880500, 8816750, 10.27, 16682500, 22.84],
        [3, 'Koordinasi Pembangunan Perdesaan', 10470500, 2773750, 26.49, 2498250, 27.66],
      ],
    },
    place: "'Realisasi Keuangan'!E1",
  },
  {
    code: 'kolom/tampak-kumulatif',
    // The sums up to Triwulan II below a heading that does not say so.
    sheets: {
      'Realisasi Keuangan': [
        ['REALISASI KEUANGAN TRIWULAN II'],
        ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI', 'SISA ANGGARAN'],
        [1, 'Peningkatan Partisipasi Masyarakat', 10893500, 10893500, 0],
        [2, 'Peningkatan Efektivitas Pemberdayaan', 85880500, 28434330, 57446170],
        [3, 'Koordinasi Pembangunan Perdesaan', 10470500, 5670000, 4800500],
      ],
    },
    place: "'Realisasi Keuangan'!D2",
  },
  {
    code: 'kolom/dua-bacaan',
    // A second line of headings that says the opposite of the first.
    cells: {
      'Realisasi Keuangan!C3': 'ANGGARAN',
      'Realisasi Keuangan!A3': 'NO',
      'Realisasi Keuangan!B3': 'SUB KEGIATAN',
      'Realisasi Keuangan!A4': null,
      'Realisasi Keuangan!B4': null,
      'Realisasi Keuangan!C4': null,
      'Realisasi Keuangan!D3': 'REALISASI TW I',
      'Realisasi Keuangan!E3': 'TARGET TW I',
      'Realisasi Keuangan!F3': 'REALISASI TW II',
      'Realisasi Keuangan!G3': 'TARGET TW II',
      'Realisasi Keuangan!H3': 'CAPAIAN TW II',
    },
    place: "'Realisasi Keuangan'!D3",
  },
  {
    code: 'kolom/tidak-dibaca',
    cells: {
      'Realisasi Keuangan!I4': 'SISA ANGGARAN',
      'Realisasi Keuangan!I6': 0,
      'Realisasi Keuangan!I7': 57446170,
      'Realisasi Keuangan!I8': 4800500,
    },
    place: "'Realisasi Keuangan'!I4",
  },
  {
    code: 'kolom/tidak-dibaca',
    // Under TRIWULAN I the same column is called REALISASI: the results of Triwulan II rest on this one.
    cells: { 'Rencana Aksi!L4': 'HASIL' },
    place: "'Rencana Aksi'!L4",
  },
  {
    code: 'kolom/triwulan-tidak-dikenal',
    cells: { 'Realisasi Keuangan!F4': 'TRIWULLAN II' },
    place: "'Realisasi Keuangan'!F4",
  },
  {
    code: 'kolom/triwulan-beda',
    cells: {
      'Realisasi Keuangan!E5': null,
      'Realisasi Keuangan!E6': null,
      'Realisasi Keuangan!E7': null,
      'Realisasi Keuangan!E8': null,
      'Realisasi Keuangan!E9': null,
    },
    place: "'Realisasi Keuangan'!A4",
    also: ['keuangan/realisasi-kosong'],
  },
  {
    code: 'kolom/dipilih',
    cells: {
      'PK!I3': 'PAGU MURNI',
      'PK!I5': 80000000,
      'PK!I7': 101364000,
      'PK!K3': 'PAGU PERUBAHAN',
      'PK!K4': 10893500,
      'PK!K5': 85880500,
      'PK!K6': 10470500,
      'PK!K7': 107244500,
    },
    place: 'PK!K3',
  },
  {
    code: 'kolom/ribuan',
    cells: {
      'PK!I3': 'ANGGARAN (dalam ribuan rupiah)',
      'PK!I4': 10893.5,
      'PK!I5': 85880.5,
      'PK!I6': 10470.5,
      'PK!I7': 107244.5,
    },
    place: 'PK!I3',
  },
  {
    code: 'kolom/kumulatif',
    cells: {
      'Rencana Aksi!H3': 'TRIWULAN I (KUMULATIF)',
      'Rencana Aksi!K3': 'TRIWULAN II (KUMULATIF)',
      'Rencana Aksi!O3': 'TRIWULAN III (KUMULATIF)',
      'Rencana Aksi!Q3': 'TRIWULAN IV (KUMULATIF)',
      'Rencana Aksi!G5': null,
      'Rencana Aksi!G6': null,
      'Rencana Aksi!G7': null,
      'Rencana Aksi!K5': 5,
      'Rencana Aksi!L5': 5,
      'Rencana Aksi!O5': 5,
      'Rencana Aksi!Q5': 5,
      'Rencana Aksi!K6': 6,
      'Rencana Aksi!L6': 6,
      'Rencana Aksi!O6': 9,
      'Rencana Aksi!Q6': 12,
      'Rencana Aksi!M7': '-',
    },
    place: "'Rencana Aksi'!A3",
  },
  {
    code: 'kolom/capaian-atau-realisasi',
    cells: {
      'Rencana Aksi!I4': 'CAPAIAN',
      'Rencana Aksi!L4': 'CAPAIAN',
      'Rencana Aksi!M4': null,
      'Rencana Aksi!M6': null,
      'Rencana Aksi!M7': null,
      'Rencana Aksi!M5': null,
      'Rencana Aksi!M9': null,
    },
    place: "'Rencana Aksi'!I4",
  },
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
    code: 'kolom/tingkat-nama',
    cells: {
      'PK!B3': null,
      'PK!C3': null,
      'PK!D3': 'PROGRAM / KEGIATAN / SUB KEGIATAN',
      'PK!B4': null,
      'PK!B5': null,
      'PK!B6': null,
      'PK!C4': null,
      'PK!C5': null,
      'PK!C6': null,
    },
    place: 'PK!D3',
  },
  {
    code: 'kolom/tertukar',
    cells: { 'Realisasi Keuangan!F5': 'REALISASI', 'Realisasi Keuangan!G5': 'TARGET' },
    place: "'Realisasi Keuangan'!G5",
  },
  {
    code: 'kolom/skala-beda',
    cells: { 'Realisasi Keuangan!F7': 16682.5, 'Realisasi Keuangan!F8': 2498.25 },
    place: "'Realisasi Keuangan'!F7",
  },
  { code: 'baris/tersembunyi', appearance: { PK: { hiddenRows: [5] } }, place: 'PK!D5' },
  { code: 'sel/di-luar-tabel', cells: { 'PK!I10': 2015000 }, place: 'PK!I10' },
  { code: 'sel/kosong', cells: { 'PK!F5': null }, place: 'PK!F5' },
  { code: 'sel/bukan-angka', cells: { 'PK!G5': 'dua belas' }, place: 'PK!G5' },
  { code: 'sel/predikat', cells: { 'PK!G5': 'BB' }, place: 'PK!G5' },
  { code: 'sel/rentang', cells: { 'PK!G5': '12-14' }, place: 'PK!G5' },
  {
    code: 'sel/digabung',
    // The targets of two indikator in one merged cell.
    cells: { 'Rencana Aksi!O7': null },
    appearance: { 'Rencana Aksi': { merges: ['O6:O7'] } },
    place: "'Rencana Aksi'!O6",
  },
  { code: 'sel/angka-ambigu', cells: { 'Rencana Aksi!O6': '3.000' }, place: "'Rencana Aksi'!O6" },
  { code: 'sel/angka-gaya-inggris', cells: { 'PK!I4': '10,893,500.00' }, place: 'PK!I4' },
  { code: 'sel/satuan-beda', cells: { 'Rencana Aksi!L6': '3 Orang' }, place: "'Rencana Aksi'!L6" },
  {
    code: 'sel/angka-negatif',
    cells: { 'Realisasi Keuangan!G7': -19617580 },
    place: "'Realisasi Keuangan'!G7",
  },
  {
    code: 'sel/rumus-galat',
    cells: {
      'Realisasi Keuangan!F6': 0,
      'Realisasi Keuangan!G6': 0,
      'Realisasi Keuangan!H6': { cellError: '#DIV/0!', f: 'G6/F6*100' },
    },
    place: "'Realisasi Keuangan'!H6",
  },
  {
    code: 'sel/rumus-belum-dihitung',
    cells: { 'Realisasi Keuangan!F9': { f: 'SUM(F6:F8)' } },
    place: "'Realisasi Keuangan'!F9",
  },
  { code: 'sel/pilihan', cells: { 'Rencana Aksi!G7': 'tetep' }, place: "'Rencana Aksi'!G7" },
];
