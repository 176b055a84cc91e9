import type { TestCell } from '../../support/raw-buku.ts';
import type { Case } from '../case.ts';

const K = "'Realisasi Keuangan'!";
const percentCell = (v: number): TestCell => ({ v, fmt: '0.00' });

/** The sheet Realisasi Keuangan; totals and percentages follow each change, so that nothing else is wrong. */
export const KEUANGAN_CASES: readonly Case[] = [
  {
    code: 'keuangan/pagu-beda-pk',
    cells: { 'Realisasi Keuangan!C7': 85885000, 'Realisasi Keuangan!C9': 107249000 },
    place: `${K}C7`,
  },
  {
    code: 'keuangan/target-beda-rencana',
    cells: {
      'Realisasi Keuangan!F8': 2489250,
      'Realisasi Keuangan!F9': 19171750,
      'Realisasi Keuangan!H8': percentCell(116.35),
      'Realisasi Keuangan!H10': percentCell(117.43),
    },
    place: `${K}F8`,
  },
  {
    code: 'keuangan/target-melebihi-pagu',
    cells: { 'Realisasi Keuangan!D8': 8500000, 'Realisasi Keuangan!D9': 28210250 },
    place: `${K}F8`,
    also: ['keuangan/target-beda-rencana'],
  },
  {
    code: 'keuangan/realisasi-melebihi-pagu',
    cells: { 'Realisasi Keuangan!E6': 11893500, 'Realisasi Keuangan!E9': 23484000 },
    place: `${K}E6`,
  },
  { code: 'keuangan/jumlah', cells: { 'Realisasi Keuangan!F9': 41664750 }, place: `${K}F9` },
  { code: 'keuangan/capaian', cells: { 'Realisasi Keuangan!H7': percentCell(22.84) }, place: `${K}H7` },
  { code: 'keuangan/rata-rata', cells: { 'Realisasi Keuangan!H10': percentCell(116.76) }, place: `${K}H10` },
  {
    code: 'keuangan/realisasi-tanpa-target',
    cells: {
      'Realisasi Keuangan!E6': 8878500,
      'Realisasi Keuangan!E9': 20469000,
      'Realisasi Keuangan!G6': 2015000,
      'Realisasi Keuangan!G9': 24528830,
      'Realisasi Keuangan!H10': percentCell(127.88),
    },
    place: `${K}G6`,
  },
  {
    // The report is of Triwulan I; one row of Realisasi Keuangan already states the next quarter.
    code: 'keuangan/realisasi-mendatang',
    triwulan: 1,
    cells: {
      'Rencana Aksi!L6': null,
      'Rencana Aksi!M6': null,
      'Rencana Aksi!L7': null,
      'Rencana Aksi!M7': null,
      'Rencana Aksi!M9': null,
      'Realisasi Keuangan!G7': null,
      'Realisasi Keuangan!H7': null,
      'Realisasi Keuangan!G9': 2896250,
      'Realisasi Keuangan!H10': percentCell(15.1),
    },
    place: `${K}G8`,
  },
  {
    code: 'keuangan/realisasi-kosong',
    cells: {
      'Realisasi Keuangan!G8': null,
      'Realisasi Keuangan!G9': 19617580,
      'Realisasi Keuangan!H8': null,
      'Realisasi Keuangan!H10': percentCell(102.28),
    },
    place: `${K}G8`,
  },
  {
    code: 'keuangan/capaian-janggal',
    cells: {
      'Realisasi Keuangan!G8': 5896250,
      'Realisasi Keuangan!G9': 25513830,
      'Realisasi Keuangan!H8': percentCell(236.02),
      'Realisasi Keuangan!H10': percentCell(133.02),
    },
    place: `${K}G8`,
  },
  {
    code: 'keuangan/realisasi-sama',
    cells: {
      'Realisasi Keuangan!E6': '-',
      'Realisasi Keuangan!E9': 11590500,
      'Realisasi Keuangan!G7': 8816750,
      'Realisasi Keuangan!G8': 2773750,
      'Realisasi Keuangan!G9': 11590500,
      'Realisasi Keuangan!H7': percentCell(52.85),
      'Realisasi Keuangan!H8': percentCell(111.03),
      'Realisasi Keuangan!H10': percentCell(60.43),
    },
    place: `${K}G7`,
    also: ['kinerja-keuangan/timpang'],
  },
  {
    // 19.617.580 with two digits exchanged; total, capaian and summary are those of the right figure.
    code: 'sel/salah-ketik',
    cells: { 'Realisasi Keuangan!G7': 16917580 },
    place: `${K}G7`,
  },
];
