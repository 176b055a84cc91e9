/** What a cell of a quarter holds: a figure, none ("-"), or nothing yet. */
export type QuarterCell = number | '-' | null;

/** One sub kegiatan of an agency: quarters I to IV of target, realisasi and money. */
export interface AgencyRow {
  readonly kode: string;
  readonly name: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly jenis: string;
  readonly arah: string;
  readonly annual: number;
  readonly target: readonly QuarterCell[];
  readonly realisasi: readonly QuarterCell[];
  readonly pagu: number;
  readonly anggaran: readonly QuarterCell[];
  readonly spent: readonly QuarterCell[];
}

/** A kegiatan of an agency with its sub kegiatan. */
export interface AgencyKegiatan {
  readonly program: string;
  readonly kode: string;
  readonly name: string;
  readonly rows: readonly AgencyRow[];
}

type Four = readonly QuarterCell[];

/** A row of its names, of JENIS and ARAH, of the year's and the quarters' figures, and of its money. */
export function row(
  [kode, name, indikator, satuan]: readonly [string, string, string, string],
  [jenis, arah]: readonly [string, string],
  [annual, target, realisasi]: readonly [number, Four, Four],
  [pagu, anggaran, spent]: readonly [number, Four, Four],
): AgencyRow {
  return { kode, name, indikator, satuan, jenis, arah, annual, target, realisasi, pagu, anggaran, spent };
}

/** The same figure in each quarter. */
export const same = (n: number): Four => [n, n, n, n];
const FISHING = 'Program Pengelolaan Perikanan Tangkap';

/**
 * A fishery office, filled in up to Triwulan II 2026. By hand, Triwulan II: capaian 100, 83.33 (5 of 6), 100, 101.67,
 * 100, 87.5, 66.67, 100.61, mean 92.47; money 227,077,000 of 241,315,000 = 94.10 %; s.d. 390,564,500 of the pagu 829,110,000 =
 * 47.11 %, left 438,545,500; three programs, four kegiatan, eight sub kegiatan.
 */
export const FISHERY: readonly AgencyKegiatan[] = [
  {
    program: FISHING,
    kode: '3.25.03.2.01',
    name: 'Pengelolaan Penangkapan Ikan di Wilayah Sungai dan Danau',
    rows: [
      row(
        [
          '3.25.03.2.01.0001',
          'Penyediaan Data dan Informasi Sumber Daya Ikan',
          'Jumlah dokumen data sumber daya ikan',
          'Dokumen',
        ],
        ['akumulatif', 'naik'],
        [4, same(1), [1, 1]],
        [64_500_000, [12_500_000, 18_000_000, 17_000_000, 17_000_000], [12_215_000, 17_640_500]],
      ),
      row(
        ['3.25.03.2.01.0002', 'Penyediaan Prasarana Usaha Perikanan', 'Jumlah prasarana yang tersedia', 'Unit'],
        ['kumulatif', 'naik'],
        [20, [4, 10, 16, 20], [4, 9]],
        [318_000_000, [48_000_000, 96_000_000, 102_000_000, 72_000_000], [46_850_000, 88_275_000]],
      ),
    ],
  },
  {
    program: FISHING,
    kode: '3.25.03.2.02',
    name: 'Pemberdayaan Nelayan Kecil',
    rows: [
      row(
        ['3.25.03.2.02.0001', 'Pengembangan Kapasitas Nelayan Kecil', 'Jumlah nelayan yang dilatih', 'Orang'],
        ['akumulatif', 'naik'],
        [240, [60, 80, 60, 40], [58, 80]],
        [142_600_000, [35_000_000, 47_600_000, 36_000_000, 24_000_000], [33_780_000, 46_915_000]],
      ),
      row(
        ['3.25.03.2.02.0002', 'Fasilitasi Kelompok Usaha Bersama', 'Persentase kelompok yang berbadan hukum', 'Persen'],
        ['posisi akhir', 'naik'],
        [70, [55, 60, 65, 70], [54, 61]],
        [58_300_000, same(14_575_000), [14_120_000, 13_986_500]],
      ),
    ],
  },
  {
    program: 'Program Pengolahan dan Pemasaran Hasil Perikanan',
    kode: '3.25.06.2.02',
    name: 'Pembinaan Mutu dan Keamanan Hasil Perikanan',
    rows: [
      row(
        ['3.25.06.2.02.0001', 'Bimbingan Penerapan Standar Mutu', 'Jumlah unit pengolahan yang dibina', 'Unit'],
        ['tetap', 'naik'],
        [15, same(15), [15, 15]],
        [87_200_000, [20_000_000, 24_200_000, 23_000_000, 20_000_000], [19_455_000, 23_870_000]],
      ),
      row(
        [
          '3.25.06.2.02.0002',
          'Pengawasan Mutu Hasil Perikanan',
          'Persentase sampel yang tidak memenuhi syarat',
          'Persen',
        ],
        ['posisi akhir', 'turun'],
        [4, [10, 8, 6, 4], [10, 9]],
        [46_750_000, [9_750_000, 13_000_000, 13_000_000, 11_000_000], [9_412_500, 12_706_000]],
      ),
    ],
  },
  {
    program: 'Program Penunjang Urusan Pemerintahan Daerah',
    kode: '3.25.01.2.06',
    name: 'Administrasi Umum Perangkat Daerah',
    rows: [
      row(
        [
          '3.25.01.2.06.0009',
          'Penyelenggaraan Rapat Koordinasi dan Konsultasi',
          'Jumlah laporan rapat koordinasi',
          'Laporan',
        ],
        ['akumulatif', 'naik'],
        [12, same(3), [3, 2]],
        [96_400_000, same(24_100_000), [23_865_000, 19_872_000]],
      ),
      row(
        ['3.25.01.2.06.0006', 'Penyediaan Layanan Perpustakaan Kantor', 'Indeks kepuasan pembaca', 'Indeks'],
        ['rata-rata', 'naik'],
        [82, [80, 82, 83, 83], [81, 82.5]],
        [15_360_000, same(3_840_000), [3_790_000, 3_812_000]],
      ),
    ],
  },
];

