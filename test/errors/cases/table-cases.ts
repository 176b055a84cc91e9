import type { Case } from '../case.ts';
import { CROSS_SHEET_CASES } from './cross-sheet-cases.ts';
import { RELATION_CASES } from './join-cases.ts';
import { KEUANGAN_CASES } from './keuangan-cases.ts';
import { PK_CASES } from './pk-cases.ts';
import { RENCANA_CASES } from './rencana-cases.ts';

/** Cases of the codes in catalog/tabel.ts. */
export const TABLE_CASES: readonly Case[] = [
  ...RELATION_CASES,
  ...PK_CASES,
  ...RENCANA_CASES,
  ...KEUANGAN_CASES,
  ...CROSS_SHEET_CASES,
];
