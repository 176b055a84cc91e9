import { kodeColumn, NO_COLUMN, programColumn, subKegiatanColumn } from './name-columns.ts';
import { declareTable } from './table-declaration.ts';

/** Sheet Realisasi Keuangan (workbook.md, "Sheets"). */
export const KEUANGAN_SHEET = declareTable({
  name: 'Realisasi Keuangan',
  alias: ['Keuangan', 'Realisasi Anggaran'],
  columns: [
    NO_COLUMN,
    kodeColumn('Kode sub kegiatan; simpan sebagai teks.'),
    programColumn('Nama program.'),
    {
      column: 'kegiatan',
      heading: 'KEGIATAN',
      alias: ['NAMA KEGIATAN', 'ACTIVITY'],
      required: false,
      content: 'teks',
      explanation: 'Nama kegiatan.',
    },
    subKegiatanColumn('Nama sub kegiatan, sama dengan di lembar PK.'),
    {
      column: 'pagu',
      heading: 'ANGGARAN',
      alias: ['PAGU', 'ANGGARAN / PAGU', 'PAGU ANGGARAN', 'BUDGET'],
      required: true,
      content: 'rupiah',
      explanation: 'Pagu setahun dalam rupiah, sama dengan di lembar PK.',
    },
  ],
  triwulan: [
    {
      part: 'target',
      heading: 'TARGET',
      alias: ['TARGET KEUANGAN', 'TARGET ANGGARAN'],
      required: false,
      content: 'rupiah',
      explanation:
        'Target keuangan triwulan itu; bila kolom ini tidak ada, dipakai ANGGARAN dari lembar Rencana Aksi.',
    },
    {
      part: 'realisasi',
      heading: 'REALISASI',
      alias: ['REALISASI KEUANGAN', 'REALISASI ANGGARAN', 'ACTUAL'],
      required: true,
      content: 'rupiah',
      explanation: 'Realisasi keuangan triwulan itu dalam rupiah.',
    },
    {
      part: 'capaian',
      heading: 'CAPAIAN',
      alias: ['CAPAIAN KEUANGAN', 'CAPAIAN %', 'ACHIEVEMENT'],
      required: false,
      content: 'persen',
      explanation: 'Capaian dalam persen; boleh rumus, boleh kosong.',
    },
  ],
});
