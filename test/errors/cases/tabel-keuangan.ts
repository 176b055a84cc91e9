import type { Sel } from '../../support/raw-buku.ts';
import type { Case } from '../case.ts';

const K = "'Realisasi Keuangan'!";
const persen = (v: number): Sel => ({ v, fmt: '0.00' });

/** The sheet Realisasi Keuangan; totals and percentages follow each change, so that nothing else is wrong. */
export const KASUS_KEUANGAN: readonly Case[] = [
  {
    code: 'keuangan/pagu-beda-pk',
    sel: { 'Realisasi Keuangan!C7': 85885000, 'Realisasi Keuangan!C9': 107249000 },
    di: `${K}C7`,
  },
  {
    code: 'keuangan/target-beda-rencana',
    sel: {
      'Realisasi Keuangan!F8': 2489250,
      'Realisasi Keuangan!F9': 19171750,
      'Realisasi Keuangan!H8': persen(116.35),
      'Realisasi Keuangan!H10': persen(117.43),
    },
    di: `${K}F8`,
  },
  {
    code: 'keuangan/target-melebihi-pagu',
    sel: { 'Realisasi Keuangan!D8': 8500000, 'Realisasi Keuangan!D9': 28210250 },
    di: `${K}F8`,
    juga: ['keuangan/target-beda-rencana'],
  },
  {
    code: 'keuangan/realisasi-melebihi-pagu',
    sel: { 'Realisasi Keuangan!E6': 11893500, 'Realisasi Keuangan!E9': 23484000 },
    di: `${K}E6`,
  },
  { code: 'keuangan/jumlah', sel: { 'Realisasi Keuangan!F9': 41664750 }, di: `${K}F9` },
  { code: 'keuangan/capaian', sel: { 'Realisasi Keuangan!H7': persen(22.84) }, di: `${K}H7` },
  { code: 'keuangan/rata-rata', sel: { 'Realisasi Keuangan!H10': persen(116.76) }, di: `${K}H10` },
  {
    code: 'keuangan/realisasi-tanpa-target',
    sel: {
      'Realisasi Keuangan!E6': 8878500,
      'Realisasi Keuangan!E9': 20469000,
      'Realisasi Keuangan!G6': 2015000,
      'Realisasi Keuangan!G9': 24528830,
      'Realisasi Keuangan!H10': persen(127.88),
    },
    di: `${K}G6`,
  },
  {
    code: 'keuangan/realisasi-kosong',
    sel: {
      'Realisasi Keuangan!G8': null,
      'Realisasi Keuangan!G9': 19617580,
      'Realisasi Keuangan!H8': null,
      'Realisasi Keuangan!H10': persen(102.28),
    },
    di: `${K}G8`,
  },
  {
    code: 'keuangan/capaian-janggal',
    sel: {
      'Realisasi Keuangan!G8': 5896250,
      'Realisasi Keuangan!G9': 25513830,
      'Realisasi Keuangan!H8': persen(236.02),
      'Realisasi Keuangan!H10': persen(133.02),
    },
    di: `${K}G8`,
  },
];
