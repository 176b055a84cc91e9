import {
  ofReports,
  REPORT_DOCUMENTS,
  REPORT_FILE,
  RURAL_RAK,
  SUBS,
  withCell,
} from '../../support/exports/base-exports.ts';
import { documentRows } from '../../support/exports/documents.ts';
import { findImport } from '../../support/exports/plan-files.ts';
import { addUp, GOODS, RURAL_FORM, rakForm } from '../../support/exports/rak.ts';
import { makeRawBuku } from '../../support/raw-buku.ts';
import { makeSheetBytes } from '../../support/sheet-bytes.ts';
import { makeCaseBuku } from '../base-buku.ts';
import type { Case } from '../case.ts';

const [april = {}, may = {}, june = {}] = REPORT_DOCUMENTS;

/** Imports: each runs into the base workbook. */
export const IMPORT_CASES: readonly Case[] = [
  {
    code: 'berkas/ekspor',
    find: async () => {
      const { checkSource } = await import('../../../src/app/shared/check-source.ts');
      const { NO_OPTIONS } = await import('../../../src/sheets/parse-buku.ts');
      const source = { name: 'rak.xlsx', bytes: makeSheetBytes({ 'RAK 14': RURAL_RAK }) };
      return (await checkSource(source, NO_OPTIONS)).checked.findings;
    },
  },
  {
    code: 'impor/tidak-dikenal',
    find: () => findImport({ 'surat.xlsx': { Surat: [['Kepada Yth.', 'Camat', 'Kalaena']] } }),
  },
  {
    code: 'impor/dua-bacaan',
    find: () =>
      findImport({ '05.xlsx': { Lembar: documentRows([april, ofReports(may, { 'Nilai Setoran': 100000 }), june]) } }),
    place: 'Lembar!AA3',
    drawn: () => makeRawBuku({ Lembar: documentRows([april, ofReports(may, { 'Nilai Setoran': 100000 }), june]) }),
    also: ['impor/catatan'],
  },
  {
    code: 'impor/angka',
    find: () =>
      findImport({
        '05.xlsx': { Lembar: documentRows([april, ofReports(may, { 'Nilai Realisasi': '6,600,000.00' }), june]) },
      }),
    place: 'Lembar!AA2',
    drawn: () =>
      makeRawBuku({ Lembar: documentRows([april, ofReports(may, { 'Nilai Realisasi': '6,600,000.00' }), june]) }),
    also: ['impor/catatan'],
  },
  {
    code: 'impor/tahun',
    find: () => findImport({ 'rak.xlsx': { RAK: rakForm({ ...RURAL_FORM, ...SUBS.rural, year: 2023 }) } }),
    place: 'RAK!A3',
    drawn: () => makeRawBuku({ RAK: rakForm({ ...RURAL_FORM, ...SUBS.rural, year: 2023 }) }),
  },
  {
    code: 'impor/bertentangan',
    // Total RAK of the first rekening one rupiah over its months.
    find: () => findImport({ 'rak.xlsx': { RAK: withCell(RURAL_RAK, 20, 4, addUp(GOODS) + 1) } }),
    place: 'RAK!D20',
    drawn: () => makeRawBuku({ RAK: withCell(RURAL_RAK, 20, 4, addUp(GOODS) + 1) }),
    also: [],
  },
  {
    code: 'impor/tidak-lengkap',
    find: () => {
      const rows = RURAL_RAK.rows.map((row, r) => (r >= 13 && r <= 23 ? row.slice(0, 15) : row));
      return findImport({ 'rak.xlsx': { RAK: { rows, merges: ['A14:A16', 'B14:B16', 'D14:D16', 'C15:C16'] } } });
    },
  },
  {
    code: 'impor/sumber-berbeda',
    find: () => {
      const lower = GOODS.map((n, m) => (m === 0 ? n - 1000 : n));
      const other = rakForm({ ...RURAL_FORM, ...SUBS.rural, leaves: [['5.1.02.01.01.0024', 'Belanja Alat', lower]] });
      return findImport({ 'rak.xlsx': { RAK: RURAL_RAK }, 'rak-lama.xlsx': { RAK: other } });
    },
    place: 'RAK!C20',
    drawn: () => makeRawBuku({ RAK: RURAL_RAK }),
  },
  {
    code: 'impor/sel-sudah-berisi',
    find: () =>
      findImport({
        '04.xlsx': { Lembar: documentRows([april, ofReports(may, { 'Nilai Realisasi': 6500000 }), june]) },
      }),
    place: "'Realisasi Keuangan'!G7",
    drawn: () => makeCaseBuku({}),
    also: ['impor/catatan'],
  },
  {
    code: 'impor/tidak-cocok',
    find: () =>
      findImport({
        'rak.xlsx': { RAK: rakForm({ ...RURAL_FORM, kode: '7.01.03.2.02.01', name: 'Koordinasi Pembangunan Desa' }) },
      }),
    place: 'RAK!C11',
    drawn: () =>
      makeRawBuku({
        RAK: rakForm({ ...RURAL_FORM, kode: '7.01.03.2.02.01', name: 'Koordinasi Pembangunan Desa' }),
      }),
  },
  {
    code: 'impor/bulan-tidak-ada',
    find: () => findImport({ '04.xlsx': { Lembar: documentRows([april, june]) } }),
    also: ['impor/catatan', 'impor/sel-sudah-berisi'],
  },
  { code: 'impor/catatan', find: () => findImport({ '04.xlsx': { Lembar: REPORT_FILE } }) },
];
