import { nameKey } from '../../../domain/name-key.ts';
import { listMeasuredMoney, sasaranOf } from '../../../domain/sasaran.ts';
import { cellsOf, type RowSources } from './row-sources.ts';
import type { Traced } from './traced.ts';

/**
 * Cells of what was reached beside what was spent, row by row as efficiency is computed. `kinerja` and `money` are in the
 * order of the results; of the money `realisasi` and `serapan` are of all that was spent by then.
 */
export function efisiensiSources(
  { hasil }: Traced,
  kinerja: readonly RowSources[],
  money: readonly RowSources[],
): readonly RowSources[] {
  const isOfSasaran = hasil.data.isOfSasaran === true;
  return listMeasuredMoney(hasil).map((row, i) => {
    const own = hasil.kinerja.flatMap(({ subKegiatan, kegiatan }, at) =>
      nameKey(subKegiatan) === nameKey(row.subKegiatan) && kegiatan === row.kegiatan ? [kinerja[at] ?? {}] : [],
    );
    const spent = isOfSasaran
      ? money.filter((_, at) => {
          const of = hasil.keuangan[at];
          return of !== undefined && nameKey(sasaranOf(hasil, of)) === nameKey(row.subKegiatan);
        })
      : money.slice(i, i + 1);
    const names = { nama: cellsOf(own, 'nama'), subKegiatan: cellsOf(own, 'subKegiatan') };
    const figures = {
      target: cellsOf(own, 'target'),
      realisasi: cellsOf(own, 'realisasi'),
      capaian: cellsOf(own, 'capaian'),
    };
    const serapan = cellsOf(spent, 'serapan');
    const both = [...figures.capaian, ...serapan];
    const results = { selisih: both, sisa: both, sisaRupiah: both, indeks: both, tingkat: both, efisiensi: both };
    const ofMoney = { pagu: cellsOf(spent, 'pagu'), realisasiKeuangan: cellsOf(spent, 'realisasi'), serapan };
    return { ...names, ...figures, ...ofMoney, ...results };
  });
}
