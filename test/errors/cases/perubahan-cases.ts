import { PERUBAHAN_PLAN, PK_PERUBAHAN, perubahanFrom } from '../../support/changed-buku.ts';
import type { Case } from '../case.ts';

const Pengaturan = perubahanFrom('III');

/** The sheet PK Perubahan. */
export const PERUBAHAN_CASES: readonly Case[] = [
  {
    code: 'perubahan/mulai',
    sheets: { 'PK Perubahan': PK_PERUBAHAN },
    // The year's target is that of the PK Perubahan already.
    cells: { 'Rencana Aksi!F6': 14 },
    place: "'PK Perubahan'!A1",
    also: ['rencana/target-beda-pk'],
  },
  { code: 'perubahan/tidak-dipakai', sheets: { 'PK Perubahan': PK_PERUBAHAN }, place: "'PK Perubahan'!A1" },
  {
    code: 'perubahan/target-triwulan',
    sheets: {
      'PK Perubahan': [...PK_PERUBAHAN.slice(0, 5), ['Jumlah', null, null, null, null, null, null, null, 95774000]],
      Pengaturan,
    },
    // The money of C stays as it was planned.
    cells: { ...PERUBAHAN_PLAN, 'Rencana Aksi!R7': 2498250, 'Rencana Aksi!R8': 31879500 },
    place: "'Rencana Aksi'!O7",
  },
  {
    code: 'perubahan/satuan-beda',
    sheets: { 'PK Perubahan': PK_PERUBAHAN, Pengaturan },
    cells: { ...PERUBAHAN_PLAN, 'PK Perubahan!H5': 'Dokumen' },
    place: "'PK Perubahan'!H5",
  },
];
