import type { Contoh } from './contoh.ts';

/** The example of every code, for `lapkin explain`. */
export const CONTOH_TEMUAN: Readonly<Record<string, Contoh>> = {};
