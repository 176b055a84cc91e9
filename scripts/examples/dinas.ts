import type { CellContent, ContentRow, WorkbookContent } from '../../src/workbook/workbook-content.ts';
import { NARASI_DINAS } from './dinas-narasi.ts';

type Series = readonly [CellContent, CellContent, CellContent, CellContent];

/** A row from its four quarters of target, realisasi, anggaran and money spent. */
function makeRow(
  names: Pick<ContentRow, 'program' | 'kegiatan' | 'subKegiatan' | 'kode' | 'indikator' | 'satuan'>,
  figures: Pick<ContentRow, 'target' | 'pagu' | 'jenis' | 'arah'>,
  target: Series,
  realisasi: Series,
  money: { readonly anggaran: Series; readonly realisasi: Series } | null,
): ContentRow {
  const makeTriwulan = (i: 0 | 1 | 2 | 3): ContentRow['triwulan'][1] => ({
    target: target[i],
    realisasi: realisasi[i],
    anggaran: money === null ? null : money.anggaran[i],
  });
  const r = money?.realisasi;
  return {
    ...names,
    ...figures,
    remark: money === null ? '' : 'APBD',
    triwulan: { 1: makeTriwulan(0), 2: makeTriwulan(1), 3: makeTriwulan(2), 4: makeTriwulan(3) },
    realisasiKeuangan: r === undefined ? null : { 1: r[0], 2: r[1], 3: r[2], 4: r[3] },
  };
}

const LICENSING = {
  program: 'Program Pelayanan Penanaman Modal',
  kegiatan: 'Pelayanan Perizinan dan Nonperizinan secara Terpadu',
};
const PROMOTION = {
  program: 'Program Promosi Penanaman Modal',
  kegiatan: 'Penyelenggaraan Promosi Penanaman Modal',
};
const CONTROL = {
  program: 'Program Pengendalian Pelaksanaan Penanaman Modal',
  kegiatan: 'Pengendalian Pelaksanaan Penanaman Modal',
};
const LICENSING_SERVICE = {
  ...LICENSING,
  subKegiatan: 'Penyediaan Pelayanan Perizinan Berusaha melalui Sistem Elektronik',
  kode: '2.18.04.2.01.0002',
};
const COMPLAINTS = {
  ...LICENSING,
  subKegiatan: 'Penyediaan dan Pengelolaan Layanan Pengaduan Masyarakat',
  kode: '2.18.04.2.01.0004',
};
const EXHIBITIONS = {
  ...PROMOTION,
  subKegiatan: 'Pelaksanaan Kegiatan Promosi Penanaman Modal',
  kode: '2.18.03.2.01.0002',
};
const SUPERVISION = {
  ...CONTROL,
  subKegiatan: 'Pengawasan Penanaman Modal',
  kode: '2.18.05.2.01.0006',
};
const TRAINING = {
  ...CONTROL,
  subKegiatan: 'Bimbingan Teknis kepada Pelaku Usaha',
  kode: '2.18.05.2.01.0005',
};

