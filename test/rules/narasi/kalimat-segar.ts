import { SEGAR_ACUAN } from './kalimat-segar-acuan.ts';
import { SEGAR_DINAS } from './kalimat-segar-dinas.ts';
import type { Kalimat } from './tipe-kalimat.ts';

/** A fourth held-out set, by a writer who had not read the rules, committed before it was first run. */
export const KALIMAT_SEGAR: readonly Kalimat[] = [...SEGAR_ACUAN, ...SEGAR_DINAS];
