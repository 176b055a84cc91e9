import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { makeRawBuku, type TestCell, type TestSheet } from '../support/raw-buku.ts';
import type { Case, SheetAppearance } from './case.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const B = 'Peningkatan Efektivitas Pemberdayaan';
const C = 'Koordinasi Pembangunan Perdesaan';
const IND_A = 'Jumlah Lembaga yang berpartisipasi';
const IND_B = 'Jumlah Laporan pemberdayaan';
const IND_C = 'Jumlah Laporan koordinasi perdesaan';
const PROGRAM = 'Program Pemberdayaan Masyarakat Desa';
const K1 = 'Koordinasi Pemberdayaan Desa';
const K2 = 'Fasilitasi Pemerintahan Desa';
const percentCell = (v: number): TestCell => ({ v, fmt: '0.00' });

/** A workbook for Triwulan II 2024 in which everything is right: three sub kegiatan, figures after the reference report. */
export const BASE_BUKU: Readonly<Record<string, readonly (readonly TestCell[])[]>> = {
  // biome-ignore format: a table reads best as a table
  Identitas: [
    ['KUNCI', 'ISI'],
    ['Tahun Anggaran', 2024],
    ['Triwulan', 'II'],
    ['Pemerintah Daerah', 'Pemerintah Kabupaten Luwu Timur'],
    ['Kabupaten/Kota', 'Kabupaten Luwu Timur'],
    ['Unit Kerja', 'Kecamatan Kalaena'],
    ['Jabatan', 'Kepala Seksi Pemberdayaan Masyarakat'],
    ['Nama', 'NAMA PEJABAT'],
    ['NIP', '19690220 199002 1 001'],
    ['Pangkat', 'Penata Tingkat I'],
    ['Golongan', 'III/d'],
    ['Tempat', 'Kalaena'],
    ['Tanggal Laporan', { date: '2024-07-05' }],
  ],
  // biome-ignore format: a table reads best as a table
  PK: [
    ['PERJANJIAN KINERJA'],
    [],
    ['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'KODE', 'INDIKATOR KINERJA', 'TARGET', 'SATUAN', 'ANGGARAN', 'KETERANGAN'],
    [1, PROGRAM, K1, A, '7.01.03.2.01.0001', IND_A, 5, 'Lembaga', 10893500, 'APBD'],
    [2, PROGRAM, K1, B, '7.01.03.2.01.0002', IND_B, 12, 'Laporan', 85880500, 'APBD'],
    [3, PROGRAM, K2, C, '7.01.03.2.02.0001', IND_C, 7, 'Laporan', 10470500, 'APBD'],
    ['Jumlah', null, null, null, null, null, null, null, 107244500],
  ],
  // biome-ignore format: a table reads best as a table
  'Rencana Aksi': [
    ['RENCANA AKSI'],
    [],
    ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET TAHUNAN', 'JENIS', 'TRIWULAN I', null, null, 'TRIWULAN II', null, null, null, 'TRIWULAN III', null, 'TRIWULAN IV'],
    [null, null, null, null, null, null, null, 'TARGET', 'REALISASI', 'ANGGARAN', 'TARGET', 'REALISASI', 'CAPAIAN', 'ANGGARAN', 'TARGET', 'ANGGARAN', 'TARGET', 'ANGGARAN'],
    [1, K1, A, IND_A, 'Lembaga', 5, 'akumulatif', 5, 5, 10893500, '-', '-', '-', '-', '-', '-', '-', '-'],
    [2, K1, B, IND_B, 'Laporan', 12, 'akumulatif', 3, 3, 8816750, 3, 3, 100, 16682500, 3, 30000000, 3, 30381250],
    [3, K2, C, IND_C, 'Laporan', 7, 'tetap', 7, 7, 2773750, 7, 7, 100, 2498250, 7, 2700250, 7, 2498250],
    ['Jumlah', null, null, null, null, null, null, null, null, 22484000, null, null, null, 19180750, null, 32700250, null, 32879500],
    ['Rata-rata Capaian Kinerja', null, null, null, null, null, null, null, null, null, null, null, 100],
  ],
  // biome-ignore format: a table reads best as a table
  'Realisasi Keuangan': [
    ['REALISASI KEUANGAN'],
    ['KECAMATAN KALAENA'],
    [],
    ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null, 'TRIWULAN II'],
    [null, null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI', 'CAPAIAN'],
    [1, A, 10893500, 10893500, 10893500, '-', '-', '-'],
    [2, B, 85880500, 8816750, 8816750, 16682500, 19617580, percentCell(117.59)],
    [3, C, 10470500, 2773750, 2773750, 2498250, 2896250, percentCell(115.93)],
    ['Jumlah', null, 107244500, 22484000, 22484000, 19180750, 22513830],
    ['Rata-rata Capaian Keuangan', null, null, null, null, null, null, percentCell(117.38)],
  ],
  // biome-ignore format: a table reads best as a table
  Narasi: [
    ['BAB', 'BAGIAN', 'UNTUK', 'ISI'],
    ['III', 'Analisis', B, 'Target {target} {satuan} tercapai dengan realisasi {realisasi} {satuan}.'],
  ],
};

/** Merged headings of the base workbook. */
export const BASE_MERGES: Readonly<Record<string, readonly string[]>> = {
  'Rencana Aksi': ['H3:J3', 'K3:N3', 'O3:P3', 'Q3:R3'],
  'Realisasi Keuangan': ['D4:E4', 'F4:H4'],
};

function isRows(sheet: TestSheet): sheet is readonly (readonly TestCell[])[] {
  return Array.isArray(sheet);
}

function withCells(rows: readonly (readonly TestCell[])[], changes: readonly [string, TestCell][]): TestCell[][] {
  const copy = rows.map((row) => [...row]);
  for (const [address, cell] of changes) {
    const m = /^([A-Z]+)(\d+)$/.exec(address);
    if (m === null) throw new Error(`not a cell address: ${address}`);
    const column = [...(m[1] ?? '')].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
    const row = Number(m[2]) - 1;
    while (copy.length <= row) copy.push([]);
    const cells = copy[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }
  return copy;
}

/** The workbook of a case: the base with its changes. */
export function makeCaseBuku(testCase: Pick<Case, 'cells' | 'sheets' | 'appearance'>): RawWorkbook {
  const sheets = new Map<string, TestSheet>();
  for (const [name, rows] of Object.entries(BASE_BUKU)) {
    sheets.set(name, { rows, merges: BASE_MERGES[name] ?? [] });
  }
  for (const [name, sheet] of Object.entries(testCase.sheets ?? {})) {
    if (sheet === null) sheets.delete(name);
    else sheets.set(name, sheet);
  }
  const changes = Object.entries(testCase.cells ?? {}).map(([place, cell]) => {
    const cut = place.lastIndexOf('!');
    return { name: place.slice(0, cut), address: place.slice(cut + 1), cell };
  });
  for (const name of new Set(changes.map((c) => c.name))) {
    const sheet = sheets.get(name) ?? [];
    const options = isRows(sheet) ? { rows: sheet } : sheet;
    const own = changes.filter((c) => c.name === name).map((c): [string, TestCell] => [c.address, c.cell]);
    sheets.set(name, { ...options, rows: withCells(options.rows, own) });
  }
  for (const [name, appearance] of Object.entries(testCase.appearance ?? {})) {
    const sheet = sheets.get(name) ?? [];
    const options: Exclude<TestSheet, readonly unknown[]> & SheetAppearance = isRows(sheet) ? { rows: sheet } : sheet;
    sheets.set(name, { ...options, ...appearance });
  }
  return makeRawBuku(Object.fromEntries(sheets));
}
