import type { Case } from '../case.ts';
import { KASUS_HUBUNGAN } from './tabel-hubungan.ts';
import { KASUS_KEUANGAN } from './tabel-keuangan.ts';
import { KASUS_LINTAS } from './tabel-lintas.ts';
import { KASUS_PK } from './tabel-pk.ts';
import { KASUS_RENCANA } from './tabel-rencana.ts';

/** Cases of the codes in catalog/tabel.ts. */
export const KASUS_TABEL: readonly Case[] = [
  ...KASUS_HUBUNGAN,
  ...KASUS_PK,
  ...KASUS_RENCANA,
  ...KASUS_KEUANGAN,
  ...KASUS_LINTAS,
];
