import { recalculate } from '../support/recalculate.ts';
import { FISHERY_I, FISHERY_II, KELURAHAN_III, KELURAHAN_IV, KELURAHAN_VALUES, makeKelurahan } from './agency-bases.ts';
import { type Base, DINAS, KALAENA, OFFICE } from './bases.ts';
import type { CorrectWorkbook } from './correct-workbooks.ts';
import { type Edits, editCells, pasteValues } from './edit-workbook.ts';
import { MONEY, PLAN } from './one-cell.ts';

const edited = (name: string, base: Base, edits: Edits): CorrectWorkbook => ({
  name: `${base.name}: ${name}`,
  raw: recalculate(editCells(base.raw, edits)),
});

/** Unusual right workbooks, written when the rules for the agencies stood and before any was tried on them. */
export const LATER_CORRECT_WORKBOOKS: readonly CorrectWorkbook[] = [
  { name: 'perikanan I: as values', raw: pasteValues(FISHERY_I.raw) },
  { name: 'kelurahan III: with rows of kegiatan', raw: makeKelurahan({ parents: true, triwulan: 4 }) },
  edited('"POSISI 30 JUNI 2026"', FISHERY_II, { [`${MONEY}A2`]: 'POSISI 30 JUNI 2026' }),
  edited('"Rapat tanggal 31 Maret 2026"', FISHERY_II, { [`${PLAN}A2`]: 'Hasil rapat tanggal 31 Maret 2026' }),
  edited('"PERIODE APRIL - JUNI 2026"', FISHERY_II, { [`${MONEY}A1`]: 'REALISASI KEUANGAN PERIODE APRIL - JUNI 2026' }),
  edited('"JANUARI - DESEMBER 2026"', FISHERY_II, { [`${PLAN}A1`]: 'RENCANA AKSI JANUARI - DESEMBER 2026' }),
  edited('"SEMESTER I DAN II"', KELURAHAN_IV, { [`${PLAN}A1`]: 'RENCANA AKSI SEMESTER I DAN SEMESTER II TAHUN 2025' }),
  edited('Judul of the semester', FISHERY_II, { 'Identitas!B14': 'LAPORAN KINERJA SEMESTER I TAHUN 2026' }),
  edited('an official of the stage 22', FISHERY_II, { 'Identitas!B9': { text: '198004172023222003' } }),
  edited('appointed at 18', FISHERY_II, { 'Identitas!B9': { text: '198804172006041003' } }),
  edited('all formulas of an ARAH turun', FISHERY_II, { [`${PLAN}P10`]: '=(N10+N10-O10)/N10*100' }),
  edited('naik written out', FISHERY_II, { [`${PLAN}G5`]: 'Naik', [`${PLAN}G10`]: 'TURUN' }),
  edited('a share of one percent', FISHERY_II, {
    [`${PLAN}N10`]: 1,
    [`${PLAN}O10`]: 1,
    'Narasi!D5': 'Sampel diambil bersama balai.',
  }),
  edited('dashes for the quarters to come', KELURAHAN_III, {
    [`${MONEY}O6`]: '-',
    [`${MONEY}O7`]: 0,
  }),
  edited('a total over two ranges', KELURAHAN_IV, { [`${MONEY}O11`]: '=SUM(O6:O7,O8:O10)' }),
  edited('a mean by SUM and COUNT', FISHERY_II, { [`${PLAN}P14`]: '=SUM(P5:P12)/8' }),
  edited('the total by a reference to the kegiatan', KELURAHAN_IV, { 'PK!I10': '=I5+I6+I7+I8+I9' }),
  edited('amounts with two decimals as text', KELURAHAN_VALUES, { [`${MONEY}O9`]: { text: '14.320.000,00' } }),
  edited('a note beside the date', DINAS, { 'Identitas!C13': 'tanggal penandatanganan' }),
  edited('a title of its own', KALAENA, { [`${MONEY}A1`]: 'REALISASI KEUANGAN SAMPAI DENGAN 30 JUNI 2024' }),
  edited('the same in an office', OFFICE, { [`${MONEY}A2`]: 'KEADAAN PER 30 SEPTEMBER 2025' }),
];
