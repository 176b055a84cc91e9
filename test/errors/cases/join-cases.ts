import { BASE_BUKU } from '../base-buku.ts';
import type { Case } from '../case.ts';

const PK = BASE_BUKU.PK ?? [];

/** Joins across sheets; fractions. */
export const RELATION_CASES: readonly Case[] = [
  {
    code: 'baris/ganda',
    // The first data row once more below itself, without its pagu.
    sheets: { PK: [...PK.slice(0, 4), [...(PK[3] ?? []).slice(0, 8)], ...PK.slice(4)] },
    place: 'PK!F5',
  },
  {
    code: 'baris/tidak-berpasangan',
    cells: { 'Realisasi Keuangan!B7': 'Peningkatan Efektifitas Pemberdayan' },
    place: "'Realisasi Keuangan'!B7",
  },
  {
    code: 'baris/tertukar',
    cells: {
      'Realisasi Keuangan!B6': 'Peningkatan Efektivitas Pemberdayaan',
      'Realisasi Keuangan!B7': 'Peningkatan Partisipasi Masyarakat',
    },
    place: "'Realisasi Keuangan'!B6",
  },
  {
    code: 'sel/pecahan',
    cells: { 'Rencana Aksi!L6': 4.5, 'Rencana Aksi!M6': 150, 'Rencana Aksi!M9': 125 },
    place: "'Rencana Aksi'!L6",
  },
];
