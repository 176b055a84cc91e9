import { type AgencyKegiatan, row, same } from './agency-rows.ts';

/**
 * A puskesmas, filled in up to Triwulan II 2026. By hand, Triwulan II: capaian 102 (153 of 150), 94 (235 of 250), 100,
 * 95 (2 x 14 - 14.7 of 14), 100.5 (92.46 of 92), mean 98.3; money 229,075,000 of 235,000,000 = 97.48 %. S.d. Triwulan II:
 * 297 of 300, 475 of 500, 12 of 12; money 437,315,000 of 450,000,000 = 97.18 %, of the pagu 860,000,000 = 50.85 %, left
 * 422,685,000 = 49.15 %; two programs, two kegiatan, five sub kegiatan.
 */
export const HEALTH: readonly AgencyKegiatan[] = [
  {
    program: 'Program Pemenuhan Upaya Kesehatan Masyarakat',
    kode: '1.02.02.2.02',
    name: 'Penyediaan Layanan Kesehatan Tingkat Daerah',
    rows: [
      row(
        ['1.02.02.2.02.0001', 'Pengelolaan Pelayanan Kesehatan Ibu Hamil', 'Jumlah ibu hamil yang dilayani', 'Orang'],
        ['akumulatif', 'naik'],
        [600, same(150), [144, 153]],
        [240_000_000, same(60_000_000), [57_600_000, 58_350_000]],
      ),
      row(
        ['1.02.02.2.02.0004', 'Pengelolaan Pelayanan Kesehatan Balita', 'Jumlah balita yang dipantau', 'Balita'],
        ['akumulatif', 'naik'],
        [1_000, same(250), [240, 235]],
        [180_000_000, same(45_000_000), [43_200_000, 42_525_000]],
      ),
      row(
        ['1.02.02.2.02.0018', 'Pengelolaan Pelayanan Promosi Kesehatan', 'Jumlah penyuluhan yang dilaksanakan', 'Kali'],
        ['akumulatif', 'naik'],
        [24, same(6), [6, 6]],
        [72_000_000, same(18_000_000), [17_640_000, 17_820_000]],
      ),
      row(
        ['1.02.02.2.02.0033', 'Operasional Pelayanan Puskesmas', 'Rata-rata waktu tunggu pendaftaran', 'Menit'],
        ['posisi akhir', 'turun'],
        [10, [16, 14, 12, 10], [15, 14.7]],
        [48_000_000, same(12_000_000), [11_400_000, 11_880_000]],
      ),
    ],
  },
  {
    program: 'Program Sediaan Farmasi dan Alat Kesehatan',
    kode: '1.02.04.2.01',
    name: 'Pengelolaan Sediaan Farmasi',
    rows: [
      row(
        ['1.02.04.2.01.0002', 'Pengadaan Obat dan Bahan Medis', 'Persentase ketersediaan obat', 'Persen'],
        ['posisi akhir', 'naik'],
        [95, [90, 92, 94, 95], [91, 92.46]],
        [320_000_000, [80_000_000, 100_000_000, 80_000_000, 60_000_000], [78_400_000, 98_500_000]],
      ),
    ],
  },
];
