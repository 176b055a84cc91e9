import type { TestCell } from '../../support/raw-buku.ts';
import type { Case } from '../case.ts';

/** A further row of Narasi: a Kesimpulan of the whole report. */
function makeKesimpulan(content: string): Readonly<Record<string, TestCell>> {
  return { 'Narasi!A3': 'V', 'Narasi!B3': 'Kesimpulan', 'Narasi!D3': content };
}

/** Cases of the codes in catalog/narasi.ts. */
export const NARASI_CASES: readonly Case[] = [
  {
    code: 'narasi/isian-tidak-dikenal',
    cells: { 'Narasi!D2': 'Capaian kinerja sub kegiatan ini {capian}.' },
    place: 'Narasi!D2',
  },
  {
    code: 'narasi/isian-tanpa-baris',
    cells: makeKesimpulan('Target Triwulan {triwulan} sebanyak {target} tercapai.'),
    place: 'Narasi!D3',
  },
  {
    code: 'narasi/untuk-tidak-dikenal',
    cells: { 'Narasi!C2': 'Peningkatan Efektifitas Pemberdayan' },
    place: 'Narasi!C2',
  },
  {
    code: 'narasi/angka-beda',
    cells: { 'Narasi!D2': 'Pada Triwulan II ditargetkan 6 Laporan dan terealisasi 3 Laporan.' },
    place: 'Narasi!D2',
  },
  {
    code: 'narasi/predikat-beda',
    cells: { 'Narasi!D2': 'Dengan capaian 100%, sub kegiatan ini berpredikat Baik.' },
    place: 'Narasi!D2',
  },
  {
    code: 'narasi/triwulan-beda',
    cells: makeKesimpulan('Sampai dengan Triwulan I pelaksanaan kegiatan berjalan sesuai rencana.'),
    place: 'Narasi!D3',
  },
  {
    code: 'narasi/bulan-lain',
    cells: {
      'Narasi!A3': 'III',
      'Narasi!B3': 'Faktor Penghambat',
      'Narasi!D3': 'Curah hujan tinggi pada bulan Februari menghambat kunjungan ke desa.',
    },
    place: 'Narasi!D3',
  },
  {
    code: 'narasi/tahun-beda',
    cells: makeKesimpulan('Pelaksanaan kegiatan Tahun Anggaran 2023 berjalan dengan baik.'),
    place: 'Narasi!D3',
  },
  {
    code: 'narasi/simpulan-terbalik',
    cells: makeKesimpulan('Capaian keuangan Triwulan II masih di bawah 100% karena belanja belum dibayarkan.'),
    place: 'Narasi!D3',
  },
  {
    code: 'narasi/selisih-beda',
    // All of 22.484.000 in Triwulan I, 22.513.830 of 19.180.750 in Triwulan II: 117,38.
    cells: makeKesimpulan('Capaian keuangan naik 27,88 poin persen dibandingkan Triwulan I.'),
    place: 'Narasi!D3',
  },
  {
    code: 'narasi/bilangan',
    cells: { 'Narasi!D2': 'Terealisasi sebanyak 3 (dua) Laporan.' },
    place: 'Narasi!D2',
  },
  {
    code: 'narasi/rupiah-salah-tulis',
    cells: makeKesimpulan('Pagu kegiatan ini sebesar Rp85.880.50 dan seluruhnya dari APBD.'),
    place: 'Narasi!D3',
  },
  {
    code: 'narasi/peraturan-beda',
    cells: {
      ...makeKesimpulan('Tugas seksi diatur dalam Peraturan Daerah Nomor 7 Tahun 2016.'),
      'Narasi!A4': 'I',
      'Narasi!B4': 'Dasar Hukum',
      'Narasi!D4': 'Peraturan Bupati Nomor 7 Tahun 2016 tentang Susunan Organisasi Kecamatan.',
    },
    place: 'Narasi!D4',
  },
  {
    code: 'narasi/tidak-dicetak',
    cells: makeKesimpulan('Seluruh target triwulan ini tercapai.'),
    sheets: {
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Bagian', 'Sampul, BAB I, BAB II, BAB III, BAB IV'],
      ],
    },
    place: 'Narasi!D3',
  },
  {
    code: 'narasi/faktor-kosong',
    cells: {
      'Rencana Aksi!L7': 6,
      'Rencana Aksi!M7': { v: 85.71, fmt: '0.00' },
      'Rencana Aksi!M9': { v: 92.86, fmt: '0.00' },
    },
    place: 'Narasi!D3',
  },
  {
    code: 'narasi/di-luar-isi',
    cells: { ...makeKesimpulan(''), 'Narasi!D3': null, 'Narasi!F3': 'Seluruh target triwulan ini tercapai.' },
    place: 'Narasi!F3',
  },
];
