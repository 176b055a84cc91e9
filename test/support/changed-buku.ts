import { BASE_BUKU } from '../errors/base-buku.ts';
import type { TestCell } from './raw-buku.ts';

const [TITLE = [], BLANK = [], HEADING = [], A = [], B = [], C = []] = BASE_BUKU.PK ?? [];

/** The base workbook's PK anew: 12 Laporan become 14, and 1.000.000 of the pagu move from B to C. */
export const PK_PERUBAHAN: readonly (readonly TestCell[])[] = [
  TITLE,
  BLANK,
  HEADING,
  A,
  [...B.slice(0, 6), 14, 'Laporan', 84880500, 'APBD'],
  [...C.slice(0, 8), 11470500, 'APBD'],
  ['Jumlah', null, null, null, null, null, null, null, 107244500],
];

/** The setting without which the sheet counts for nothing. */
export const perubahanFrom = (triwulan: string): readonly (readonly TestCell[])[] => [
  ['KUNCI', 'ISI'],
  ['PK Perubahan Mulai', triwulan],
];

/** Triwulan III and IV of Rencana Aksi planned anew: 4 Laporan each of B, 1.000.000 of Triwulan IV moved from B to C. */
export const PERUBAHAN_PLAN = {
  'Rencana Aksi!O6': 4,
  'Rencana Aksi!Q6': 4,
  'Rencana Aksi!R6': 29381250,
  'Rencana Aksi!R7': 3498250,
};
