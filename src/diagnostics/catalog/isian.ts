import type { Entry } from './entry.ts';

/** Identitas, kode rekening, Pengaturan, Skala Predikat. */
export const ISIAN = {} satisfies Record<string, Entry>;
