import type { ColumnKey } from '../domain/column-key.ts';

/** Program, kegiatan or sub kegiatan. */
export type NameLevel = 1 | 2 | 3;

/** The column of names of each level. */
export const LEVEL_COLUMNS: Readonly<Record<NameLevel, ColumnKey>> = { 1: 'program', 2: 'kegiatan', 3: 'subKegiatan' };
