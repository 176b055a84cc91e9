import type { Case } from '../case.ts';
import { TINDAK_LANJUT } from './tindak-lanjut.ts';

const RENCANA_SHEET = "'Rencana Aksi'!";

/** The sheet Rencana Aksi. */
export const RENCANA_CASES: readonly Case[] = [
  { code: 'rencana/target-beda-pk', cells: { 'PK!G5': 21 }, place: `${RENCANA_SHEET}F6` },
  { code: 'rencana/satuan-beda-pk', cells: { 'PK!H5': 'Dokumen' }, place: `${RENCANA_SHEET}E6` },
  { code: 'rencana/target-tahunan', cells: { 'Rencana Aksi!Q6': 4 }, place: `${RENCANA_SHEET}F6` },
  {
    code: 'rencana/anggaran-beda-pagu',
    cells: { 'Rencana Aksi!R6': 30381205, 'Rencana Aksi!R8': 32879455 },
    place: `${RENCANA_SHEET}R6`,
  },
  {
    code: 'rencana/arah-janggal',
    cells: {
      'Rencana Aksi!G7': 'posisi akhir',
      'Rencana Aksi!H7': 10,
      'Rencana Aksi!I7': 10,
      'Rencana Aksi!K7': 9,
      'Rencana Aksi!L7': 9,
      'Rencana Aksi!O7': 8,
    },
    place: `${RENCANA_SHEET}C7`,
  },
  {
    // The same with a column ARAH.
    code: 'rencana/arah-janggal',
    cells: {
      'Rencana Aksi!G7': 'posisi akhir',
      'Rencana Aksi!H7': 10,
      'Rencana Aksi!I7': 10,
      'Rencana Aksi!K7': 9,
      'Rencana Aksi!L7': 9,
      'Rencana Aksi!O7': 8,
      'Rencana Aksi!S4': 'ARAH',
      'Rencana Aksi!S7': 'naik',
    },
    place: `${RENCANA_SHEET}S7`,
  },
  {
    // The row is of percent throughout.
    code: 'rencana/persen-pecahan',
    cells: {
      ...TINDAK_LANJUT,
      'PK!H4': 'Persen',
      'Rencana Aksi!E5': 'Persen',
      'PK!G4': 60,
      'Rencana Aksi!F5': 60,
      'Rencana Aksi!G5': 'posisi akhir',
      'Rencana Aksi!H5': 60,
      'Rencana Aksi!I5': 0.57,
      'Rencana Aksi!J5': 10893500,
      'Rencana Aksi!Q5': 60,
    },
    place: `${RENCANA_SHEET}I5`,
  },
  { code: 'rencana/jumlah', cells: { 'Rencana Aksi!N8': 41664750 }, place: `${RENCANA_SHEET}N8` },
  { code: 'rencana/capaian', cells: { 'Rencana Aksi!M6': 10 }, place: `${RENCANA_SHEET}M6` },
  {
    code: 'rencana/rata-rata',
    cells: { 'Rencana Aksi!M9': { v: 66.67, fmt: '0.00' } },
    place: `${RENCANA_SHEET}M9`,
  },
  {
    code: 'rencana/realisasi-turun',
    cells: {
      'Rencana Aksi!G6': 'kumulatif',
      'Rencana Aksi!I6': 4,
      'Rencana Aksi!O6': 9,
      'Rencana Aksi!Q6': 12,
    },
    place: `${RENCANA_SHEET}L6`,
  },
  {
    code: 'rencana/target-turun',
    cells: {
      'Rencana Aksi!G6': 'kumulatif',
      'Rencana Aksi!K6': 6,
      'Rencana Aksi!L6': 6,
      'Rencana Aksi!O6': 2,
      'Rencana Aksi!Q6': 12,
    },
    place: `${RENCANA_SHEET}O6`,
  },
  { code: 'rencana/realisasi-tanpa-target', cells: { 'Rencana Aksi!L5': 2 }, place: `${RENCANA_SHEET}L5` },
  {
    code: 'rencana/realisasi-kosong',
    cells: { ...TINDAK_LANJUT, 'Rencana Aksi!L6': null, 'Rencana Aksi!M6': null, 'Rencana Aksi!M9': 50 },
    place: `${RENCANA_SHEET}L6`,
  },
  {
    // The report is of Triwulan I; only the third row already states the next quarter.
    code: 'rencana/realisasi-mendatang',
    triwulan: 1,
    cells: {
      'Rencana Aksi!L6': null,
      'Rencana Aksi!M6': null,
      'Rencana Aksi!M9': 50,
      'Realisasi Keuangan!G7': null,
      'Realisasi Keuangan!H7': null,
      'Realisasi Keuangan!G8': null,
      'Realisasi Keuangan!H8': null,
      'Realisasi Keuangan!G9': 0,
      'Realisasi Keuangan!H10': null,
    },
    place: `${RENCANA_SHEET}L7`,
  },
  {
    code: 'rencana/capaian-janggal',
    cells: {
      'Rencana Aksi!L6': 5,
      'Rencana Aksi!M6': { v: 166.67, fmt: '0.00' },
      'Rencana Aksi!M9': { v: 133.33, fmt: '0.00' },
    },
    place: `${RENCANA_SHEET}L6`,
  },
];
