import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { recalculate } from '../support/recalculate.ts';
import type { Base } from './bases.ts';
import type { CorrectWorkbook } from './correct-workbooks.ts';
import { type Content, type Edits, editCells, pasteValues } from './edit-workbook.ts';
import { MONEY, PLAN } from './one-cell.ts';
import { makeSchool, SCHOOL_III, SCHOOL_NARASI, SCHOOL_SD, SCHOOL_VALUES } from './school-bases.ts';
import { SCHOOL } from './school-rows.ts';

const edited = (name: string, base: Base, edits: Edits): CorrectWorkbook => ({
  name: `${base.name}: ${name}`,
  raw: recalculate(editCells(base.raw, edits)),
});

const down = (column: string, from: number, to: number, make: (row: number) => Content): Edits =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [`${column}${from + i}`, make(from + i)]));

const formatted = (raw: RawWorkbook, format: string): RawWorkbook => ({
  ...raw,
  sheets: raw.sheets.map((s) => ({
    ...s,
    rows: new Map(
      [...s.rows].map(([row, cells]) => [
        row,
        new Map([...cells].map(([c, cell]) => [c, cell.format === '#,##0' ? { ...cell, format } : cell])),
      ]),
    ),
  })),
});

const added = (base: Base, sheet: string, from: number, rows: readonly (readonly TestCell[])[]): RawWorkbook => {
  const lines = makeRawBuku({ X: [...Array.from({ length: from - 1 }, () => []), ...rows] }).sheets[0];
  const sheets = base.raw.sheets.map((s) =>
    s.name === sheet ? { ...s, rows: new Map([...s.rows, ...(lines?.rows ?? [])].sort(([a], [b]) => a - b)) } : s,
  );
  return recalculate({ ...base.raw, sheets });
};

const telling = (name: string, ...lines: readonly (readonly [string, string | null, string])[]): CorrectWorkbook => ({
  name: `pendidikan: ${name}`,
  raw: makeSchool({
    narasi: [
      ...SCHOOL_NARASI,
      ...lines.map(([bagian, subject, content]): readonly TestCell[] => [
        bagian === 'Latar Belakang' ? 'I' : 'III',
        bagian,
        subject,
        content,
      ]),
    ],
  }),
});

