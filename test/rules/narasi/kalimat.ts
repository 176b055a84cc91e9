import { KALIMAT_ANGKA } from './kalimat-angka.ts';
import { KALIMAT_NASKAH } from './kalimat-naskah.ts';
import type { Kalimat } from './tipe-kalimat.ts';

/** The sentences on which the rules were tuned. */
export const KALIMAT: readonly Kalimat[] = [...KALIMAT_ANGKA, ...KALIMAT_NASKAH];
