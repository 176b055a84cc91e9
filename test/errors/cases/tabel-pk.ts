import type { Case } from '../case.ts';

/** The sheet PK. */
export const KASUS_PK: readonly Case[] = [
  // 107.244.500 with two digits exchanged.
  { code: 'pk/jumlah', sel: { 'PK!I7': 107244050 }, di: 'PK!I7' },
  { code: 'pk/target-kosong', sel: { 'PK!G4': null }, di: 'PK!G4' },
  { code: 'pk/pagu-kosong', sel: { 'PK!I4': null, 'PK!I7': 96351000 }, di: 'PK!I4' },
];
