import type { Case } from '../case.ts';

/** Cases of the codes in catalog/berkas.ts. */
export const KASUS_BERKAS: readonly Case[] = [];
