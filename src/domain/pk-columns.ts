import { figureColumn, NOT_NEGATIVE, type TableText, textColumn } from './column.ts';
import { headingNames } from './heading-aliases.ts';
import {
  INDIKATOR,
  KEGIATAN,
  KODE,
  NO,
  PAGU,
  PROGRAM,
  REMARK,
  SATUAN,
  SUB_KEGIATAN,
  TARGET,
} from './shared-columns.ts';

/** Sheet PK (workbook.md, "Sheets"): a row is one indikator of a sub kegiatan. Names are filled down; '' when not stated. */
export const PK_TABLE = {
  name: 'PK',
  alias: ['Perjanjian Kinerja'],
  columns: {
    no: NO,
    program: textColumn({
      ...PROGRAM,
      explanation: 'Nama program; cukup ditulis sekali, baris di bawahnya mengikuti.',
    }),
    kegiatan: textColumn({
      ...KEGIATAN,
      ...headingNames('pk.kegiatan'),
      required: true,
      explanation: 'Nama kegiatan; cukup ditulis sekali, baris di bawahnya mengikuti.',
    }),
    subKegiatan: textColumn({ ...SUB_KEGIATAN, explanation: 'Nama sub kegiatan, sama dengan di lembar lain.' }),
    kode: textColumn({ ...KODE, explanation: 'Kode sub kegiatan, misalnya 7.01.03.2.01.0001; simpan sebagai teks.' }),
    indikator: textColumn({
      ...INDIKATOR,
      explanation: 'Indikator kinerja; beberapa indikator satu sub kegiatan ditulis dalam beberapa baris.',
    }),
    target: figureColumn('satuan', NOT_NEGATIVE, {
      ...TARGET,
      required: true,
      explanation: 'Target setahun: angka, atau angka dan satuan ("12 Laporan").',
    }),
    satuan: textColumn({ ...SATUAN, explanation: 'Satuan target, bila tidak ditulis bersama angkanya.' }),
    // kosong from the second indikator of a sub kegiatan on
    pagu: figureColumn('rupiah', NOT_NEGATIVE, {
      ...PAGU,
      explanation: 'Pagu setahun dalam rupiah; untuk beberapa indikator cukup di baris pertama.',
    }),
    remark: textColumn({
      ...REMARK,
      explanation: 'Sumber dana atau catatan, misalnya APBD.',
      width: 14,
    }),
    sasaran: textColumn({
      heading: 'SASARAN STRATEGIS',
      ...headingNames('pk.sasaran'),
      explanation: 'Sasaran (lembar IKU) yang didukung sub kegiatan itu, untuk laporan tahunan.',
      inForm: false,
      width: 24,
    }),
    bobot: figureColumn('persen', NOT_NEGATIVE, {
      heading: 'BOBOT',
      ...headingNames('bobot'),
      explanation: `Bobot indikator dalam rata-rata capaian kinerja; jumlah seluruhnya 100 (atau 1). Kosongkan semuanya bila semua indikator sama beratnya.`,
      width: 8,
    }),
  },
  triwulan: {},
} as const satisfies TableText;

/** Sheet PK Perubahan: the whole Perjanjian Kinerja anew, in the same columns. */
export const PK_PERUBAHAN_TABLE = {
  ...PK_TABLE,
  name: 'PK Perubahan',
  alias: ['Perjanjian Kinerja Perubahan', 'Perubahan PK', 'Perubahan Perjanjian Kinerja', 'PK-P'],
} as const satisfies TableText;
