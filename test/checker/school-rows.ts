import { type AgencyKegiatan, row, same } from './agency-rows.ts';

const EDUCATION = 'Program Pengelolaan Pendidikan';
const SUPPORT = 'Program Penunjang Urusan Pemerintahan Daerah';

/**
 * An education office, filled in up to Triwulan III 2026. By hand, Triwulan III: capaian 90, 100.5, 110, 98.05, 100,
 * 113.33 (17 of 15 more), 90 (2 x 5 - 5.5 of 5), mean 100.27; money 986,190,000 of 1,032,425,000 = 95.52 %. S.d. Triwulan III: 93.75 (15 of 16), 99
 * (990 of 1,000), 100 (120 of 120), 98.05, 100, 100, 90, mean 97.26; money 2,010,890,000 of 2,097,275,000 = 95.88 %, of the
 * pagu 2,844,700,000 = 70.69 %, left 833,810,000 = 29.31 %; three programs, five kegiatan, seven sub kegiatan.
 */
export const SCHOOL: readonly AgencyKegiatan[] = [
  {
    program: EDUCATION,
    kode: '1.01.02.2.01',
    name: 'Pengelolaan Pendidikan Sekolah Dasar',
    rows: [
      row(
        [
          '1.01.02.2.01.0009',
          'Rehabilitasi Ruang Kelas Sekolah Dasar',
          'Jumlah ruang kelas yang direhabilitasi',
          'Ruang Kelas',
        ],
        ['akumulatif', 'naik'],
        [24, ['-', 6, 10, 8], ['-', 6, 9]],
        [1_280_000_000, ['-', 320_000_000, 540_000_000, 420_000_000], ['-', 318_450_000, 496_275_000]],
      ),
      row(
        [
          '1.01.02.2.01.0024',
          'Penyediaan Biaya Personil Peserta Didik Sekolah Dasar',
          'Jumlah peserta didik yang menerima bantuan',
          'Peserta Didik',
        ],
        ['akumulatif', 'naik'],
        [1_200, [300, 300, 400, 200], [300, 288, 402]],
        [540_000_000, [135_000_000, 135_000_000, 180_000_000, 90_000_000], [135_000_000, 129_600_000, 179_550_000]],
      ),
    ],
  },
  {
    program: EDUCATION,
    kode: '1.01.02.2.03',
    name: 'Pengelolaan Pendidikan Anak Usia Dini',
    rows: [
      row(
        ['1.01.02.2.03.0007', 'Pelatihan Pendidik Anak Usia Dini', 'Jumlah pendidik yang mengikuti pelatihan', 'Orang'],
        ['akumulatif', 'naik'],
        [160, same(40), [40, 36, 44]],
        [192_000_000, same(48_000_000), [47_320_000, 45_180_000, 47_655_000]],
      ),
      row(
        [
          '1.01.02.2.03.0011',
          'Pembinaan Kelembagaan Anak Usia Dini',
          'Persentase satuan pendidikan yang terakreditasi',
          'Persen',
        ],
        ['posisi akhir', 'naik'],
        [80, [70, 74, 77, 80], [71, 74, 75.5]],
        [96_400_000, same(24_100_000), [23_640_000, 24_015_000, 23_872_500]],
      ),
    ],
  },
  {
    program: 'Program Pendidik dan Tenaga Kependidikan',
    kode: '1.01.04.2.01',
    name: 'Pemerataan Kuantitas dan Kualitas Pendidik',
    rows: [
      row(
        ['1.01.04.2.01.0002', 'Penataan Pendistribusian Pendidik', 'Jumlah laporan penataan pendidik', 'Laporan'],
        ['akumulatif', 'naik'],
        [4, same(1), [1, 1, 1]],
        [38_500_000, same(9_625_000), [9_480_000, 9_515_000, 9_602_500]],
      ),
    ],
  },
  {
    program: SUPPORT,
    kode: '1.01.01.2.07',
    name: 'Pengadaan Barang Milik Daerah Penunjang Urusan',
    rows: [
      row(
        ['1.01.01.2.07.0006', 'Pengadaan Peralatan Laboratorium Komputer', 'Jumlah peralatan yang tersedia', 'Unit'],
        ['kumulatif', 'naik'],
        [45, [5, 20, 35, 45], [5, 18, 35]],
        [675_000_000, [75_000_000, 225_000_000, 225_000_000, 150_000_000], [74_250_000, 197_100_000, 223_650_000]],
      ),
    ],
  },
  {
    program: SUPPORT,
    kode: '1.01.01.2.06',
    name: 'Administrasi Umum Perangkat Daerah',
    rows: [
      row(
        [
          '1.01.01.2.06.0003',
          'Pelayanan Pengaduan Layanan Pendidikan',
          'Rata-rata waktu penyelesaian pengaduan',
          'Hari',
        ],
        ['posisi akhir', 'turun'],
        [4, [7, 6, 5, 4], [7, 6, 5.5]],
        [22_800_000, same(5_700_000), [5_540_000, 5_610_000, 5_585_000]],
      ),
    ],
  },
];
