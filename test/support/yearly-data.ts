import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import { K1, K2, keuangan, pk, REFERENCE_DATA, rencana, S1, S2, S3 } from './reference-data.ts';

const NONE = ['', '', '', ''] as const;
const FIRST = 'Jumlah Lembaga Kemasyarakatan yang berpartisipasi';
const SECOND = 'Jumlah Laporan Peningkatan Efektifitas';
const THIRD = 'Jumlah Laporan Hasil Koordinasi';

/**
 * The year of the design's worked example: capaian 5 of 5 = 100, 11 of 12 = 91.666..., 7 of 7 = 100; pagu 107.244.500,
 * realisasi 10.893.500 + 80.518.275 + 10.470.500 = 101.882.275.
 */
export const YEARLY_DATA: KinerjaData = {
  ...REFERENCE_DATA,
  triwulan: 4,
  isYearly: true,
  identitas: { ...REFERENCE_DATA.identitas, tanggalLaporan: '2025-01-20' },
  pk: [
    pk({ kegiatan: K1, subKegiatan: S1, indikator: FIRST, satuan: 'Lembaga Kemasyarakatan' }, 5, 10893500),
    pk({ kegiatan: K1, subKegiatan: S2, indikator: SECOND, satuan: 'Laporan' }, 12, 85880500),
    pk({ kegiatan: K2, subKegiatan: S3, indikator: THIRD, satuan: 'Laporan' }, 7, 10470500),
  ],
  rencana: [
    rencana(
      { kegiatan: K1, subKegiatan: S1, indikator: FIRST, satuan: 'Lembaga Kemasyarakatan' },
      5,
      [5, '-', '-', '-'],
      [5, '-', '-', '-'],
      NONE,
      { jenis: 'akumulatif' },
    ),
    rencana(
      { kegiatan: K1, subKegiatan: S2, indikator: SECOND, satuan: 'Laporan' },
      12,
      [3, 3, 3, 3],
      [3, 3, 2, 3],
      NONE,
      { jenis: 'akumulatif' },
    ),
    rencana(
      { kegiatan: K2, subKegiatan: S3, indikator: THIRD, satuan: 'Laporan' },
      7,
      [7, 7, 7, 7],
      [7, 7, 7, 7],
      NONE,
      { jenis: 'tetap' },
    ),
  ],
  keuangan: [
    keuangan(S1, 10893500, [10893500, '-', '-', '-'], [8878500, 2015000, '-', '-']),
    keuangan(S2, 85880500, [8816750, 16682500, 30190750, 30190500], [8816750, 19617580, 24083945, 28000000]),
    keuangan(S3, 10470500, [2773750, 2498250, 2700250, 2498250], [2773750, 2896250, 2302250, 2498250]),
  ],
};
