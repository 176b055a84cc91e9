import { CROSS_SHEET_CODES } from './cross-sheet-codes.ts';
import { JOIN_CODES } from './join-codes.ts';
import { KEUANGAN_CODES } from './keuangan-codes.ts';
import { PK_CODES } from './pk-codes.ts';
import { RENCANA_CODES } from './rencana-codes.ts';

/** Figures of PK, Rencana Aksi and Realisasi Keuangan, totals, joins across sheets, rounding. */
export const TABLE_CODES = {
  ...JOIN_CODES,
  ...PK_CODES,
  ...RENCANA_CODES,
  ...KEUANGAN_CODES,
  ...CROSS_SHEET_CODES,
};