const VILLAGE = 'Program Pemberdayaan Masyarakat Desa dan Kelurahan';

/**
 * A kelurahan, the whole of 2025. By hand, s.d. Triwulan IV: capaian 95.56, 100, 98, 100, 105, mean 99.71; money
 * 638,782,500 of 647,990,000 = 98.58 %. Triwulan IV alone: none, 100, 98, 100, 120, mean 104.5; money 152,632,500 of
 * 154,310,000 = 98.91 %.
 */
export const KELURAHAN: readonly AgencyKegiatan[] = [
  {
    program: VILLAGE,
    kode: '7.01.03.2.02',
    name: 'Kegiatan Pemberdayaan Kelurahan',
    rows: [
      row(
        ['7.01.03.2.02.0001', 'Musyawarah Perencanaan Kelurahan', 'Jumlah peserta musyawarah', 'Orang'],
        ['akumulatif', 'naik'],
        [90, [90, '-', '-', '-'], [86, '-', '-', '-']],
        [18_750_000, [18_750_000, '-', '-', '-'], [18_432_000, '-', '-', '-']],
      ),
      row(
        ['7.01.03.2.02.0002', 'Pembangunan Sarana dan Prasarana Kelurahan', 'Jumlah sarana yang dibangun', 'Unit'],
        ['akumulatif', 'naik'],
        [9, ['-', 3, 4, 2], ['-', 3, 4, 2]],
        [412_000_000, ['-', 132_000_000, 180_000_000, 100_000_000], ['-', 129_850_000, 178_240_000, 98_615_000]],
      ),
      row(
        ['7.01.03.2.02.0003', 'Pemberdayaan Masyarakat di Kelurahan', 'Jumlah warga yang diberdayakan', 'Orang'],
        ['kumulatif', 'naik'],
        [200, [40, 90, 150, 200], [42, 90, 148, 196]],
        [126_400_000, same(31_600_000), [30_975_000, 31_240_000, 30_118_000, 31_402_500]],
      ),
    ],
  },
  {
    program: 'Program Ketenteraman dan Ketertiban Umum',
    kode: '7.01.04.2.01',
    name: 'Penyelenggaraan Ketertiban Umum',
    rows: [
      row(
        ['7.01.04.2.01.0001', 'Sinergitas dengan Kepolisian dan TNI', 'Jumlah laporan patroli', 'Laporan'],
        ['akumulatif', 'naik'],
        [24, same(6), same(6)],
        [57_600_000, same(14_400_000), [14_100_000, 14_265_000, 14_380_000, 14_320_000]],
      ),
      row(
        ['7.01.04.2.01.0002', 'Penanganan Gangguan Ketenteraman', 'Jumlah gangguan ketenteraman', 'Kasus'],
        ['akumulatif', 'turun'],
        [20, same(5), [6, 5, 4, 4]],
        [33_240_000, same(8_310_000), [8_100_000, 8_250_000, 8_200_000, 8_295_000]],
      ),
    ],
  },
];
