import { ALL_ARAH, ARAH, DEFAULT_ARAH } from '../../domain/arah.ts';
import { ALL_JENIS, DEFAULT_JENIS } from '../../domain/jenis.ts';
import { kodeColumn, NO_COLUMN, programColumn, subKegiatanColumn } from './name-columns.ts';
import { declareTable } from './table-declaration.ts';

/** Marks the word that a blank cell stands for. */
function ifBlank(word: string, usedForBlank: string): string {
  return word === usedForBlank ? ' (bila kosong)' : '';
}

/** Sheet Rencana Aksi (workbook.md, "Sheets"). */
export const RENCANA_SHEET = declareTable({
  name: 'Rencana Aksi',
  alias: ['Renaksi', 'RA'],
  columns: [
    NO_COLUMN,
    kodeColumn('Kode sub kegiatan; simpan sebagai teks.'),
    programColumn('Nama program.'),
    {
      column: 'kegiatan',
      heading: 'KEGIATAN',
      alias: ['SASARAN KEGIATAN', 'NAMA KEGIATAN', 'ACTIVITY'],
      required: false,
      content: 'teks',
      explanation: 'Nama kegiatan.',
    },
    subKegiatanColumn('Nama sub kegiatan, sama dengan di lembar PK.'),
    {
      column: 'indikator',
      heading: 'INDIKATOR KINERJA',
      alias: ['INDIKATOR', 'INDICATOR'],
      required: true,
      content: 'teks',
      explanation: 'Indikator kinerja, sama dengan di lembar PK.',
    },
    {
      column: 'satuan',
      heading: 'SATUAN',
      alias: ['UNIT'],
      required: false,
      content: 'teks',
      explanation: 'Satuan target dan realisasi.',
    },
    {
      column: 'targetTahunan',
      heading: 'TARGET TAHUNAN',
      alias: ['TARGET SETAHUN', 'TARGET 1 TAHUN', 'ANNUAL TARGET'],
      required: false,
      content: 'satuan',
      explanation: 'Target setahun, sama dengan di lembar PK.',
    },
    {
      column: 'jenis',
      heading: 'JENIS',
      alias: ['JENIS INDIKATOR', 'JENIS TARGET'],
      required: false,
      content: 'teks',
      explanation: `Hubungan triwulan dengan tahun: ${ALL_JENIS.map((word) => word + ifBlank(word, DEFAULT_JENIS)).join(', ')}.`,
    },
    {
      column: 'arah',
      heading: 'ARAH',
      alias: ['ARAH INDIKATOR', 'POLARISASI'],
      required: false,
      content: 'teks',
      explanation: `${ALL_ARAH.map((word) => `${word}${ifBlank(word, DEFAULT_ARAH)}: ${ARAH[word].explanation}`).join('; ')}.`,
    },
  ],
  triwulan: [
    {
      part: 'target',
      heading: 'TARGET',
      alias: ['TARGET KINERJA'],
      required: true,
      content: 'satuan',
      explanation: 'Target triwulan itu; "-" bila memang tidak ada.',
    },
    {
      part: 'realisasi',
      heading: 'REALISASI',
      alias: ['REALISASI KINERJA', 'ACTUAL'],
      required: false,
      content: 'satuan',
      explanation: 'Realisasi triwulan itu; kosong bila belum dilaporkan, "-" bila tidak ada.',
    },
    {
      part: 'capaian',
      heading: 'CAPAIAN',
      alias: ['CAPAIAN KINERJA', 'CAPAIAN %', 'ACHIEVEMENT'],
      required: false,
      content: 'persen',
      explanation: 'Capaian dalam persen; boleh rumus, boleh kosong.',
    },
    {
      part: 'anggaran',
      heading: 'ANGGARAN',
      alias: ['PAGU', 'TARGET ANGGARAN', 'BUDGET'],
      required: false,
      content: 'rupiah',
      explanation: 'Anggaran triwulan itu dalam rupiah; untuk beberapa indikator cukup di baris pertama.',
    },
  ],
});
