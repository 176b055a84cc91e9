import { KALAENA, SUB_KALAENA } from '../../src/workbook/kalaena.ts';
import { DASAR_HUKUM_KECAMATAN } from '../../src/workbook/kalaena-narasi.ts';
import type { WorkbookContent } from '../../src/workbook/workbook-content.ts';

const NARASI: WorkbookContent['narasi'] = [
  [
    'Latar Belakang',
    '',
    'Laporan ini memuat hasil pelaksanaan perjanjian kinerja Tahun 2024. Pada tahun ini dilaksanakan 1 kegiatan dengan 3 tiga) sub kegiatan.',
  ],
  [
    'Dasar Hukum',
    '',
    DASAR_HUKUM_KECAMATAN.replace(
      /6\. .*$/,
      '6. Peraturan Daerah Nomor 7 Tahun 2021 tentang Susunan Organisasi Kecamatan;\n7. Peraturan Bupati Nomor 7 Tahun 2021 tentang Susunan Organisasi Kecamatan.',
    ),
  ],
  [
    'Analisis',
    'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Pembangunan Desa',
    'Musyawarah di desa sudah selesai dilaksanakan pada awal tahun.',
  ],
  ['Analisis', SUB_KALAENA.effectiveness, 'Pada Triwulan II target 3 Laporan, realisasi 3 Laporan, capaian 100%.'],
  [
    'Analisis',
    SUB_KALAENA.ruralAreas,
    'Pada Triwulan II target 7 Laporan, realisasi 7 Laporan, capaian 100%. Kegiatan yang dilaksanakan sampai dengan Triwulan I berjalan sesuai jadwal.',
  ],
  [
    'Kesimpulan',
    '',
    '- Rata-rata capaian kinerja sebesar 100%.\n- Rata-rata capaian keuangan sebesar 59%, masih di bawah 100% karena sebagian kegiatan belum dibayarkan.',
  ],
];

/** The same report with the figures as they were printed, typed by hand, faults included. */
export const KALAENA_AS_PRINTED: WorkbookContent = {
  ...KALAENA,
  identitas: { ...KALAENA.identitas, tanggalLaporan: '2024-06-28' },
  rows: KALAENA.rows.map((b) => ({ ...b, kode: '' })),
  narasi: NARASI,
  notes: [
    ...KALAENA.notes.slice(0, 1),
    'Buku ini memuat angka sebagaimana tercetak, diketik tanpa rumus, beserta kekeliruannya. Jalankan lapkin check untuk melihat temuannya. Bandingkan dengan kalaena-2024-tw2.xlsx yang sudah konsisten.',
    ...KALAENA.notes.slice(1),
  ],
  typed: {
    pk: {
      '0.target': null,
      '0.satuan': null,
      '1.target': '12 Laporan',
      '1.satuan': null,
      '2.target': '7 Laporan',
      '2.satuan': null,
    },
    rencana: {
      '0.tw1.capaian': null,
      '1.tw1.capaian': null,
      '2.tw1.capaian': null,
      '1.tw2.target': 6,
      '1.tw2.realisasi': 6,
      '0.tw2.capaian': '-',
      '1.tw2.capaian': '100%',
      '2.tw2.capaian': '100%',
      'jumlah.annualTarget': 24,
      'jumlah.tw2.target': 13,
      'jumlah.tw2.realisasi': 13,
      'rata.tw1.capaian': null,
      'rata.tw2.capaian': '100%',
    },
    keuangan: {
      '0.tw1.capaian': null,
      '1.tw1.capaian': null,
      '2.tw1.capaian': null,
      '0.tw2.capaian': null,
      '1.tw2.capaian': '117%',
      '2.tw2.capaian': '115%',
      'jumlah.tw2.target': 41664750,
      'jumlah.tw3.realisasi': null,
      'jumlah.tw4.realisasi': null,
      'rata.label': 'Rata-rata Capaian Keuangan',
      'rata.tw1.capaian': null,
      'rata.tw2.capaian': '59%',
    },
  },
};
