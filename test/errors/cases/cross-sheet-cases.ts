import type { TestCell } from '../../support/raw-buku.ts';
import { BASE_BUKU } from '../base-buku.ts';
import type { Case } from '../case.ts';

const K = "'Realisasi Keuangan'!";
const percentCell = (v: number): TestCell => ({ v, fmt: '0.00' });
const PK = BASE_BUKU.PK ?? [];

/** The totals of Realisasi Keuangan as formulas, with the results they have. */
const FORMULAS: Readonly<Record<string, TestCell>> = {
  'Realisasi Keuangan!C9': { v: 107244500, f: 'SUM(C6:C8)' },
  'Realisasi Keuangan!D9': { v: 22484000, f: 'SUM(D6:D8)' },
  'Realisasi Keuangan!E9': { v: 22484000, f: 'SUM(E6:E8)' },
  'Realisasi Keuangan!G9': { v: 22513830, f: 'SUM(G6:G8)' },
};

/** Across sheets: parents, units, formulas, rounding, performance against money. */
export const CROSS_SHEET_CASES: readonly Case[] = [
  {
    code: 'jumlah/induk',
    // A kegiatan row over the first two sub kegiatan (10.893.500 + 85.880.500), two digits exchanged.
    sheets: {
      PK: [
        ...PK.slice(0, 3),
        [null, PK[3]?.[1] ?? null, PK[3]?.[2] ?? null, null, '7.01.03.2.01', null, null, null, 96747000],
        ...PK.slice(3),
      ],
    },
    place: 'PK!I4',
  },
  { code: 'jumlah/beda-satuan', cells: { 'Rencana Aksi!H8': 15 }, place: "'Rencana Aksi'!H8" },
  {
    code: 'jumlah/rumus-tidak-lengkap',
    cells: { ...FORMULAS, 'Realisasi Keuangan!F9': { v: 19180750, f: 'SUM(F7:F8)' } },
    place: `${K}F9`,
  },
  { code: 'jumlah/diketik', cells: FORMULAS, place: `${K}F9` },
  { code: 'pembulatan/campur', cells: { 'Realisasi Keuangan!H7': { v: 117, fmt: '0' } }, place: `${K}H7` },
  {
    code: 'kinerja-keuangan/timpang',
    cells: {
      'Realisasi Keuangan!G7': 1617580,
      'Realisasi Keuangan!G9': 4513830,
      'Realisasi Keuangan!H7': percentCell(9.7),
      'Realisasi Keuangan!H10': percentCell(23.53),
    },
    place: "'Rencana Aksi'!M9",
  },
];
