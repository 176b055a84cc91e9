import type { PeriodView, PeriodViews } from './hasil.ts';
import { type View, withoutCells } from './measure.ts';
import type { Pengaturan } from './pengaturan.ts';
import { predikatOf, type Skala } from './predikat.ts';
import { computeRowCapaian, type Series, toFigures } from './row-capaian.ts';
import type { Triwulan } from './triwulan.ts';

/** What every view of a report shares: its quarter, settings and scale. */
export interface ViewContext {
  readonly triwulan: Triwulan;
  readonly pengaturan: Pengaturan;
  readonly skala: Skala;
}

/** Both views, and the one that Basis names. */
export function computeViews(series: Series, k: ViewContext): PeriodViews {
  const triwulan = computeTriwulanView(series, k);
  const sampaiDengan = computeSampaiDenganView(series, k);
  return { main: k.pengaturan.basis === 'triwulan' ? triwulan : sampaiDengan, triwulan, sampaiDengan };
}

/** The quarter alone. */
export function computeTriwulanView(series: Series, k: ViewContext): PeriodView {
  return computeView(series, 'triwulan', k);
}

/** The quarters up to and with the report's own. */
export function computeSampaiDenganView(series: Series, k: ViewContext): PeriodView {
  return computeView(series, 'sampai dengan', k);
}

function computeView(series: Series, view: View, k: ViewContext): PeriodView {
  const cells = { target: withoutCells(series.target), realisasi: withoutCells(series.realisasi) };
  const capaian = computeRowCapaian({ ...series, ...cells }, k.triwulan, view, k.pengaturan);
  return {
    ...toFigures(capaian),
    capaianBeforeLimit: capaian.unlimited,
    predikat: predikatOf(capaian.value, k.skala, k.pengaturan.percentDecimals),
    targetNihil: capaian.target.isNihil,
    realisasiNihil: capaian.realisasi.isNihil,
  };
}
