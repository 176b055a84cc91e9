import { type Angka, type CellValue, isAngka } from './angka.ts';
import { computeCapaian, limitCapaian } from './capaian.ts';
import type { PeriodView } from './hasil.ts';
import type { Arah, Jenis } from './kinerja-data.ts';
import type { Pengaturan } from './pengaturan.ts';
import { sampaiDenganValue, triwulanValue } from './period.ts';
import { predikatOf, type Skala } from './predikat.ts';
import { type PerTriwulan, sampaiDengan, type Triwulan } from './triwulan.ts';

/** A row's quarter cells and how they are read. */
export interface Series {
  readonly jenis: Jenis;
  readonly arah: Arah;
  readonly target: PerTriwulan<CellValue>;
  readonly realisasi: PerTriwulan<CellValue>;
}

/** What every view of a report shares: its quarter, settings and scale. */
export interface ViewContext {
  readonly triwulan: Triwulan;
  readonly pengaturan: Pengaturan;
  readonly skala: Skala;
}

/** The quarter alone. */
export function computeTriwulanView(series: Series, k: ViewContext): PeriodView {
  const stated = [k.triwulan];
  // A kumulatif quarter is a difference: an unreadable earlier cell spoils it.
  return computeView(
    series,
    k,
    triwulanValue,
    stated,
    series.jenis === 'kumulatif' ? sampaiDengan(k.triwulan) : stated,
  );
}

/** The quarters up to and with the report's own. */
export function computeSampaiDenganView(series: Series, k: ViewContext): PeriodView {
  const singleCell = series.jenis === 'kumulatif' || series.jenis === 'tetap';
  const stated = singleCell ? [k.triwulan] : sampaiDengan(k.triwulan);
  return computeView(series, k, sampaiDenganValue, stated, stated);
}

/** `sel` are the quarters whose cells state the value, `perlu` those that must be readable for it. */
function computeView(
  series: Series,
  k: ViewContext,
  value: (jenis: Jenis, n: PerTriwulan<CellValue>, q: Triwulan) => Angka | null,
  stated: readonly Triwulan[],
  needed: readonly Triwulan[],
): PeriodView {
  const target = value(series.jenis, series.target, k.triwulan);
  const realisasi = value(series.jenis, series.realisasi, k.triwulan);
  const broken = needed.some((t) => series.target[t] === 'rusak' || series.realisasi[t] === 'rusak');
  const beforeLimit = broken ? null : computeCapaian(target, realisasi, series.arah, k.pengaturan.rumusTurun);
  const capaian = limitCapaian(beforeLimit, k.pengaturan.batasCapaian);
  return {
    target,
    realisasi,
    capaian,
    capaianBeforeLimit: beforeLimit,
    predikat: predikatOf(capaian, k.skala, k.pengaturan.desimalPersen),
    targetNihil: target === null && hasNihil(series.target, stated),
    realisasiNihil: realisasi === null && hasNihil(series.realisasi, stated),
  };
}

function hasNihil(value: PerTriwulan<CellValue>, range: readonly Triwulan[]): boolean {
  return range.some((t) => value[t] === 'nihil') && !range.some((t) => isAngka(value[t]));
}
