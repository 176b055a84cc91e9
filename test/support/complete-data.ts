import type { KinerjaData, NarasiRow } from '../../src/domain/kinerja-data.ts';
import type { ReportOptions } from '../../src/report/context/report-context.ts';
import { REFERENCE_DATA, S2 } from './reference-data.ts';

const NARASI: readonly NarasiRow[] = [
  {
    bagian: 'Kata Pengantar',
    subject: '',
    content:
      'Puji syukur ke hadirat Tuhan Yang Maha Esa atas tersusunnya laporan ini.\n\nLaporan ini disusun sebagai pertanggungjawaban atas pelaksanaan tugas pada Triwulan {triwulan} Tahun {tahun}.',
  },
  {
    bagian: 'Latar Belakang',
    subject: '',
    content:
      'Laporan ini memuat {jumlah kegiatan} kegiatan dan {jumlah sub kegiatan} sub kegiatan dengan anggaran {pagu}.',
  },
  {
    bagian: 'Dasar Hukum',
    subject: '',
    content:
      '1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n2. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.',
  },
  {
    bagian: 'Tugas dan Fungsi',
    subject: '',
    content: Array.from({ length: 18 }, (_, i) => `${i + 1}. melaksanakan tugas seksi butir ke-${i + 1};`).join('\n'),
  },
  {
    bagian: 'Analisis',
    subject: S2,
    content: 'Dari target {target} {satuan} terealisasi {realisasi} {satuan} atau **{capaian}**.',
  },
  {
    bagian: 'Faktor Pendukung',
    subject: S2,
    content: '- koordinasi dengan pemerintah desa\n- jadwal yang *tepat*',
  },
  { bagian: 'Saran', subject: '', content: 'Capaian ini dipertahankan pada triwulan berikutnya.' },
];

/** An emblem drawn as SVG. */
export const EMBLEM = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="120"><path d="M5 5h90v70q0 30-45 40Q5 105 5 75z" fill="#ddd" stroke="#000" stroke-width="4"/></svg>',
).toString('base64')}`;

/** The reference figures with every part and every setting that changes the look. */
export const COMPLETE_DATA: KinerjaData = {
  ...REFERENCE_DATA,
  narasi: NARASI,
  identitas: {
    ...REFERENCE_DATA.identitas,
    jabatanAtasan: 'Camat Kalaena',
    namaAtasan: 'Nama Atasan, S.STP.',
    nipAtasan: '197503121995031002',
    pangkatAtasan: 'Pembina',
    golonganAtasan: 'IV/a',
  },
  pengaturan: {
    ...REFERENCE_DATA.pengaturan,
    paper: 'F4',
    font: 'Bookman Old Style',
    basis: 'sampai dengan',
    efficiency: 'ya',
    kop: 'Pemerintah Kabupaten Luwu Timur – Kecamatan Kalaena',
    signature: 'elektronik',
    rupiahStyle: 'Rp. 10.893.500',
  },
};

/** What goes with it: emblem, three photos, a draft with one finding. */
export const COMPLETE_OPTIONS: ReportOptions = {
  logo: EMBLEM,
  photos: [1, 2, 3].map((i) => ({ src: EMBLEM, caption: `Foto kegiatan musyawarah desa ${i}` })),
  draft: true,
  findings: [
    {
      code: 'dokumentasi/foto-rusak',
      severity: 'warning',
      args: { berkas: 'rapat.jpg' },
      at: { sheet: 'Dokumentasi', row: 2, column: 1 },
    },
  ],
};
