import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { makeRiwayatRow } from '../support/riwayat-row.ts';
import { YEARLY_DATA } from '../support/yearly-data.ts';

/** Realisasi of 2023, of the targets of 2024. */
const LAST_YEAR = [5, 10, 7];

/**
 * The year of the worked example beside 2023. By hand: 2023 100, 10 of 12 = 83.33, 100, mean 94.44; 2024 100, 91.67,
 * 100, mean 97.22.
 */
export const YEARLY_HASIL = computeHasil({
  ...YEARLY_DATA,
  riwayat: YEARLY_DATA.pk.map(({ indikator, satuan, target }, i) => {
    const stated = typeof target === 'string' ? target : target.toString();
    return makeRiwayatRow({ indikator, satuan, target: stated, realisasi: LAST_YEAR[i] ?? '' });
  }),
});
