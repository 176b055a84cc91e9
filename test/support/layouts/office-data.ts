import type { TestCell } from '../raw-buku.ts';

/** A sub kegiatan of the reference office: Triwulan I to IV, null where nothing is reported yet. */
export interface OfficeRow {
  readonly kode: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly annualTarget: number;
  readonly pagu: number;
  /** Of the indikator. */
  readonly target: readonly TestCell[];
  readonly realisasi: readonly TestCell[];
  /** In rupiah. */
  readonly anggaran: readonly TestCell[];
  readonly spent: readonly TestCell[];
}

const FIRST_KEGIATAN = 'Koordinasi Kegiatan Pemberdayaan Desa';
const SECOND_KEGIATAN = 'Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa';

/** The figures of the reference report (a kecamatan, Triwulan II 2024). */
export const OFFICE_ROWS: readonly OfficeRow[] = [
  {
    kode: '7.01.03.2.01.0001',
    kegiatan: FIRST_KEGIATAN,
    subKegiatan: 'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan',
    indikator: 'Jumlah Lembaga Kemasyarakatan yang Berpartisipasi',
    satuan: 'Lembaga',
    annualTarget: 5,
    pagu: 10893500,
    target: [5, '-', '-', '-'],
    realisasi: [5, '-', null, null],
    anggaran: [10893500, '-', '-', '-'],
    spent: [8878500, 2015000, null, null],
  },
  {
    kode: '7.01.03.2.01.0002',
    kegiatan: FIRST_KEGIATAN,
    subKegiatan: 'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat',
    indikator: 'Jumlah Laporan Peningkatan Efektifitas Kegiatan',
    satuan: 'Laporan',
    annualTarget: 12,
    pagu: 85880500,
    target: [3, 3, 3, 3],
    realisasi: [3, 3, null, null],
    anggaran: [8816750, 16682500, 30190750, 30190500],
    spent: [8816750, 19617580, null, null],
  },
  {
    kode: '7.01.03.2.02.0001',
    kegiatan: SECOND_KEGIATAN,
    subKegiatan: 'Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan',
    indikator: 'Jumlah Laporan Hasil Koordinasi',
    satuan: 'Laporan',
    annualTarget: 28,
    pagu: 10470500,
    target: [7, 7, 7, 7],
    realisasi: [7, 7, null, null],
    anggaran: [2773750, 2498250, 2700250, 2498250],
    spent: [2773750, 2896250, null, null],
  },
];

/**
 * What must come out for Triwulan II, by hand: target 16682500 + 2498250, realisasi 2015000 + 19617580 + 2896250; s.d.
 * each row with Triwulan I; capaian 100 where 3 of 3 and 7 of 7; money 24528830 / 19180750; serapan 44997830 / 107244500.
 */
export const OFFICE_RESULTS = {
  tahun: 2024,
  triwulan: 2,
  kinerja: {
    baris: [
      { target: null, realisasi: null, capaian: null, targetTahunan: '5' },
      { target: '3', realisasi: '3', capaian: '100', targetTahunan: '12' },
      { target: '7', realisasi: '7', capaian: '100', targetTahunan: '28' },
    ],
    rataRata: '100',
  },
  keuangan: {
    baris: [
      { pagu: '10893500', target: null, realisasi: '2015000', realisasiSampaiDengan: '10893500' },
      { pagu: '85880500', target: '16682500', realisasi: '19617580', realisasiSampaiDengan: '28434330' },
      { pagu: '10470500', target: '2498250', realisasi: '2896250', realisasiSampaiDengan: '5670000' },
    ],
    jumlah: { pagu: '107244500', target: '19180750', realisasi: '24528830', realisasiSampaiDengan: '44997830' },
    capaian: '127.8825384826',
    serapan: '41.9581703491',
  },
} as const;
