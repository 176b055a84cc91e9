import { LINTAS } from './cross-sheet-codes.ts';
import { HUBUNGAN } from './join-codes.ts';
import { KEUANGAN } from './keuangan-codes.ts';
import { PK } from './pk-codes.ts';
import { RENCANA } from './rencana-codes.ts';

/** Figures of PK, Rencana Aksi and Realisasi Keuangan, totals, joins across sheets, rounding. */
export const TABEL = { ...HUBUNGAN, ...PK, ...RENCANA, ...KEUANGAN, ...LINTAS };
