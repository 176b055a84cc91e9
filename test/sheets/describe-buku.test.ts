import { describe, expect, test } from 'vitest';
import type { SheetReading } from '../../src/findings/sheet-reading.ts';
import { describeBuku } from '../../src/sheets/describe-buku.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import type { Case } from '../errors/case.ts';
import type { TestSheet } from '../support/raw-buku.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const B = 'Peningkatan Efektivitas Pemberdayaan';
const C = 'Koordinasi Pembangunan Perdesaan';

function read(sheet: string, change: Pick<Case, 'cells' | 'sheets'> = {}): SheetReading {
  const found = describeBuku(parseBuku(makeCaseBuku(change)).value).find((one) => one.sheet === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found;
}

const listRows = ({ rows }: SheetReading): string[] =>
  rows.map(({ row, role, label, reason }) => `${row} ${role}: ${label}${reason === '' ? '' : ` (${reason})`}`);

describe('a table', () => {
  test('each column by letter, the office’s words, and what it means; one without a meaning too', () => {
    const reading = read('Realisasi Keuangan', { cells: { 'Realisasi Keuangan!I5': 'CATATAN' } });
    expect(reading.readAs).toBe('Realisasi Keuangan');
    expect(reading.columns.map(({ column, heading, meaning }) => `${column} ${heading} = ${meaning}`)).toEqual([
      'A NO = NO',
      'B SUB KEGIATAN = SUB KEGIATAN',
      'C ANGGARAN = ANGGARAN',
      'D TRIWULAN I › TARGET = TARGET Triwulan I',
      'E TRIWULAN I › REALISASI = REALISASI Triwulan I',
      'F TRIWULAN II › TARGET = TARGET Triwulan II',
      'G TRIWULAN II › REALISASI = REALISASI Triwulan II',
      'H TRIWULAN II › CAPAIAN = CAPAIAN Triwulan II',
      'I CATATAN = null',
    ]);
  });

  test('each row by what it was taken for', () => {
    const PK: TestSheet = [
      ['PERJANJIAN KINERJA'],
      ['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'SATUAN', 'ANGGARAN'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      [null, 'Program Desa'],
      [null, null, 'Kegiatan Satu', null, null, null, null, 96774000],
      [1, null, null, A, 'Jumlah lembaga', 5, 'Lembaga', 10893500],
      [2, null, null, B, 'Jumlah laporan', 12, 'Laporan', 85880500],
      ['Jumlah', null, null, null, null, null, null, 96774000],
      [],
      [null, null, 'Kegiatan Dua', null, null, null, null, 10470500],
      [3, null, null, C, 'Jumlah laporan', 7, 'Laporan', 10470500],
      ['Jumlah', null, null, null, null, null, null, 107244500],
      ['Sumber: DPA 2024'],
    ];
    expect(listRows(read('PK', { sheets: { PK } }))).toEqual([
      '1 title: PERJANJIAN KINERJA',
      '2 heading: NO | PROGRAM | KEGIATAN | SUB KEGIATAN | INDIKATOR KINERJA | TARGET | SATUAN | ANGGARAN',
      '3 passed: (1) (nomor kolom)',
      '4 group: Program Desa (nama untuk baris di bawahnya)',
      '5 parent: Kegiatan Satu (jumlah baris 6-7)',
      `6 data: ${A} · Jumlah lembaga`,
      `7 data: ${B} · Jumlah laporan`,
      '8 total: Jumlah (baris 6-7)',
      '10 parent: Kegiatan Dua (jumlah baris 11)',
      `11 data: ${C} · Jumlah laporan`,
      '12 total: Jumlah (seluruh tabel)',
      '13 note: Sumber: DPA 2024 (di bawah tabel)',
    ]);
  });

  test('a sheet whose heading is not complete shows its headings, and nothing of it is said to be read', () => {
    const { columns, ...reading } = read('PK', { cells: { 'PK!G3': 'SASARAN TAHUN' } });
    expect(reading).toEqual({ sheet: 'PK', readAs: 'PK', understood: false, rows: [] });
    expect(columns).toHaveLength(10);
    expect(columns[6]).toEqual({ column: 'G', heading: 'SASARAN TAHUN', meaning: null });
  });
});

test('Narasi: texts of this report, of another, and rows without a text', () => {
  const Narasi: TestSheet = [
    ['NARASI'],
    ['BAGIAN', 'TRIWULAN', 'ISI'],
    ['Saran', 'II', 'Kini.'],
    ['Saran', 'I', 'Lalu.'],
    ['Saran', 'Tahun', 'Nanti.'],
    ['Kesimpulan', null, null],
  ];
  expect(listRows(read('Narasi', { sheets: { Narasi } }))).toEqual([
    '1 title: NARASI',
    '2 heading: BAGIAN | TRIWULAN | ISI',
    '3 text: Saran | II | Kini.',
    '4 passed: Saran | I | Lalu. (untuk laporan Triwulan I)',
    '5 passed: Saran | Tahun | Nanti. (untuk laporan tahunan)',
    '6 passed: Kesimpulan (belum ada ISI yang dapat dicetak)',
  ]);
});

test('Identitas: a key that lapkin does not know; a sheet that it does not read', () => {
  const change = {
    cells: { 'Identitas!A14': 'Alamat', 'Identitas!B14': 'Jalan Poros' },
    sheets: { Catatan: [['x']] },
  };
  expect(listRows(read('Identitas', change)).at(-1)).toBe('14 passed: Alamat | Jalan Poros (kunci tidak dikenal)');
  expect(read('Catatan', change)).toMatchObject({ readAs: null, understood: false });
});

test('photos of this report and of another', () => {
  const Dokumentasi: TestSheet = [
    ['BERKAS', 'KETERANGAN', 'TRIWULAN'],
    ['a.jpg', 'A', null],
    ['b.jpg', 'B', 'III'],
    [null, 'C'],
  ];
  expect(listRows(read('Dokumentasi', { sheets: { Dokumentasi } }))).toEqual([
    '1 heading: BERKAS | KETERANGAN | TRIWULAN',
    '2 photo: a.jpg | A',
    '3 passed: b.jpg | B | III (untuk laporan Triwulan III)',
    '4 passed: C (tanpa nama berkas)',
  ]);
});

describe('the heading of a list under another name is its heading, not a title', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, TestSheet]>([
    ['Narasi', [['NARASI'], ['BAGIAN LAPORAN', 'URAIAN'], ['Saran', 'Kini.']]],
    ['Dokumentasi', [['FOTO'], ['NAMA FILE', 'URAIAN'], ['a.jpg', 'A']]],
    ['Tindak Lanjut', [['RTL'], ['TW', 'REKOMENDASI'], ['II', 'Rapat']]],
    ['Renstra', [['RENSTRA'], ['INDIKATOR', '2024'], ['Jumlah lembaga', 5]]],
    ['Skala Nilai', [['SKALA'], ['NILAI', 'SKOR'], ['BB', 5]]],
  ])('%s', (name, sheet) => {
    expect(read(name, { sheets: { [name]: sheet } }).rows.map(({ role }) => role).slice(0, 2)).toEqual(['title', 'heading']);
  });
});

test('months that make a quarter bear its meaning, each of them', () => {
  const rows: TestSheet = {
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TRIWULAN II', null, null],
      [null, null, 'Apr', 'Mei', 'Jun'],
      [A, 10_893_500, 1_000_000, 2_000_000, 3_000_000],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1'],
  };
  expect(
    read('Realisasi Keuangan', { sheets: { 'Realisasi Keuangan': rows } }).columns.map((one) => one.meaning),
  ).toEqual(['SUB KEGIATAN', 'ANGGARAN', ...Array(3).fill('REALISASI Triwulan II')]);
});
