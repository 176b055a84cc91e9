import type { Case } from '../case.ts';
import { TINDAK_LANJUT } from './tindak-lanjut.ts';

const RA = "'Rencana Aksi'!";

/** The sheet Rencana Aksi. */
export const KASUS_RENCANA: readonly Case[] = [
  { code: 'rencana/target-beda-pk', sel: { 'PK!G5': 21 }, di: `${RA}F6` },
  { code: 'rencana/satuan-beda-pk', sel: { 'PK!H5': 'Dokumen' }, di: `${RA}E6` },
  { code: 'rencana/target-tahunan', sel: { 'Rencana Aksi!Q6': 4 }, di: `${RA}F6` },
  {
    code: 'rencana/anggaran-beda-pagu',
    sel: { 'Rencana Aksi!R6': 30381205, 'Rencana Aksi!R8': 32879455 },
    di: `${RA}J6`,
  },
  { code: 'rencana/jumlah', sel: { 'Rencana Aksi!N8': 41664750 }, di: `${RA}N8` },
  { code: 'rencana/capaian', sel: { 'Rencana Aksi!M6': 10 }, di: `${RA}M6` },
  { code: 'rencana/rata-rata', sel: { 'Rencana Aksi!M9': { v: 66.67, fmt: '0.00' } }, di: `${RA}M9` },
  {
    code: 'rencana/realisasi-turun',
    sel: {
      'Rencana Aksi!G6': 'kumulatif',
      'Rencana Aksi!I6': 4,
      'Rencana Aksi!O6': 9,
      'Rencana Aksi!Q6': 12,
    },
    di: `${RA}L6`,
  },
  { code: 'rencana/realisasi-tanpa-target', sel: { 'Rencana Aksi!L5': 2 }, di: `${RA}L5` },
  {
    code: 'rencana/realisasi-kosong',
    sel: { ...TINDAK_LANJUT, 'Rencana Aksi!L6': null, 'Rencana Aksi!M6': null, 'Rencana Aksi!M9': 50 },
    di: `${RA}L6`,
  },
  {
    // The report is of Triwulan I; only the third row already states the next quarter.
    code: 'rencana/realisasi-mendatang',
    triwulan: 1,
    sel: { 'Rencana Aksi!L6': null, 'Rencana Aksi!M6': null, 'Rencana Aksi!M9': 50 },
    di: `${RA}L7`,
  },
  {
    code: 'rencana/capaian-janggal',
    sel: {
      'Rencana Aksi!L6': 5,
      'Rencana Aksi!M6': { v: 166.67, fmt: '0.00' },
      'Rencana Aksi!M9': { v: 133.33, fmt: '0.00' },
    },
    di: `${RA}L6`,
  },
];
