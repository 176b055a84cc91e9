import type { TestCell, TestSheet } from '../raw-buku.ts';

const NAMES = ['Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target Tahunan'];
const ROW: TestCell[] = ['Peningkatan Efektifitas', 'Jumlah Laporan', 'Laporan', 12];
const QUARTERS = ['I', 'II', 'III', 'IV'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** A rencana aksi of one sheet as each of the five shapes writes it (docs/impor.md): 3 of 12 a quarter. */
export const RENAKSI_SHAPES: Readonly<Record<string, TestSheet>> = {
  'TARGET TRIWULAN over bare numerals': {
    rows: [
      [...NAMES, 'TARGET TRIWULAN', null, null, null, 'REALISASI TRIWULAN'],
      [null, null, null, null, ...QUARTERS, ...QUARTERS],
      [...ROW, 3, 3, 3, 3, 3, 2],
    ],
    merges: ['E1:H1', 'I1:L1'],
  },
  'TARGET over TW I to IV': {
    rows: [
      [...NAMES, 'TARGET'],
      [null, null, null, null, ...QUARTERS.map((q) => `TW ${q}`)],
      [...ROW, 3, 3, 3, 3],
    ],
    merges: ['E1:H1'],
  },
  'quarters over K and Rp': {
    rows: [
      [...NAMES, ...QUARTERS.flatMap((q) => [`TRIWULAN ${q}`, null])],
      [null, null, null, null, ...QUARTERS.flatMap(() => ['K', 'Rp'])],
      [...ROW, 3, 8816750, 3, 16682500, 3, 30190750, 3, 30190500],
    ],
    merges: ['E1:F1', 'G1:H1', 'I1:J1', 'K1:L1'],
  },
  'months under each quarter': {
    rows: [
      [...NAMES, ...QUARTERS.flatMap((q) => [`TARGET TRIWULAN ${q}`, null, null])],
      [null, null, null, null, ...MONTHS],
      [...ROW, 1, 1, 1, 1, 2, null, 1, null, 2, null, 3, null],
    ],
    merges: ['E1:G1', 'H1:J1', 'K1:M1', 'N1:P1'],
  },
  'flat Alokasi Target TW': [
    [...NAMES, ...QUARTERS.flatMap((q) => [`Alokasi Target TW ${q}`, `Realisasi TW ${q}`])],
    [...ROW, 3, 3, 6, 5, 9, null, 12, null],
  ],
};
