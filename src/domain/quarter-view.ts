import { type Angka, sum } from './angka.ts';
import { meanCapaian } from './bobot.ts';
import type { HasilKeuanganRow, HasilKinerja, HasilKinerjaRow } from './hasil.ts';
import { withoutCells } from './measure.ts';
import { computeRowCapaian, type RowFigures, toFigures } from './row-capaian.ts';
import { percentOf } from './summarize.ts';
import { perTriwulan, sampaiDengan, type Triwulan } from './triwulan.ts';

/** What the cells of a quarter state of a row, and its capaian (percent, after Batas Capaian). */
export function quarterFigures(row: HasilKinerjaRow, triwulan: Triwulan, { data }: HasilKinerja): RowFigures {
  const cellsOf = (part: 'target' | 'realisasi') => withoutCells(perTriwulan((t) => row.rencana.triwulan[t][part]));
  const series = { jenis: row.jenis, arah: row.arah, target: cellsOf('target'), realisasi: cellsOf('realisasi') };
  return toFigures(computeRowCapaian(series, triwulan, 'sel', data.pengaturan));
}

/** The mean capaian of the rows that have one in a quarter, weighted as the report's is; null without any. */
export function quarterMean(hasil: HasilKinerja, triwulan: Triwulan): Angka | null {
  return meanCapaian(
    hasil.kinerja.map((row) => ({ capaian: quarterFigures(row, triwulan, hasil).capaian, bobot: row.bobot })),
  );
}

/** Money of a sub kegiatan in one quarter, as its cells state it. */
export function quarterMoney({ row }: HasilKeuanganRow, triwulan: Triwulan) {
  return row.triwulan[triwulan];
}

/** Rupiah of a quarter over all sub kegiatan. */
export function quarterTotal({ keuangan }: HasilKinerja, triwulan: Triwulan, part: 'target' | 'realisasi'): Angka {
  return sum(keuangan.map((row) => quarterMoney(row, triwulan)[part]));
}

/** Percent of the pagu spent from Triwulan I to this one, over all sub kegiatan; null without a pagu. */
export function cumulativeSerapan(hasil: HasilKinerja, triwulan: Triwulan): Angka | null {
  const spent = sum(sampaiDengan(triwulan).map((t) => quarterTotal(hasil, t, 'realisasi')));
  return percentOf(spent, hasil.keuanganSummary.pagu);
}
