import { KOLOM_NO, kolomKode, kolomProgram, kolomSubKegiatan } from './name-columns.ts';
import type { DeklarasiTabel } from './table-declaration.ts';

/** Sheet Rencana Aksi (workbook.md, "Sheets"). */
export const LEMBAR_RENCANA: DeklarasiTabel = {
  nama: 'Rencana Aksi',
  alias: ['Renaksi', 'RA'],
  kolom: [
    KOLOM_NO,
    kolomKode('Kode sub kegiatan; simpan sebagai teks.'),
    kolomProgram('Nama program.'),
    {
      kolom: 'kegiatan',
      judul: 'KEGIATAN',
      alias: ['SASARAN KEGIATAN', 'NAMA KEGIATAN', 'ACTIVITY'],
      wajib: false,
      isi: 'teks',
      keterangan: 'Nama kegiatan.',
    },
    kolomSubKegiatan('Nama sub kegiatan, sama dengan di lembar PK.'),
    {
      kolom: 'indikator',
      judul: 'INDIKATOR KINERJA',
      alias: ['INDIKATOR', 'INDICATOR'],
      wajib: true,
      isi: 'teks',
      keterangan: 'Indikator kinerja, sama dengan di lembar PK.',
    },
    {
      kolom: 'satuan',
      judul: 'SATUAN',
      alias: ['UNIT'],
      wajib: false,
      isi: 'teks',
      keterangan: 'Satuan target dan realisasi.',
    },
    {
      kolom: 'targetTahunan',
      judul: 'TARGET TAHUNAN',
      alias: ['TARGET SETAHUN', 'TARGET 1 TAHUN', 'ANNUAL TARGET'],
      wajib: false,
      isi: 'satuan',
      keterangan: 'Target setahun, sama dengan di lembar PK.',
    },
    {
      kolom: 'jenis',
      judul: 'JENIS',
      alias: ['JENIS INDIKATOR', 'JENIS TARGET'],
      wajib: false,
      isi: 'teks',
      keterangan:
        'Hubungan triwulan dengan tahun: akumulatif (bila kosong), kumulatif, tetap, posisi akhir, rata-rata.',
    },
    {
      kolom: 'arah',
      judul: 'ARAH',
      alias: ['ARAH INDIKATOR', 'POLARISASI'],
      wajib: false,
      isi: 'teks',
      keterangan: 'naik (bila kosong): makin tinggi makin baik; turun: makin rendah makin baik.',
    },
  ],
  triwulan: [
    {
      bagian: 'target',
      judul: 'TARGET',
      alias: ['TARGET KINERJA'],
      wajib: true,
      isi: 'satuan',
      keterangan: 'Target triwulan itu; "-" bila memang tidak ada.',
    },
    {
      bagian: 'realisasi',
      judul: 'REALISASI',
      alias: ['REALISASI KINERJA', 'ACTUAL'],
      wajib: false,
      isi: 'satuan',
      keterangan: 'Realisasi triwulan itu; kosong bila belum dilaporkan, "-" bila tidak ada.',
    },
    {
      bagian: 'capaian',
      judul: 'CAPAIAN',
      alias: ['CAPAIAN KINERJA', 'CAPAIAN %', 'ACHIEVEMENT'],
      wajib: false,
      isi: 'persen',
      keterangan: 'Capaian dalam persen; boleh rumus, boleh kosong.',
    },
    {
      bagian: 'anggaran',
      judul: 'ANGGARAN',
      alias: ['PAGU', 'TARGET ANGGARAN', 'BUDGET'],
      wajib: false,
      isi: 'rupiah',
      keterangan: 'Anggaran triwulan itu dalam rupiah; untuk beberapa indikator cukup di baris pertama.',
    },
  ],
};
