import type { Sel } from '../../support/raw-buku.ts';
import type { Case } from '../case.ts';

/** A further row of Narasi: a Kesimpulan of the whole report. */
function kesimpulan(isi: string): Readonly<Record<string, Sel>> {
  return { 'Narasi!A3': 'V', 'Narasi!B3': 'Kesimpulan', 'Narasi!D3': isi };
}

/** Cases of the codes in catalog/narasi.ts. */
export const KASUS_NARASI: readonly Case[] = [
  {
    code: 'narasi/isian-tidak-dikenal',
    sel: { 'Narasi!D2': 'Capaian kinerja sub kegiatan ini {capian}.' },
    di: 'Narasi!D2',
  },
  {
    code: 'narasi/isian-tanpa-baris',
    sel: kesimpulan('Target Triwulan {triwulan} sebanyak {target} tercapai.'),
    di: 'Narasi!D3',
  },
  {
    code: 'narasi/untuk-tidak-dikenal',
    sel: { 'Narasi!C2': 'Peningkatan Efektifitas Pemberdayan' },
    di: 'Narasi!C2',
  },
  {
    code: 'narasi/angka-beda',
    sel: { 'Narasi!D2': 'Pada Triwulan II ditargetkan 6 Laporan dan terealisasi 3 Laporan.' },
    di: 'Narasi!D2',
  },
  {
    code: 'narasi/predikat-beda',
    sel: { 'Narasi!D2': 'Dengan capaian 100%, sub kegiatan ini berpredikat Baik.' },
    di: 'Narasi!D2',
  },
  {
    code: 'narasi/triwulan-beda',
    sel: kesimpulan('Sampai dengan Triwulan I pelaksanaan kegiatan berjalan sesuai rencana.'),
    di: 'Narasi!D3',
  },
  {
    code: 'narasi/tahun-beda',
    sel: kesimpulan('Pelaksanaan kegiatan Tahun Anggaran 2023 berjalan dengan baik.'),
    di: 'Narasi!D3',
  },
  {
    code: 'narasi/simpulan-terbalik',
    sel: kesimpulan('Capaian keuangan Triwulan II masih di bawah 100% karena belanja belum dibayarkan.'),
    di: 'Narasi!D3',
  },
  {
    code: 'narasi/bilangan',
    sel: { 'Narasi!D2': 'Terealisasi sebanyak 3 (dua) Laporan.' },
    di: 'Narasi!D2',
  },
  {
    code: 'narasi/peraturan-beda',
    sel: {
      ...kesimpulan('Tugas seksi diatur dalam Peraturan Daerah Nomor 7 Tahun 2016.'),
      'Narasi!A4': 'I',
      'Narasi!B4': 'Dasar Hukum',
      'Narasi!D4': 'Peraturan Bupati Nomor 7 Tahun 2016 tentang Susunan Organisasi Kecamatan.',
    },
    di: 'Narasi!D4',
  },
  {
    code: 'narasi/faktor-kosong',
    sel: {
      'Rencana Aksi!L7': 6,
      'Rencana Aksi!M7': { v: 85.71, fmt: '0.00' },
      'Rencana Aksi!M9': { v: 92.86, fmt: '0.00' },
    },
    di: 'Narasi!D3',
  },
];
