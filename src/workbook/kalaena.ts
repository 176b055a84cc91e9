import { NARASI_KALAENA } from './kalaena-narasi.ts';
import type { CellContent, ContentRow, WorkbookContent } from './workbook-content.ts';

const EMPOWERMENT = {
  program: 'Program Pemberdayaan Masyarakat Desa dan Kelurahan',
  kegiatan: 'Koordinasi Kegiatan Pemberdayaan Desa',
};
const GUIDANCE = {
  program: 'Program Pembinaan dan Pengawasan Pemerintahan Desa',
  kegiatan: 'Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa',
};

/** Names of the three sub kegiatan, as Narasi points at them. */
export const SUB_KALAENA = {
  participation: 'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
  effectiveness: 'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
  ruralAreas: 'Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan',
} as const;

function makeTriwulan(target: CellContent, realisasi: CellContent, anggaran: CellContent): ContentRow['triwulan'][1] {
  return { target, realisasi, anggaran };
}

const ROWS: readonly ContentRow[] = [
  {
    ...EMPOWERMENT,
    subKegiatan: SUB_KALAENA.participation,
    kode: '7.01.03.2.01.0001',
    indikator:
      'Jumlah Lembaga Kemasyarakatan yang berpartisipasi dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
    satuan: 'Lembaga Kemasyarakatan',
    target: 5,
    pagu: 10893500,
    remark: 'APBD',
    jenis: 'akumulatif',
    arah: 'naik',
    triwulan: {
      1: makeTriwulan(5, 5, 10893500),
      2: makeTriwulan('-', '-', '-'),
      3: makeTriwulan('-', null, '-'),
      4: makeTriwulan('-', null, '-'),
    },
    realisasiKeuangan: { 1: 8878500, 2: 2015000, 3: null, 4: null },
  },
  {
    ...EMPOWERMENT,
    subKegiatan: SUB_KALAENA.effectiveness,
    kode: '7.01.03.2.01.0003',
    indikator: 'Jumlah Laporan Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
    satuan: 'Laporan',
    target: 12,
    pagu: 85880500,
    remark: 'APBD',
    jenis: 'akumulatif',
    arah: 'naik',
    triwulan: {
      1: makeTriwulan(3, 3, 8816750),
      2: makeTriwulan(3, 3, 16682500),
      3: makeTriwulan(3, null, 30190750),
      4: makeTriwulan(3, null, 30190500),
    },
    realisasiKeuangan: { 1: 8816750, 2: 19617580, 3: null, 4: null },
  },
  {
    ...GUIDANCE,
    subKegiatan: SUB_KALAENA.ruralAreas,
    kode: '7.01.06.2.01.0014',
    indikator: 'Jumlah Laporan Hasil Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan',
    satuan: 'Laporan',
    target: 7,
    pagu: 10470500,
    remark: 'APBD',
    jenis: 'tetap',
    arah: 'naik',
    triwulan: {
      1: makeTriwulan(7, 7, 2773750),
      2: makeTriwulan(7, 7, 2498250),
      3: makeTriwulan(7, null, 2700250),
      4: makeTriwulan(7, null, 2498250),
    },
    realisasiKeuangan: { 1: 2773750, 2: 2896250, 3: null, 4: null },
  },
];

/** Triwulan II 2024 of a Kepala Seksi of Kecamatan Kalaena, with every figure consistent; the signatory is a placeholder. */
export const KALAENA: WorkbookContent = {
  year: 2024,
  triwulan: 2,
  identitas: {
    pemerintahDaerah: 'Pemerintah Kabupaten Luwu Timur',
    kabupaten: 'Kabupaten Luwu Timur',
    unitKerja: 'Kecamatan Kalaena',
    jabatan: 'Kepala Seksi Pemberdayaan Masyarakat dan Desa',
    nama: 'Nama Pejabat, S.Sos.',
    nip: '196902201990021001',
    pangkat: 'Penata Tingkat I',
    golongan: 'III/d',
    tempat: 'Kalaena',
    tanggalLaporan: '2024-07-05',
  },
  pengaturan: {},
  rows: ROWS,
  narasi: NARASI_KALAENA,
  dokumentasi: [],
  skala: null,
  notes: [
    'Angka Triwulan II, pagu dan target tahunan berasal dari satu laporan triwulan yang nyata. Nama, NIP dan pangkat penanda tangan ialah isian contoh.',
    'Yang tidak disebut laporan itu diandaikan di sini: anggaran Triwulan I baris 1 dan 2 (10.893.500 dan 8.816.750), anggaran Triwulan III dan IV baris 2 (30.190.750 dan 30.190.500), realisasi keuangan Triwulan I (8.878.500, 8.816.750 dan 2.773.750), target dan realisasi kinerja Triwulan I, target baris 2 sebanyak 3 Laporan tiap triwulan, nama program dan kode sub kegiatan.',
  ],
};
