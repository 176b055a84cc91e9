import type { Entry } from './entry.ts';

/** Figures of PK, Rencana Aksi and Realisasi Keuangan, totals, joins across sheets, rounding. */
export const TABEL = {} satisfies Record<string, Entry>;