const ROWS: readonly ContentRow[] = [
  makeRow(
    { ...LICENSING_SERVICE, indikator: 'Jumlah izin yang diterbitkan', satuan: 'Izin' },
    { target: 1200, pagu: 240_000_000, jenis: 'akumulatif', arah: 'naik' },
    [250, 300, 350, 300],
    [262, 311, 338, null],
    {
      anggaran: [50_000_000, 60_000_000, 70_000_000, 60_000_000],
      realisasi: [48_500_000, 59_250_000, 66_400_000, null],
    },
  ),
  makeRow(
    { ...LICENSING_SERVICE, indikator: 'Rata-rata waktu penerbitan izin', satuan: 'Hari Kerja' },
    { target: 5, pagu: null, jenis: 'posisi akhir', arah: 'turun' },
    [8, 7, 6, 5],
    [8, 6.5, 5.4, null],
    null,
  ),
  makeRow(
    { ...LICENSING_SERVICE, indikator: 'Indeks kepuasan masyarakat', satuan: 'Indeks' },
    { target: 86, pagu: null, jenis: 'rata-rata', arah: 'naik' },
    [86, 86, 86, 86],
    [84.75, 86.2, 87.1, null],
    null,
  ),
  makeRow(
    { ...COMPLAINTS, indikator: 'Persentase pengaduan yang selesai tepat waktu', satuan: 'Persen' },
    { target: 95, pagu: 60_000_000, jenis: 'tetap', arah: 'naik' },
    [95, 95, 95, 95],
    [96, 92.5, 94, null],
    {
      anggaran: [15_000_000, 15_000_000, 15_000_000, 15_000_000],
      realisasi: [14_200_000, 13_750_000, 14_900_000, null],
    },
  ),
  makeRow(
    { ...EXHIBITIONS, indikator: 'Jumlah pameran yang diikuti', satuan: 'Kegiatan' },
    { target: 4, pagu: 320_000_000, jenis: 'akumulatif', arah: 'naik' },
    ['-', 1, 2, 1],
    ['-', 1, 1, null],
    {
      anggaran: [20_000_000, 80_000_000, 140_000_000, 80_000_000],
      realisasi: [18_750_000, 77_400_000, 92_300_000, null],
    },
  ),
  makeRow(
    { ...SUPERVISION, indikator: 'Jumlah perusahaan yang diawasi', satuan: 'Perusahaan' },
    { target: 120, pagu: 150_000_000, jenis: 'kumulatif', arah: 'naik' },
    [30, 60, 90, 120],
    [28, 61, 93, null],
    {
      anggaran: [35_000_000, 40_000_000, 40_000_000, 35_000_000],
      realisasi: [33_100_000, 39_600_000, 38_950_000, null],
    },
  ),
  makeRow(
    { ...SUPERVISION, indikator: 'Persentase perusahaan yang terlambat melapor', satuan: 'Persen' },
    { target: 10, pagu: null, jenis: 'posisi akhir', arah: 'turun' },
    [16, 14, 12, 10],
    [17, 13.5, 11.4, null],
    null,
  ),
  makeRow(
    { ...TRAINING, indikator: 'Jumlah pelaku usaha yang mengikuti bimbingan', satuan: 'Pelaku Usaha' },
    { target: 200, pagu: 130_000_000, jenis: 'akumulatif', arah: 'naik' },
    [50, 50, 50, 50],
    [50, 55, 45, null],
    {
      anggaran: [32_500_000, 32_500_000, 32_500_000, 32_500_000],
      realisasi: [31_000_000, 32_100_000, 28_400_000, null],
    },
  ),
];

/** An invented dinas, Triwulan III 2025, basis sampai dengan: every JENIS, both ARAH, several indikator, a scale of its own. */
export const DINAS: WorkbookContent = {
  year: 2025,
  triwulan: 3,
  identitas: {
    pemerintahDaerah: 'Pemerintah Kabupaten Contoh',
    kabupaten: 'Kabupaten Contoh',
    unitKerja: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    jabatan: 'Kepala Bidang Penyelenggaraan Pelayanan',
    nama: 'Nama Kepala Bidang, S.E., M.Si.',
    nip: '197503122000032004',
    pangkat: 'Pembina',
    golongan: 'IV/a',
    tempat: 'Kota Contoh',
    tanggalLaporan: '2025-10-06',
    jabatanAtasan: 'Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    namaAtasan: 'Nama Kepala Dinas, S.H., M.H.',
    nipAtasan: '196808171994031007',
    pangkatAtasan: 'Pembina Utama Muda',
    golonganAtasan: 'IV/c',
  },
  pengaturan: {
    basis: 'sampai dengan',
    views: 'keduanya',
    batasCapaian: 120,
    keuanganSummary: 'rata-rata',
    efficiency: 'ya',
  },
  rows: ROWS,
  narasi: NARASI_DINAS,
  tindakLanjut: [],
  riwayat: [],
  dokumentasi: [],
  skala: [
    [95, 'Istimewa'],
    [85, 'Sangat Baik'],
    [70, 'Baik'],
    [55, 'Cukup'],
    [0, 'Perlu Perbaikan'],
  ],
  notes: [
    'Semua nama dan angka di buku ini karangan. Buku ini memperlihatkan kelima JENIS, ARAH turun, beberapa indikator untuk satu sub kegiatan, basis sampai dengan, batas capaian 120 dan skala predikat sendiri.',
  ],
};
