import { KOLOM_NO, kolomKode, kolomProgram, kolomSubKegiatan } from './name-columns.ts';
import type { DeklarasiTabel } from './table-declaration.ts';

/** Sheet PK (workbook.md, "Sheets"). */
export const LEMBAR_PK: DeklarasiTabel = {
  nama: 'PK',
  alias: ['Perjanjian Kinerja'],
  kolom: [
    KOLOM_NO,
    kolomProgram('Nama program; cukup ditulis sekali, baris di bawahnya mengikuti.'),
    {
      kolom: 'kegiatan',
      judul: 'KEGIATAN',
      alias: ['SASARAN KEGIATAN', 'KEGIATAN / SASARAN KEGIATAN', 'NAMA KEGIATAN', 'ACTIVITY'],
      wajib: true,
      isi: 'teks',
      keterangan: 'Nama kegiatan; cukup ditulis sekali, baris di bawahnya mengikuti.',
    },
    kolomSubKegiatan('Nama sub kegiatan, sama dengan di lembar lain.'),
    kolomKode('Kode sub kegiatan, misalnya 7.01.03.2.01.0001; simpan sebagai teks.'),
    {
      kolom: 'indikator',
      judul: 'INDIKATOR KINERJA',
      alias: ['INDIKATOR', 'INDIKATOR KINERJA / INDIKATOR', 'INDICATOR'],
      wajib: true,
      isi: 'teks',
      keterangan: 'Indikator kinerja; beberapa indikator satu sub kegiatan ditulis dalam beberapa baris.',
    },
    {
      kolom: 'target',
      judul: 'TARGET',
      alias: ['TARGET TAHUNAN', 'TARGET / TARGET TAHUNAN', 'TARGET SETAHUN', 'ANNUAL TARGET'],
      wajib: true,
      isi: 'satuan',
      keterangan: 'Target setahun: angka, atau angka dan satuan ("12 Laporan").',
    },
    {
      kolom: 'satuan',
      judul: 'SATUAN',
      alias: ['UNIT'],
      wajib: false,
      isi: 'teks',
      keterangan: 'Satuan target, bila tidak ditulis bersama angkanya.',
    },
    {
      kolom: 'pagu',
      judul: 'ANGGARAN',
      alias: ['PAGU', 'ANGGARAN / PAGU', 'PAGU ANGGARAN', 'BUDGET'],
      wajib: true,
      isi: 'rupiah',
      keterangan: 'Pagu setahun dalam rupiah; untuk beberapa indikator cukup di baris pertama.',
    },
    {
      kolom: 'keterangan',
      judul: 'KETERANGAN',
      alias: ['SUMBER DANA', 'KETERANGAN / SUMBER DANA', 'KET'],
      wajib: false,
      isi: 'teks',
      keterangan: 'Sumber dana atau catatan, misalnya APBD.',
    },
  ],
  triwulan: [],
};