/** Right workbooks of an education office, each unusual in one thing; written before any run. */
export const SCHOOL_CORRECT_WORKBOOKS: readonly CorrectWorkbook[] = [
  ...[SCHOOL_III, SCHOOL_VALUES, SCHOOL_SD].map(({ name, raw }) => ({ name, raw })),
  { name: 'pendidikan: the same s.d. as values', raw: pasteValues(SCHOOL_SD.raw) },
  { name: 'pendidikan: with rows of kegiatan', raw: makeSchool({ parents: true }) },
  {
    name: 'pendidikan: in accounting format',
    raw: formatted(SCHOOL_III.raw, '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-'),
  },
  { name: 'pendidikan: in the currency of the region', raw: formatted(SCHOOL_III.raw, '[$Rp-421]#,##0') },
  { name: 'pendidikan: with IDR before the amounts', raw: formatted(SCHOOL_III.raw, '"IDR" #,##0') },
  { name: 'pendidikan: in the format of a plain currency', raw: formatted(SCHOOL_III.raw, '[$IDR] #,##0') },
  edited('amounts as an accountant types them', SCHOOL_VALUES, {
    [`${MONEY}L7`]: { text: 'Rp 179.550.000,-' },
    [`${MONEY}L8`]: { text: 'Rp. 47.655.000,00' },
  }),
  edited('the total from the sheet where it stands', SCHOOL_III, { [`${MONEY}K13`]: "='Rencana Aksi'!Q12" }),
  edited('a total rounded to rupiah', SCHOOL_III, { [`${MONEY}L13`]: '=ROUND(SUM(L6:L12),0)' }),
  edited('a realisasi as a sum of its payments', SCHOOL_III, {
    [`${MONEY}L7`]: '=150000000+29550000',
    [`${PLAN}S6`]: '=200+202',
  }),
  edited('every capaian with a guard of its own', SCHOOL_III, {
    ...down(`${MONEY}M`, 6, 12, (row) => `=IFERROR(L${row}/K${row},0)*100`),
  }),
  edited('the capaian capped as Pengaturan says', SCHOOL_III, {
    'Pengaturan!A2': 'Batas Capaian',
    'Pengaturan!B2': 100,
    ...Object.assign(
      {},
      ...(['JKL', 'NOP', 'RST'] as const).map(([target, realisasi, capaian]) =>
        down(
          `${PLAN}${capaian}`,
          target === 'J' ? 6 : 5,
          10,
          (row) => `=MIN(100,${realisasi}${row}/${target}${row}*100)`,
        ),
      ),
    ),
    'Narasi!D4': 'Pelatihan ditargetkan bagi 40 orang dan diikuti 44 orang.',
    'Narasi!D7': 'Realisasi keuangan Triwulan III Rp986.190.000.',
  }),
  edited('another spelling of the choices', SCHOOL_III, {
    [`${PLAN}F5`]: 'Akumulatif ',
    [`${PLAN}F8`]: 'POSISI AKHIR',
    [`${PLAN}G11`]: ' Turun',
  }),
  // A satuan that Rencana Aksi leaves blank is PK's: the report prints that one, so nothing is wrong.
  edited('no SATUAN in Rencana Aksi', SCHOOL_III, { [`${PLAN}E7`]: null }),
  edited('SATUAN with other capitals', SCHOOL_III, { [`${PLAN}E6`]: 'peserta didik', [`${PLAN}E5`]: 'RUANG KELAS' }),
  edited('the figure with its satuan', SCHOOL_VALUES, { [`${PLAN}S6`]: { text: '402 Peserta Didik' } }),
  edited('Triwulan in figures', SCHOOL_III, { 'Identitas!B3': 3 }),
  edited('Triwulan in words', SCHOOL_III, { 'Identitas!B3': 'Triwulan III' }),
  edited('the date written out', SCHOOL_III, { 'Identitas!B13': '6 Oktober 2026' }),
  edited('the NIP with spaces and its word', SCHOOL_III, { 'Identitas!B9': 'NIP. 19800417 200604 1 003' }),
  edited('an official with a contract', SCHOOL_III, {
    'Identitas!B9': { text: '198804172023211003' },
    'Identitas!B10': null,
    'Identitas!B11': 'IX',
  }),
  edited('an acting head', SCHOOL_III, { 'Identitas!B7': 'Plt. Kepala Dinas Pendidikan' }),
  edited('the state of the quarter', SCHOOL_III, { [`${MONEY}A2`]: 'KEADAAN S.D. 30 SEPTEMBER 2026' }),
  edited('the plan after a change of the budget', SCHOOL_III, {
    [`${PLAN}A1`]: 'RENCANA AKSI TAHUN ANGGARAN 2026 (SETELAH PERUBAHAN)',
  }),
  edited('Judul Laporan of the office', SCHOOL_III, {
    'Identitas!B14': 'LAPORAN EVALUASI KINERJA TRIWULAN III TAHUN ANGGARAN 2026',
  }),
  {
    name: 'pendidikan: a note about a rate of exchange',
    raw: added(SCHOOL_III, 'Realisasi Keuangan', 17, [
      ['Keterangan:'],
      ['Kurs USD 1 = Rp16.450 pada 30 September 2026'],
    ]),
  },
  {
    name: 'pendidikan: no laboratory before Triwulan II',
    raw: makeSchool(
      { narasi: SCHOOL_NARASI.slice(0, 6) },
      SCHOOL.map((k) => ({
        ...k,
        rows: k.rows.map((b) =>
          b.jenis === 'kumulatif' ? { ...b, target: ['-', 20, 35, 45], realisasi: ['-', 18, 35] } : b,
        ),
      })),
    ),
  },
  telling('a grant in dollars', [
    'Latar Belakang',
    null,
    'Sekolah menerima hibah senilai USD 25.000 dari lembaga donor untuk perpustakaan digital.',
  ]),
  telling('counts of schools and teachers', [
    'Latar Belakang',
    null,
    'Kota Contoh memiliki 214 sekolah dasar dengan 3.118 guru dan 41.250 peserta didik pada tahun ajaran 2026/2027.',
  ]),
  telling('what was done, month by month', [
    'Analisis',
    'Penyediaan Biaya Personil Peserta Didik Sekolah Dasar',
    'Bantuan disalurkan pada Juli 2026 kepada 150 peserta didik, Agustus 2026 kepada 130 peserta didik, dan September 2026 kepada 122 peserta didik.',
  ]),
];
