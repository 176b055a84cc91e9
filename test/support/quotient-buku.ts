import { BASE_BUKU } from '../errors/base-buku.ts';
import type { TestCell } from './raw-buku.ts';
import { readVariant, type Variant, withCells } from './read-case.ts';

const base = BASE_BUKU['Rencana Aksi'] ?? [];
const GROUPS = [
  'TRIWULAN I',
  null,
  null,
  null,
  null,
  'TRIWULAN II',
  null,
  null,
  null,
  null,
  null,
  'TRIWULAN III',
  null,
  'TRIWULAN IV',
  null,
];
const PARTS = [
  'TARGET',
  'PEMBILANG',
  'PENYEBUT',
  'REALISASI',
  'ANGGARAN',
  'TARGET',
  'PEMBILANG',
  'PENYEBUT',
  'REALISASI',
  'CAPAIAN',
  'ANGGARAN',
  'TARGET',
  'ANGGARAN',
  'TARGET',
  'ANGGARAN',
];

/** A row of the base sheet with blank PEMBILANG and PENYEBUT in both reported quarters. */
function widen(row: readonly TestCell[] = []): readonly TestCell[] {
  const cells = Array.from({ length: 18 }, (_, i) => row[i] ?? null);
  const [first, one, two, rest] = [cells.slice(0, 7), cells.slice(7, 10), cells.slice(10, 14), cells.slice(14)];
  const apart = ([target = null, ...others]: readonly TestCell[]) => [target, null, null, ...others];
  return [...first, ...apart(one), ...apart(two), ...rest];
}

/**
 * The base workbook whose last indikator is a percentage of letters answered: 95 of 100 in Triwulan I and 40 of 80 in II
 * (50%, of a target of 90 that is 55,56%), together 135 of 180, which is 75%. Its REALISASI (K7, P7) are blank.
 */
export const QUOTIENTS: Variant = {
  sheets: {
    'Rencana Aksi': {
      rows: [
        ['RENCANA AKSI'],
        [],
        [...(base[2] ?? []).slice(0, 7), ...GROUPS],
        [...Array.from({ length: 7 }, () => null), ...PARTS],
        ...base.slice(4).map(widen),
      ],
      merges: ['H3:L3', 'M3:R3', 'S3:T3', 'U3:V3'],
    },
  },
  cells: {
    'PK!G6': 90,
    'PK!H6': '%',
    'Rencana Aksi!E7': '%',
    'Rencana Aksi!F7': 90,
    'Rencana Aksi!G7': 'rata-rata',
    'Rencana Aksi!H7': 90,
    'Rencana Aksi!I7': 95,
    'Rencana Aksi!J7': 100,
    'Rencana Aksi!K7': null,
    'Rencana Aksi!M7': 90,
    'Rencana Aksi!N7': 40,
    'Rencana Aksi!O7': '80 surat',
    'Rencana Aksi!P7': null,
    'Rencana Aksi!Q7': { v: 55.56, fmt: '0.00' },
    'Rencana Aksi!Q9': { v: 77.78, fmt: '0.00' },
    'Rencana Aksi!S7': 90,
    'Rencana Aksi!U7': 90,
  },
};

/** The same, read; `changes` are further cells. */
export const readQuotients = (changes: Variant['cells'] = {}) => readVariant(withCells(QUOTIENTS, changes));
