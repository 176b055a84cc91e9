import type { Case } from '../case.ts';

/** Cases of the codes in catalog/isian.ts. */
export const KASUS_ISIAN: readonly Case[] = [];
