import type { Case } from '../case.ts';

/** Cases of the codes in catalog/lembar.ts. */
export const KASUS_LEMBAR: readonly Case[] = [];
