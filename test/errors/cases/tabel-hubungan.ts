import { BUKU_DASAR } from '../buku-dasar.ts';
import type { Case } from '../case.ts';

const PK = BUKU_DASAR.PK ?? [];

/** Joins across sheets; fractions. */
export const KASUS_HUBUNGAN: readonly Case[] = [
  {
    code: 'baris/ganda',
    // The first data row once more below itself, without its pagu.
    lembar: { PK: [...PK.slice(0, 4), [...(PK[3] ?? []).slice(0, 8)], ...PK.slice(4)] },
    di: 'PK!F5',
  },
  {
    code: 'baris/tidak-berpasangan',
    sel: { 'Realisasi Keuangan!B7': 'Peningkatan Efektifitas Pemberdayan' },
    di: "'Realisasi Keuangan'!B7",
  },
  {
    code: 'baris/tertukar',
    sel: {
      'Realisasi Keuangan!B6': 'Peningkatan Efektivitas Pemberdayaan',
      'Realisasi Keuangan!B7': 'Peningkatan Partisipasi Masyarakat',
    },
    di: "'Realisasi Keuangan'!B6",
  },
  {
    code: 'sel/pecahan',
    sel: { 'Rencana Aksi!L6': 4.5, 'Rencana Aksi!M6': 150, 'Rencana Aksi!M9': 125 },
    di: "'Rencana Aksi'!L6",
  },
];
