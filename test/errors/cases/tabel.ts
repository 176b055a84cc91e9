import type { Case } from '../case.ts';

/** Cases of the codes in catalog/tabel.ts. */
export const KASUS_TABEL: readonly Case[] = [];
