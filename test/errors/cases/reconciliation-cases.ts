import { ofReports, REPORT_DOCUMENTS, RURAL_RAK, ruralLra, withCell } from '../../support/exports/base-exports.ts';
import { documentRows } from '../../support/exports/documents.ts';
import { reconcileRows } from '../../support/exports/plan-files.ts';
import { addUp, GOODS } from '../../support/exports/rak.ts';
import { makeCaseBuku } from '../base-buku.ts';
import type { Case } from '../case.ts';

const K = "'Realisasi Keuangan'!";
const [april = {}, may = {}, june = {}] = REPORT_DOCUMENTS;
/** The base workbook has three sub kegiatan, and each export one of them. */
const OTHERS = ['banding/tidak-ada-di-ekspor'] as const;

/** A workbook held against exports (`check --banding`). */
export const RECONCILIATION_CASES: readonly Case[] = [
  {
    code: 'banding/pagu',
    find: () => reconcileRows({ 'rak.xlsx': RURAL_RAK }, { 'PK!I6': 10740500 }),
    place: 'PK!I6',
    drawn: () => makeCaseBuku({ cells: { 'PK!I6': 10740500 } }),
    also: OTHERS,
  },
  {
    code: 'banding/target',
    // March left out: 2.773.750 less 925.750.
    find: () => reconcileRows({ 'rak.xlsx': RURAL_RAK }, { 'Rencana Aksi!J7': 1848000 }),
    place: "'Rencana Aksi'!J7",
    drawn: () => makeCaseBuku({ cells: { 'Rencana Aksi!J7': 1848000 } }),
    also: OTHERS,
  },
  {
    code: 'banding/realisasi',
    // Typed s.d.: 8.816.750 and 19.617.580.
    find: () =>
      reconcileRows(
        {
          '06.xlsx': documentRows([
            april,
            may,
            june,
            ofReports(april, {
              'Nomor Dokumen': '000/LS/2024',
              'Tanggal Dokumen': '5 Januari 2024',
              'Nilai Realisasi': 2000000,
            }),
            ofReports(april, {
              'Nomor Dokumen': '000/GU/2024',
              'Tanggal Dokumen': '5 Februari 2024',
              'Nilai Realisasi': 3000000,
            }),
            ofReports(april, {
              'Nomor Dokumen': '001/LS/2024',
              'Tanggal Dokumen': '5 Maret 2024',
              'Nilai Realisasi': 3816750,
            }),
          ]),
        },
        { 'Realisasi Keuangan!G7': 28434330 },
      ),
    place: `${K}G7`,
    drawn: () => makeCaseBuku({ cells: { 'Realisasi Keuangan!G7': 28434330 } }),
    also: OTHERS,
  },
  {
    code: 'banding/realisasi-sd',
    // 2.773.750 and 2.896.250 make 5.670.000.
    find: () => reconcileRows({ 'lra.xlsx': ruralLra('30 Juni 2024', 5760000) }),
    place: `${K}G8`,
    drawn: () => makeCaseBuku({}),
    also: OTHERS,
  },
  {
    code: 'banding/tidak-ada-di-ekspor',
    find: () => reconcileRows({ 'rak.xlsx': RURAL_RAK }),
    place: 'PK!D4',
    drawn: () => makeCaseBuku({}),
  },
  {
    code: 'banding/tidak-ada-di-buku',
    find: () =>
      reconcileRows({
        '04.xlsx': documentRows([
          april,
          may,
          june,
          { ...april, 'Kode Sub Kegiatan': '7.01.01.2.06.0009', 'Nama Sub Kegiatan': 'Rapat' },
        ]),
      }),
    also: OTHERS,
  },
  {
    code: 'banding/rak-tidak-sama-pagu',
    find: () => reconcileRows({ 'rak.xlsx': withCell(RURAL_RAK, 20, 3, '4.470.600,00') }),
    place: 'PK!D6',
    drawn: () => makeCaseBuku({}),
    also: [...OTHERS, 'banding/jumlah-ekspor'],
  },
  {
    code: 'banding/jumlah-ekspor',
    find: () => reconcileRows({ 'rak.xlsx': withCell(RURAL_RAK, 20, 4, addUp(GOODS) + 1) }),
    place: 'PK!D6',
    drawn: () => makeCaseBuku({}),
    also: [...OTHERS, 'banding/rak-tidak-sama-pagu'],
  },
  {
    code: 'banding/belum-sp2d',
    find: () => reconcileRows({ '06.xlsx': documentRows([april, may, ofReports(june, { 'Tanggal SP2D': '-' })]) }),
    also: OTHERS,
  },
  {
    code: 'banding/periode',
    find: () => reconcileRows({ 'lra.xlsx': ruralLra('31 Mei 2024', 5000000) }),
    also: OTHERS,
  },
];
