import { kodeColumn, NO_COLUMN, programColumn, subKegiatanColumn } from './name-columns.ts';
import { declareTable } from './table-declaration.ts';

/** Sheet PK (workbook.md, "Sheets"). */
export const PK_SHEET = declareTable({
  name: 'PK',
  alias: ['Perjanjian Kinerja'],
  columns: [
    NO_COLUMN,
    programColumn('Nama program; cukup ditulis sekali, baris di bawahnya mengikuti.'),
    {
      column: 'kegiatan',
      heading: 'KEGIATAN',
      alias: ['SASARAN KEGIATAN', 'KEGIATAN / SASARAN KEGIATAN', 'NAMA KEGIATAN', 'ACTIVITY'],
      required: true,
      content: 'teks',
      explanation: 'Nama kegiatan; cukup ditulis sekali, baris di bawahnya mengikuti.',
    },
    subKegiatanColumn('Nama sub kegiatan, sama dengan di lembar lain.'),
    kodeColumn('Kode sub kegiatan, misalnya 7.01.03.2.01.0001; simpan sebagai teks.'),
    {
      column: 'indikator',
      heading: 'INDIKATOR KINERJA',
      alias: ['INDIKATOR', 'INDIKATOR KINERJA / INDIKATOR', 'INDICATOR'],
      required: true,
      content: 'teks',
      explanation: 'Indikator kinerja; beberapa indikator satu sub kegiatan ditulis dalam beberapa baris.',
    },
    {
      column: 'target',
      heading: 'TARGET',
      alias: ['TARGET TAHUNAN', 'TARGET / TARGET TAHUNAN', 'TARGET SETAHUN', 'ANNUAL TARGET'],
      required: true,
      content: 'satuan',
      explanation: 'Target setahun: angka, atau angka dan satuan ("12 Laporan").',
    },
    {
      column: 'satuan',
      heading: 'SATUAN',
      alias: ['UNIT'],
      required: false,
      content: 'teks',
      explanation: 'Satuan target, bila tidak ditulis bersama angkanya.',
    },
    {
      column: 'pagu',
      heading: 'ANGGARAN',
      alias: ['PAGU', 'ANGGARAN / PAGU', 'PAGU ANGGARAN', 'BUDGET'],
      required: true,
      content: 'rupiah',
      explanation: 'Pagu setahun dalam rupiah; untuk beberapa indikator cukup di baris pertama.',
    },
    {
      column: 'keterangan',
      heading: 'KETERANGAN',
      alias: ['SUMBER DANA', 'KETERANGAN / SUMBER DANA', 'KET'],
      required: false,
      content: 'teks',
      explanation: 'Sumber dana atau catatan, misalnya APBD.',
    },
  ],
  triwulan: [],
});
