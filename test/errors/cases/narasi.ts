import type { Case } from '../case.ts';

/** Cases of the codes in catalog/narasi.ts. */
export const KASUS_NARASI: readonly Case[] = [];
