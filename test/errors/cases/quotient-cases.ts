import { QUOTIENTS } from '../../support/quotient-buku.ts';
import type { Case } from '../case.ts';

/** The workbook of percentages, with one mistake in Triwulan II; no capaian is printed that follows from it. */
function quotientCase(code: Case['code'], cell: string, cells: Required<Case>['cells']): Case {
  const unprinted = { 'Rencana Aksi!Q7': null, 'Rencana Aksi!Q9': null };
  return {
    code,
    sheets: QUOTIENTS.sheets,
    cells: { ...QUOTIENTS.cells, ...unprinted, ...cells },
    place: `'Rencana Aksi'!${cell}`,
  };
}

/** Cases of PEMBILANG and PENYEBUT. */
export const QUOTIENT_CASES: readonly Case[] = [
  // 40 of 80 are 50, not 55.
  { ...quotientCase('rencana/hasil-bagi', 'P7', { 'Rencana Aksi!P7': 55 }), also: ['narasi/faktor-kosong'] },
  {
    ...quotientCase('rencana/penyebut-nol', 'O7', { 'Rencana Aksi!O7': 0, 'Rencana Aksi!P7': 50 }),
    also: ['narasi/faktor-kosong'],
  },
  {
    ...quotientCase('rencana/pembilang-kosong', 'O7', { 'Rencana Aksi!O7': null, 'Rencana Aksi!P7': 50 }),
    also: ['narasi/faktor-kosong'],
  },
  // 50 of 100 and 40 of 80 added up.
  quotientCase('rencana/penyebut-beda', 'O7', {
    'Rencana Aksi!G7': 'akumulatif',
    'Rencana Aksi!H7': 45,
    'Rencana Aksi!I7': 50,
    'Rencana Aksi!M7': 45,
    'Rencana Aksi!S7': null,
    'Rencana Aksi!U7': null,
  }),
];
