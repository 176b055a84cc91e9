import { type Angka, angkaOrNull, type CellValue } from './angka.ts';
import { computeCapaian, limitCapaian } from './capaian.ts';
import type { PeriodView, PeriodViews } from './hasil.ts';
import { JENIS } from './jenis.ts';
import { measure, type View, viewCombination, withoutCells } from './measure.ts';
import type { Pengaturan } from './pengaturan.ts';
import { predikatOf, type Skala } from './predikat.ts';
import { computeRowCapaian, type Series } from './row-capaian.ts';
import type { Stated } from './stated.ts';
import type { Triwulan } from './triwulan.ts';

/** What every view of a report shares: its quarter, settings and scale. */
export interface ViewContext {
  readonly triwulan: Triwulan;
  readonly pengaturan: Pengaturan;
  readonly skala: Skala;
  /** True where the report is of the whole year. */
  readonly isYearly?: boolean | undefined;
}

/**
 * The quarter alone, the quarters up to and with it, and of the two the one that Basis names; in a yearly report the year
 * against `annualTarget`.
 */
export function computeViews(series: Series, context: ViewContext, annualTarget: CellValue = 'kosong'): PeriodViews {
  const stated = statedSeries(series);
  const triwulan = computeView(stated, 'triwulan', context);
  const isOne = viewCombination(series.jenis, 'triwulan') === viewCombination(series.jenis, 'sampai dengan');
  const sampaiDengan = isOne ? triwulan : computeView(stated, 'sampai dengan', context);
  const ofBasis = context.pengaturan.basis === 'triwulan' ? triwulan : sampaiDengan;
  const main = context.isYearly === true ? computeYearView(series, context, annualTarget) : ofBasis;
  return { main, triwulan, sampaiDengan };
}

/** Of these the one that Basis names alone. */
export function computeBasisView(series: Series, context: ViewContext): Pick<PeriodViews, 'main'> {
  return { main: computeView(statedSeries(series), context.pengaturan.basis, context) };
}

function statedSeries({ jenis, arah, target, realisasi, quotients }: Series): Series<Stated<Triwulan>> {
  return { jenis, arah, target: withoutCells(target), realisasi: withoutCells(realisasi, quotients) };
}

/** The year: what the quarters make of it after JENIS, against the target that was agreed for it. */
function computeYearView(series: Series, context: ViewContext, annualTarget: CellValue): PeriodView {
  const realisasi = measure(JENIS[series.jenis].yearRealisasi, withoutCells(series.realisasi, series.quotients), 4);
  const isBroken = realisasi.broken.length > 0 || annualTarget === 'rusak';
  const target: Angka | null = angkaOrNull(annualTarget);
  const { fallingFormula, batasCapaian, percentDecimals } = context.pengaturan;
  const unlimited = isBroken ? null : computeCapaian(target, realisasi.value, series.arah, fallingFormula);
  const capaian = limitCapaian(unlimited, batasCapaian);
  return {
    target,
    realisasi: realisasi.value,
    capaian,
    capaianBeforeLimit: unlimited,
    predikat: predikatOf(capaian, context.skala, percentDecimals),
    targetNihil: annualTarget === 'nihil',
    realisasiNihil: realisasi.isNihil,
    quotient: realisasi.quotient,
  };
}

function computeView(series: Series<Stated<Triwulan>>, view: View, context: ViewContext): PeriodView {
  const { target, realisasi, value, unlimited } = computeRowCapaian(series, context.triwulan, view, context.pengaturan);
  return {
    target: target.value,
    realisasi: realisasi.value,
    capaian: value,
    capaianBeforeLimit: unlimited,
    predikat: predikatOf(value, context.skala, context.pengaturan.percentDecimals),
    targetNihil: target.isNihil,
    realisasiNihil: realisasi.isNihil,
    quotient: realisasi.quotient,
  };
}
