import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { type Lembar, rawBuku, type Sel } from '../support/raw-buku.ts';
import type { Case, Tampilan } from './case.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const B = 'Peningkatan Efektivitas Pemberdayaan';
const C = 'Koordinasi Pembangunan Perdesaan';
const IND_A = 'Jumlah Lembaga yang berpartisipasi';
const IND_B = 'Jumlah Laporan pemberdayaan';
const IND_C = 'Jumlah Laporan koordinasi perdesaan';
const PROGRAM = 'Program Pemberdayaan Masyarakat Desa';
const K1 = 'Koordinasi Pemberdayaan Desa';
const K2 = 'Fasilitasi Pemerintahan Desa';
const persen = (v: number): Sel => ({ v, fmt: '0.00' });

/** A workbook for Triwulan II 2024 in which everything is right: three sub kegiatan, figures after the reference report. */
export const BUKU_DASAR: Readonly<Record<string, readonly (readonly Sel[])[]>> = {
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
    ['Tanggal Laporan', { tanggal: '2024-07-05' }],
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
    [2, B, 85880500, 8816750, 8816750, 16682500, 19617580, persen(117.59)],
    [3, C, 10470500, 2773750, 2773750, 2498250, 2896250, persen(115.93)],
    ['Jumlah', null, 107244500, 22484000, 22484000, 19180750, 22513830],
    ['Rata-rata Capaian Keuangan', null, null, null, null, null, null, persen(117.38)],
  ],
  // biome-ignore format: a table reads best as a table
  Narasi: [
    ['BAB', 'BAGIAN', 'UNTUK', 'ISI'],
    ['III', 'Analisis', B, 'Target {target} {satuan} tercapai dengan realisasi {realisasi} {satuan}.'],
  ],
};

const MERGES: Readonly<Record<string, readonly string[]>> = {
  'Rencana Aksi': ['H3:J3', 'K3:N3', 'O3:P3', 'Q3:R3'],
  'Realisasi Keuangan': ['D4:E4', 'F4:H4'],
};

function isRows(lembar: Lembar): lembar is readonly (readonly Sel[])[] {
  return Array.isArray(lembar);
}

function withCells(rows: readonly (readonly Sel[])[], changes: readonly [string, Sel][]): Sel[][] {
  const copy = rows.map((row) => [...row]);
  for (const [address, sel] of changes) {
    const m = /^([A-Z]+)(\d+)$/.exec(address);
    if (m === null) throw new Error(`not a cell address: ${address}`);
    const column = [...(m[1] ?? '')].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
    const row = Number(m[2]) - 1;
    while (copy.length <= row) copy.push([]);
    const cells = copy[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = sel;
  }
  return copy;
}

/** The workbook of a case: the base with its changes. */
export function bukuKasus(kasus: Pick<Case, 'sel' | 'lembar' | 'tampilan'>): RawWorkbook {
  const sheets = new Map<string, Lembar>();
  for (const [name, rows] of Object.entries(BUKU_DASAR)) {
    sheets.set(name, { rows, merges: MERGES[name] ?? [] });
  }
  for (const [name, lembar] of Object.entries(kasus.lembar ?? {})) {
    if (lembar === null) sheets.delete(name);
    else sheets.set(name, lembar);
  }
  const changes = Object.entries(kasus.sel ?? {}).map(([place, sel]) => {
    const cut = place.lastIndexOf('!');
    return { name: place.slice(0, cut), address: place.slice(cut + 1), sel };
  });
  for (const name of new Set(changes.map((c) => c.name))) {
    const lembar = sheets.get(name) ?? [];
    const opsi = isRows(lembar) ? { rows: lembar } : lembar;
    const own = changes.filter((c) => c.name === name).map((c): [string, Sel] => [c.address, c.sel]);
    sheets.set(name, { ...opsi, rows: withCells(opsi.rows, own) });
  }
  for (const [name, tampilan] of Object.entries(kasus.tampilan ?? {})) {
    const lembar = sheets.get(name) ?? [];
    const opsi: Exclude<Lembar, readonly unknown[]> & Tampilan = isRows(lembar) ? { rows: lembar } : lembar;
    sheets.set(name, { ...opsi, ...tampilan });
  }
  return rawBuku(Object.fromEntries(sheets));
}
