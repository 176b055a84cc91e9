import { HUBUNGAN } from './tabel-hubungan.ts';
import { KEUANGAN } from './tabel-keuangan.ts';
import { LINTAS } from './tabel-lintas.ts';
import { PK } from './tabel-pk.ts';
import { RENCANA } from './tabel-rencana.ts';

/** Figures of PK, Rencana Aksi and Realisasi Keuangan, totals, joins across sheets, rounding. */
export const TABEL = { ...HUBUNGAN, ...PK, ...RENCANA, ...KEUANGAN, ...LINTAS };
