import type { RawCell, RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { recalculate } from '../support/recalculate.ts';
import type { AgencyOptions } from './agency.ts';
import {
  FISHERY_I,
  FISHERY_II,
  KELURAHAN_III,
  KELURAHAN_IV,
  KELURAHAN_VALUES,
  makeFishery,
  makeKelurahan,
} from './agency-bases.ts';
import { AGENCY_CORRECT_YEARS } from './agency-correct-years.ts';
import type { Base } from './bases.ts';
import type { CorrectWorkbook } from './correct-workbooks.ts';
import { cellAt, type Edits, editCells, pasteValues } from './edit-workbook.ts';

import { MONEY, PLAN } from './one-cell.ts';

const edited = (name: string, base: Base, edits: Edits): CorrectWorkbook => ({
  name: `${base.name}: ${name}`,
  raw: recalculate(editCells(base.raw, edits)),
});

/** Cells of a column, each made from its row. */
const down = (column: string, [from, to]: readonly [number, number], make: (row: number) => string | number): Edits =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, i) => [`${column}${from + i}`, make(from + i)] as const),
  );

const formatted = (raw: RawWorkbook, places: readonly string[], format: string, content: (f: string) => string) =>
  recalculate(
    editCells(
      raw,
      Object.fromEntries(
        places.map((place) => {
          const formula = content(cellAt(raw, place)?.formula ?? '');
          return [place, { value: { kind: 'uncomputed' as const }, formula, format }];
        }),
      ),
    ),
  );

const capaianCells = ['L', 'P', 'T', 'X'].flatMap((c) => [5, 6, 7, 8, 9].map((row) => `${PLAN}${c}${row}`));
const meanCells = ['L', 'P', 'T', 'X'].map((c) => `${PLAN}${c}11`);
const subtotal = (range: string, sum: number): RawCell => ({
  value: { kind: 'number', text: String(sum) },
  formula: `SUBTOTAL(9,${range})`,
  format: '#,##0',
});
const NOTHING_BUT_CAUSES: AgencyOptions['narasi'] = [
  ['BAB', 'BAGIAN', 'UNTUK', 'ISI'],
  ['III', 'Tindak Lanjut', null, 'Sub kegiatan yang belum mencapai target dibahas setiap bulan.'],
];
const BOOKS: readonly Base[] = [FISHERY_II, FISHERY_I, KELURAHAN_IV, KELURAHAN_VALUES, KELURAHAN_III];

const TITLES: readonly (readonly [Base, string, string])[] = [
  [FISHERY_II, `${MONEY}A2`, 'KEADAAN S.D. 30 JUNI 2026'],
  [FISHERY_II, `${MONEY}A1`, 'REALISASI KEUANGAN PERIODE JANUARI S.D. JUNI 2026'],
  [FISHERY_II, `${PLAN}A1`, 'RENCANA AKSI PERUBAHAN TAHUN ANGGARAN 2026'],
  [FISHERY_II, 'PK!A2', 'Nomor DPA/A.1/3.25.0.00.0.00.01.0000/001/2026'],
  [FISHERY_II, 'PK!A2', 'Peraturan Daerah Nomor 9 Tahun 2025 tentang APBD Tahun Anggaran 2026'],
  [FISHERY_II, `${MONEY}A1`, 'REALISASI KEUANGAN SEMESTER I TAHUN 2026'],
  [FISHERY_II, `${MONEY}A1`, 'REALISASI KEUANGAN TRIWULAN KEDUA TAHUN 2026'],
  [KELURAHAN_IV, `${MONEY}A1`, 'LAPORAN REALISASI ANGGARAN PER 31 DESEMBER 2025'],
  [KELURAHAN_IV, `${PLAN}A2`, 'Dicetak 9 Januari 2026'],
  [KELURAHAN_IV, 'Identitas!B14', 'LAPORAN KINERJA TAHUN 2025'],
];

const OFFICES: readonly CorrectWorkbook[] = [
  ...BOOKS.map((b) => ({ name: b.name, raw: b.raw })),
  { name: 'perikanan: as values', raw: pasteValues(FISHERY_II.raw) },
  { name: 'perikanan: without rows of kegiatan', raw: makeFishery({ parents: false }) },
  { name: 'kelurahan: with rows of kegiatan', raw: makeKelurahan({ parents: true }) },
  { name: 'kelurahan: Basis triwulan', raw: makeKelurahan({ pengaturan: [], narasi: NOTHING_BUT_CAUSES }) },
  {
    name: 'perikanan: nothing written yet',
    raw: makeFishery({
      narasi: NOTHING_BUT_CAUSES,
    }),
  },
  ...TITLES.map(([base, place, text]) => edited(`"${text}"`, base, { [place]: text })),
];

