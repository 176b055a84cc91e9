import { computeHasilOf, type SampleRow } from './example-hasil.ts';

const SERVICE = {
  program: 'Program Pelayanan Penanaman Modal',
  kegiatan: 'Pelayanan Perizinan dan Nonperizinan secara Terpadu Satu Pintu',
};
const PROGRAM = 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota';

/** What UNTUK names, under the short word that the sentences of the office use. */
export const OFFICE_ROWS: Readonly<Record<string, string>> = {
  '': '',
  layanan: SERVICE.kegiatan,
  izin: 'Penyediaan Pelayanan Perizinan Berusaha melalui Sistem Perizinan Elektronik',
  pantau: 'Pemantauan Pemenuhan Komitmen Perizinan',
  aduan: 'Penanganan Pengaduan Layanan Perizinan',
  promosi: 'Pelaksanaan Promosi Penanaman Modal Daerah',
  logistik: 'Penyediaan Bahan Logistik Kantor',
  diklat: 'Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi',
};

const sub = (name: string): string => OFFICE_ROWS[name] ?? '';

const ROWS: readonly SampleRow[] = [
  {
    ...SERVICE,
    sub: sub('izin'),
    indikator: 'Jumlah Izin yang Diterbitkan',
    annual: '1200',
    satuan: 'Izin',
    jenis: 'akumulatif',
    target: ['250', '300', '350', '300'],
    realisasi: ['262', '291', '364', ''],
    pagu: '420000000',
    anggaran: ['90000000', '110000000', '120000000', '100000000'],
    spending: ['88400000', '104750000', '118320000', ''],
  },
  {
    ...SERVICE,
    sub: sub('pantau'),
    indikator: 'Jumlah Pelaku Usaha yang Dipantau',
    annual: '160',
    satuan: 'Orang',
    jenis: 'akumulatif',
    target: ['40', '40', '40', '40'],
    realisasi: ['40', '38', '31', ''],
    pagu: '96000000',
    anggaran: ['24000000', '24000000', '24000000', '24000000'],
    spending: ['23600000', '22850000', '19440000', ''],
  },
  {
    ...SERVICE,
    sub: sub('aduan'),
    indikator: 'Rata-rata Waktu Penyelesaian Pengaduan',
    annual: '5',
    satuan: 'Hari',
    jenis: 'posisi akhir',
    arah: 'turun',
    target: ['8', '7', '6', '5'],
    realisasi: ['8', '7', '7', ''],
    pagu: '54000000',
    anggaran: ['13500000', '13500000', '13500000', '13500000'],
    spending: ['12900000', '13100000', '11475000', ''],
  },
  {
    program: 'Program Promosi Penanaman Modal',
    kegiatan: 'Penyelenggaraan Promosi Penanaman Modal',
    sub: sub('promosi'),
    indikator: 'Jumlah Pameran yang Diikuti',
    annual: '4',
    satuan: 'Kali',
    jenis: 'akumulatif',
    target: ['1', '1', '1', '1'],
    realisasi: ['1', '1', '1', ''],
    pagu: '238745000',
    anggaran: ['60000000', '60000000', '58745000', '60000000'],
    spending: ['59100000', '57300000', '56200000', ''],
  },
  {
    program: PROGRAM,
    kegiatan: 'Administrasi Umum Perangkat Daerah',
    sub: sub('logistik'),
    indikator: 'Jumlah Paket Bahan Logistik Kantor yang Disediakan',
    annual: '12',
    satuan: 'Paket',
    jenis: 'akumulatif',
    target: ['3', '3', '3', '3'],
    realisasi: ['3', '3', '3', ''],
    pagu: '61740000',
    anggaran: ['15435000', '15435000', '15435000', '15435000'],
    spending: ['15200000', '15410000', '14900000', ''],
  },
  {
    program: PROGRAM,
    kegiatan: 'Administrasi Kepegawaian Perangkat Daerah',
    sub: sub('diklat'),
    indikator: 'Jumlah Pegawai yang Mengikuti Pendidikan dan Pelatihan',
    annual: '24',
    satuan: 'Orang',
    jenis: 'akumulatif',
    target: ['-', '12', '6', '6'],
    realisasi: ['-', '12', '4', ''],
    pagu: '75000000',
    anggaran: ['-', '30000000', '25000000', '20000000'],
    spending: ['-', '29250000', '17800000', ''],
  },
];

/**
 * An office of investment and licences, Triwulan III 2025. By hand: capaian 104, 77.5, 83.33, 100, 100, 66.67, mean
 * 88.58 (s.d. 94.16; Triwulan II 98.67); money 238,135,000 of 256,680,000 = 92.78 % (s.d. 679,995,000 of the pagu
 * 945,485,000 = 71.92 %, left 265,490,000 = 28.08 %); three programs, four kegiatan, six sub kegiatan.
 */
export const OFFICE_HASIL = computeHasilOf(ROWS, 2025, 3);
