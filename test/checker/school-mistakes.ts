import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import type { Content, Edits } from './edit-workbook.ts';
import type { Mistake } from './mistake.ts';
import { MONEY, PLAN, told, typed } from './one-cell.ts';
import { SCHOOL_III, SCHOOL_SD, SCHOOL_VALUES } from './school-bases.ts';
import { several } from './several-cells.ts';

const down = (column: string, from: number, to: number, make: (row: number) => Content): Edits =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [`${column}${from + i}`, make(from + i)]));

const renamed = (raw: RawWorkbook, from: string, to: string): RawWorkbook => ({
  ...raw,
  sheets: raw.sheets.map((s) => (s.name === from ? { ...s, name: to } : s)),
});

/** One mistake of an education office a workbook, copied down a column or made in one place; written before any run. */
export const SCHOOL_MISTAKES: readonly Mistake[] = [
  // One mistake copied down a column.
  several(
    SCHOOL_III,
    'both words left standing in JENIS',
    down(`${PLAN}F`, 5, 11, () => 'kumulatif/akumulatif'),
    ['sel/pilihan'],
  ),
  several(
    SCHOOL_III,
    'ARAH by arrows',
    down(`${PLAN}G`, 5, 11, (row) => (row === 11 ? 'v' : '^')),
    ['sel/pilihan'],
  ),
  several(
    SCHOOL_III,
    'the capaian keuangan of a quarter divided by the pagu, copied down',
    down(`${MONEY}M`, 6, 12, (row) => `=L${row}/D${row}*100`),
    ['keuangan/capaian'],
    ['pembagi-pagu'],
  ),
  several(
    SCHOOL_SD,
    'the capaian kinerja of a quarter by the target of the year, copied down',
    down(`${PLAN}T`, 5, 9, (row) => `=S${row}/H${row}*100`),
    ['rencana/capaian'],
  ),
  several(
    SCHOOL_III,
    'the capaian of a quarter as a fraction, copied down',
    down(`${MONEY}M`, 6, 12, (row) => `=L${row}/K${row}`),
    ['keuangan/capaian'],
    ['geser-digit'],
  ),
  several(
    SCHOOL_VALUES,
    'a realisasi keuangan in thousands throughout the quarter',
    Object.fromEntries([
      [`${MONEY}L6`, 496_275],
      [`${MONEY}L7`, 179_550],
      [`${MONEY}L8`, 47_655],
      [`${MONEY}L9`, 23_872.5],
      [`${MONEY}L10`, 9_602.5],
      [`${MONEY}L11`, 223_650],
      [`${MONEY}L12`, 5_585],
    ]),
    ['kolom/skala-beda'],
  ),
  several(
    SCHOOL_III,
    'the amounts of a quarter pasted as text',
    Object.fromEntries([
      [`${MONEY}L6`, { text: '496275000' }],
      [`${MONEY}L7`, { text: '179550000' }],
      [`${MONEY}L8`, { text: '47655000' }],
      [`${MONEY}L9`, { text: '23872500' }],
      [`${MONEY}L10`, { text: '9602500' }],
      [`${MONEY}L11`, { text: '223650000' }],
      [`${MONEY}L12`, { text: '5585000' }],
    ]),
    ['keuangan/jumlah'],
    ['berisi-teks'],
    [`${MONEY}L13`],
  ),
  several(
    SCHOOL_III,
    'the formula of a coming quarter without its guard, copied down',
    down(`${PLAN}X`, 5, 11, () => ({ error: '#VALUE!' })),
    ['sel/rumus-galat'],
  ),
  // Other currencies and units.
  told(SCHOOL_III, 'dollars in a realisasi keuangan', `${MONEY}L11`, { text: 'USD 13.500' }, 'sel/bukan-angka'),
  told(
    SCHOOL_III,
    'a dollar sign before a realisasi keuangan',
    `${MONEY}L11`,
    { text: '$13,500.00' },
    'sel/bukan-angka',
  ),
  told(SCHOOL_III, 'ringgit in a pagu', 'PK!I10', { text: 'RM 190.000' }, 'sel/bukan-angka'),
  told(
    SCHOOL_III,
    'a realisasi keuangan in the number format of dollars',
    `${MONEY}L11`,
    { value: { kind: 'number', text: '13500' }, format: '[$$-409]#,##0.00' },
    'sel/mata-uang',
    'sel/bukan-angka',
  ),
  told(SCHOOL_III, 'millions written behind a figure', `${MONEY}L11`, { text: '223,65 juta' }, 'sel/bukan-angka'),
  told(SCHOOL_III, 'about so many', `${PLAN}S6`, { text: '± 402' }, 'sel/bukan-angka'),
  told(SCHOOL_III, 'from so many to so many', `${PLAN}S6`, { text: '400 - 402' }, 'sel/rentang', 'sel/bukan-angka'),
  told(SCHOOL_III, 'realisasi and target in one cell', `${PLAN}S6`, { text: '402/400' }, 'sel/bukan-angka'),
  // NIP: months and days.
  told(
    SCHOOL_III,
    'the appointment in month 00',
    'Identitas!B9',
    { text: '198004172006001003' },
    'identitas/nip-salah',
  ),
  told(
    SCHOOL_III,
    'the appointment in month 19',
    'Identitas!B9',
    { text: '198004172006191003' },
    'identitas/nip-salah',
  ),
  told(
    SCHOOL_III,
    'day and month of birth exchanged',
    'Identitas!B9',
    { text: '198017042006041003' },
    'identitas/nip-salah',
  ),
  told(SCHOOL_III, 'born on 31 February', 'Identitas!B9', { text: '198002312006041003' }, 'identitas/nip-salah'),
  told(SCHOOL_III, 'appointed after the report', 'Identitas!B9', { text: '198004172027041003' }, 'identitas/nip-salah'),
  told(
    SCHOOL_III,
    'the NIP of the superior copied from the official',
    'Identitas!B16',
    { text: '198004172006041003' },
    'identitas/nip-salah',
    'identitas/nip-sama',
  ),
  told(SCHOOL_III, 'the name typed as NIP', 'Identitas!B9', 'NAMA PEJABAT', 'identitas/nip-salah'),
  // Two things exchanged.
  several(
    SCHOOL_III,
    'two quarters of ANGGARAN of one row exchanged',
    { [`${PLAN}Q6`]: 90_000_000, [`${PLAN}U6`]: 180_000_000 },
    ['keuangan/target-beda-rencana', 'rencana/anggaran-tertukar'],
    [],
    [`${MONEY}K7`, `${MONEY}N7`],
  ),
  several(
    SCHOOL_III,
    'the pagu of two sub kegiatan exchanged in PK',
    { 'PK!I7': 96_400_000, 'PK!I8': 192_000_000 },
    ['keuangan/pagu-beda-pk', 'rencana/anggaran-beda-pagu'],
    [],
    [`${MONEY}D8`, `${MONEY}D9`],
  ),
  several(
    SCHOOL_III,
    'the year targets of two indikator exchanged in Rencana Aksi',
    { [`${PLAN}H7`]: 4, [`${PLAN}H9`]: 160 },
    ['rencana/target-beda-pk', 'rencana/target-tahunan'],
    [],
    ['PK!G7', 'PK!G9'],
  ),
  // Formulas.
  typed(SCHOOL_III, 'a total divided to show thousands', `${MONEY}L13`, '=SUM(L6:L12)/1000', {
    codes: ['keuangan/jumlah'],
    causes: ['geser-digit'],
  }),
  typed(SCHOOL_SD, 'a total over kegiatan takes one of them twice', `${MONEY}K18`, '=K6+K9+K9+K12+K14+K16', {
    codes: ['keuangan/jumlah', 'jumlah/induk', 'jumlah/rumus-tidak-lengkap'],
    causes: ['baris-ganda'],
  }),
  typed(SCHOOL_SD, 'a kegiatan sums up the quarter before', `${MONEY}L6`, '=SUM(I7:I8)', {
    codes: ['jumlah/induk'],
    causes: ['triwulan-lain'],
  }),
  typed(SCHOOL_III, 'a realisasi linked to the row above', `${MONEY}L7`, '=L6', {
    codes: ['keuangan/capaian-janggal', 'keuangan/realisasi-melebihi-pagu'],
  }),
  typed(SCHOOL_III, 'a capaian of the sums up to the quarter', `${PLAN}T6`, '=(K6+O6+S6)/(J6+N6+R6)*100', {
    codes: ['rencana/capaian'],
    causes: ['kumulatif'],
  }),
  typed(SCHOOL_III, 'the mean takes its own cell of the quarter before in', `${PLAN}T13`, '=AVERAGE(T5:T11,P13)', {
    codes: ['rencana/rata-rata', 'jumlah/rumus-tidak-lengkap'],
    causes: ['termasuk-jumlah'],
  }),
  typed(SCHOOL_III, 'a capaian times thousand', `${MONEY}M9`, '=L9/K9*1000', {
    codes: ['keuangan/capaian'],
    causes: ['geser-digit'],
  }),
  // Figures.
  typed(SCHOOL_III, 'the comma of a turun realisasi lost', `${PLAN}S11`, 55, {
    codes: ['rencana/capaian-janggal', 'sel/salah-ketik'],
    causes: ['geser-digit'],
  }),
  typed(SCHOOL_III, 'a quarter target of a share above the year target', `${PLAN}V8`, 85, {
    codes: ['rencana/target-tahunan'],
    at: [`${PLAN}H8`],
  }),
  typed(SCHOOL_III, 'a digit lost in a quarter target that grows', `${PLAN}R10`, 3, {
    codes: ['rencana/capaian-janggal', 'rencana/target-tahunan', 'rencana/target-turun'],
    at: [`${PLAN}S10`],
  }),
  told(
    SCHOOL_III,
    'a dash in place of the last ANGGARAN',
    `${PLAN}U6`,
    '-',
    'rencana/anggaran-beda-pagu',
    'keuangan/target-beda-rencana',
  ),
  told(SCHOOL_SD, 'a realisasi kinerja with a comma too many', `${PLAN}S6`, 40.2, 'sel/pecahan'),
  // Names, codes, sheets.
  told(
    SCHOOL_III,
    'a letter lost in the repeated name of a program',
    'PK!B7',
    'Program Pengelolan Pendidikan',
    'kode/induk',
    'kode/nama-beda',
  ),
  told(
    SCHOOL_III,
    'a word more in an indikator',
    `${PLAN}D5`,
    'Jumlah ruang kelas yang direhabilitasi berat',
    'baris/tidak-berpasangan',
  ),
  {
    name: 'the name of a sheet misspelt',
    base: SCHOOL_III,
    raw: renamed(SCHOOL_III.raw, 'Realisasi Keuangan', 'Ralisasi Keuangn'),
    codes: ['lembar/tidak-ada'],
    at: ['Ralisasi Keuangn!A1'],
  },
  told(SCHOOL_III, 'TW VI', `${PLAN}U3`, 'TW VI', 'kolom/triwulan-tidak-dikenal', 'kolom/tidak-ada', 'kolom/ganda'),
  told(
    SCHOOL_III,
    'the heading CAPAIAN typed as REALISASI',
    `${PLAN}T4`,
    'REALISASI',
    'kolom/ganda',
    'kolom/dua-angka',
    'kolom/tidak-ada',
  ),
  // Identitas, titles and Pengaturan.
  told(SCHOOL_III, 'Unit Kerja left blank', 'Identitas!B6', null, 'identitas/kosong'),
  told(SCHOOL_III, 'a letter O in the year', 'Identitas!B2', { text: '2O26' }, 'identitas/nilai'),
  told(SCHOOL_III, 'a key misspelt', 'Identitas!A7', 'Jabtan', 'identitas/tidak-dikenal', 'identitas/kosong'),
  told(
    SCHOOL_III,
    'a date of the century before',
    'Identitas!B13',
    { date: '1926-10-06' },
    'identitas/tanggal',
    'identitas/tahun-janggal',
  ),
  told(
    SCHOOL_III,
    'a title of half a year that is past',
    `${MONEY}A1`,
    'REALISASI KEUANGAN SEMESTER I TAHUN 2026',
    'lembar/judul-beda',
  ),
  told(
    SCHOOL_III,
    'Judul Laporan of another quarter in figures',
    'Identitas!B14',
    'LAPORAN KINERJA TRIWULAN 4 TAHUN 2026',
    'identitas/judul-beda',
  ),
  several(
    SCHOOL_III,
    'a limit in words',
    { 'Pengaturan!A2': 'Batas Capaian', 'Pengaturan!B2': 'seratus dua puluh persen' },
    ['pengaturan/nilai'],
  ),
  // Narasi.
  told(
    SCHOOL_III,
    'triliun for miliar',
    'Narasi!D2',
    'Pada Tahun 2026 Dinas Pendidikan mengelola pagu sebesar Rp2,84 triliun.',
    'narasi/angka-beda',
  ),
  told(
    SCHOOL_III,
    'the text of another row copied',
    'Narasi!D4',
    'Dari target 10 ruang kelas, 9 ruang kelas selesai direhabilitasi pada Triwulan III dengan capaian 90%.',
    'narasi/angka-beda',
  ),
  told(
    SCHOOL_III,
    'the predikat of a capaian below it',
    'Narasi!D4',
    'Pelatihan diikuti 44 orang dengan capaian 110% (Cukup).',
    'narasi/predikat-beda',
  ),
  told(
    SCHOOL_SD,
    'the share of the quarter before',
    'Narasi!D5',
    'Sampai dengan Triwulan III realisasi keuangan sebesar Rp2.010.890.000 atau 43,71% dari pagu.',
    'narasi/angka-beda',
  ),
];