const SETTINGS: readonly CorrectWorkbook[] = [
  edited('the scale of Permendagri 86/2017', FISHERY_II, {
    'Pengaturan!A2': 'Skala Predikat',
    'Pengaturan!B2': 'permendagri-86-2017',
    'Narasi!D6': 'Pada Triwulan II terealisasi 2 Laporan dari target 3 Laporan dengan predikat Sedang.',
  }),
  edited('one place and both views', FISHERY_II, {
    'Pengaturan!A2': 'Desimal Persen',
    'Pengaturan!B2': 1,
    'Pengaturan!A3': 'Tampilkan',
    'Pengaturan!B3': 'keduanya',
  }),
  edited('Rumus Turun T/R', FISHERY_II, {
    'Pengaturan!A2': 'Rumus Turun',
    'Pengaturan!B2': 'T/R',
    [`${PLAN}L10`]: '=J10/K10*100',
    [`${PLAN}P10`]: '=N10/O10*100',
  }),
  {
    name: 'kelurahan: percentages in the format of percent',
    raw: formatted(KELURAHAN_IV.raw, [...capaianCells, ...meanCells], '0.00%', (f) => f.replace('*100', '')),
  },
  {
    name: 'kelurahan: errors caught by IFERROR',
    raw: formatted(
      KELURAHAN_IV.raw,
      capaianCells.filter((p) => !p.endsWith('9')),
      '0.00',
      (f) => {
        const [, target, realisasi] = /N\((\w+)\)=0,(\w+)=/.exec(f) ?? [];
        return `IFERROR(${realisasi}/${target}*100,"-")`;
      },
    ),
  },
  edited('whole percents in the mean', KELURAHAN_III, {
    [`${PLAN}T11`]: { value: { kind: 'uncomputed' }, formula: 'AVERAGE(T5:T9)', format: '0' },
  }),
];

const CELLS: readonly CorrectWorkbook[] = [
  edited('amounts with Rp and a dash', KELURAHAN_VALUES, { [`${MONEY}O7`]: { text: 'Rp98.615.000,-' } }),
  edited('amounts with cents as text', KELURAHAN_VALUES, { [`${MONEY}O7`]: { text: 'Rp 98.615.000,00' } }),
  edited('shares with their sign', KELURAHAN_VALUES, { [`${PLAN}W7`]: { text: '196 orang' } }),
  edited('a NIP with blanks', FISHERY_II, { 'Identitas!B9': { text: '19800417 200604 1 003' } }),
  edited('a date as text', FISHERY_II, { 'Identitas!B13': { text: '7 Juli 2026' } }),
  edited('an acting head', FISHERY_II, { 'Identitas!B7': 'Plh. Kepala Dinas Perikanan' }),
  edited('no superior', FISHERY_II, {
    'Identitas!A15': null,
    'Identitas!B15': null,
    'Identitas!A16': null,
    'Identitas!B16': null,
  }),
  edited('Pembina Tingkat I', FISHERY_II, { 'Identitas!B10': 'Pembina Tk. I', 'Identitas!B11': 'IV/b' }),
  edited('another name beside the same KODE', KELURAHAN_IV, {
    [`${PLAN}C6`]: 'Pembangunan Sarana & Prasarana Kelurahan',
  }),
  edited('names in capitals', FISHERY_II, { [`${MONEY}C10`]: 'PENGEMBANGAN KAPASITAS NELAYAN KECIL' }),
  edited(
    'names by formula',
    KELURAHAN_IV,
    down(`${MONEY}C`, [6, 10], (row) => `=PK!D${row - 1}`),
  ),
  edited(
    'KODE by formula',
    KELURAHAN_IV,
    down(`${MONEY}B`, [6, 10], (row) => `=PK!E${row - 1}`),
  ),
  edited(
    'pagu by formula',
    KELURAHAN_IV,
    down(`${MONEY}D`, [6, 10], (row) => `=PK!I${row - 1}`),
  ),
  edited(
    'no KODE in Rencana Aksi',
    KELURAHAN_IV,
    Object.fromEntries([5, 6, 7, 8, 9].map((r) => [`${PLAN}B${r}`, null])),
  ),
  {
    name: 'perikanan: the total over kegiatan by SUBTOTAL, which passes its like over',
    raw: editCells(FISHERY_II.raw, {
      [`${MONEY}I6`]: subtotal('I7:I8', 105_915_500),
      [`${MONEY}I9`]: subtotal('I10:I11', 60_901_500),
      [`${MONEY}I12`]: subtotal('I13:I14', 36_576_000),
      [`${MONEY}I15`]: subtotal('I16:I17', 23_684_000),
      [`${MONEY}I18`]: subtotal('I6:I17', 227_077_000),
    }),
  },
  edited('no satuan in Rencana Aksi', FISHERY_I, { [`${PLAN}E9`]: null }),
  edited('a name left blank beside its KODE', FISHERY_II, { [`${MONEY}C14`]: null }),
  edited('the capaian of a kegiatan as the mean of its rows', FISHERY_II, { [`${MONEY}J9`]: '=AVERAGE(J10:J11)' }),
  edited('the growth of a kumulatif row', FISHERY_II, { [`${PLAN}P6`]: '=(O6-K6)/(N6-J6)*100' }),
  edited('the total over sub kegiatan alone', FISHERY_II, { [`${MONEY}I18`]: '=I7+I8+I10+I11+I13+I14+I16+I17' }),
  edited('half of the sum over kegiatan and sub kegiatan', FISHERY_II, { [`${MONEY}I18`]: '=SUM(I6:I17)/2' }),
  edited('a total carried over from Rencana Aksi', FISHERY_II, { [`${MONEY}H18`]: "='Rencana Aksi'!M13" }),
];

/** Unusual right workbooks of two agencies, written before any rule was tried on them. */
export const AGENCY_CORRECT_WORKBOOKS: readonly CorrectWorkbook[] = [
  ...OFFICES,
  ...SETTINGS,
  ...CELLS,
  ...AGENCY_CORRECT_YEARS,
];
