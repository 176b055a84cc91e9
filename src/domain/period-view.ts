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

/** The quarter alone, the quarters up to and with it, and of the two the one that Basis names. */
export function computeViews(series: Series, context: ViewContext): PeriodViews {
  const triwulan = computeView(series, 'triwulan', context);
  const sampaiDengan = computeView(series, 'sampai dengan', context);
  return { main: context.pengaturan.basis === 'triwulan' ? triwulan : sampaiDengan, triwulan, sampaiDengan };
}

function computeView(series: Series, view: View, context: ViewContext): PeriodView {
  const cells = { target: withoutCells(series.target), realisasi: withoutCells(series.realisasi) };
  const capaian = computeRowCapaian({ ...series, ...cells }, context.triwulan, view, context.pengaturan);
  return {
    ...toFigures(capaian),
    capaianBeforeLimit: capaian.unlimited,
    predikat: predikatOf(capaian.value, context.skala, context.pengaturan.percentDecimals),
    targetNihil: capaian.target.isNihil,
    realisasiNihil: capaian.realisasi.isNihil,
  };
}
