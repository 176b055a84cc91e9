import { KOLOM_NO, kolomKode, kolomProgram, kolomSubKegiatan } from './name-columns.ts';
import type { DeklarasiTabel } from './table-declaration.ts';

/** Sheet Realisasi Keuangan (workbook.md, "Sheets"). */
export const LEMBAR_KEUANGAN: DeklarasiTabel = {
  nama: 'Realisasi Keuangan',
  alias: ['Keuangan', 'Realisasi Anggaran'],
  kolom: [
    KOLOM_NO,
    kolomKode('Kode sub kegiatan; simpan sebagai teks.'),
    kolomProgram('Nama program.'),
    {
      kolom: 'kegiatan',
      judul: 'KEGIATAN',
      alias: ['NAMA KEGIATAN', 'ACTIVITY'],
      wajib: false,
      isi: 'teks',
      keterangan: 'Nama kegiatan.',
    },
    kolomSubKegiatan('Nama sub kegiatan, sama dengan di lembar PK.'),
    {
      kolom: 'pagu',
      judul: 'ANGGARAN',
      alias: ['PAGU', 'ANGGARAN / PAGU', 'PAGU ANGGARAN', 'BUDGET'],
      wajib: true,
      isi: 'rupiah',
      keterangan: 'Pagu setahun dalam rupiah, sama dengan di lembar PK.',
    },
  ],
  triwulan: [
    {
      bagian: 'target',
      judul: 'TARGET',
      alias: ['TARGET KEUANGAN', 'TARGET ANGGARAN'],
      wajib: false,
      isi: 'rupiah',
      keterangan:
        'Target keuangan triwulan itu; bila kolom ini tidak ada, dipakai ANGGARAN dari lembar Rencana Aksi.',
    },
    {
      bagian: 'realisasi',
      judul: 'REALISASI',
      alias: ['REALISASI KEUANGAN', 'REALISASI ANGGARAN', 'ACTUAL'],
      wajib: true,
      isi: 'rupiah',
      keterangan: 'Realisasi keuangan triwulan itu dalam rupiah.',
    },
    {
      bagian: 'capaian',
      judul: 'CAPAIAN',
      alias: ['CAPAIAN KEUANGAN', 'CAPAIAN %', 'ACHIEVEMENT'],
      wajib: false,
      isi: 'persen',
      keterangan: 'Capaian dalam persen; boleh rumus, boleh kosong.',
    },
  ],
};
