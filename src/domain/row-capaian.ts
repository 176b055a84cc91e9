import type { Angka, CellValue } from './angka.ts';
import type { Arah } from './arah.ts';
import { computeCapaian, limitCapaian } from './capaian.ts';
import type { PeriodView } from './hasil.ts';
import type { Jenis } from './jenis.ts';
import { type Measure, measure, type View, viewCombination } from './measure.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Quotient } from './quotient.ts';
import type { Stated } from './stated.ts';
import type { PerTriwulan, Triwulan } from './triwulan.ts';

/** A row's quarters, as plain values or with their cells, and how they are read. */
export interface Series<V = CellValue> {
  readonly jenis: Jenis;
  readonly arah: Arah;
  readonly target: PerTriwulan<V>;
  readonly realisasi: PerTriwulan<V>;
  /** What the realisasi of each quarter is the quotient of, where plain values do not say; absent: they are none. */
  readonly quotients?: PerTriwulan<Quotient | null> | undefined;
}

/** The capaian of a row in one view (percent, unrounded), and what it is made of. */
export interface RowCapaian<C> {
  readonly target: Measure<C>;
  readonly realisasi: Measure<C>;
  /** After Batas Capaian; null = no capaian. */
  readonly value: Angka | null;
  /** Before Batas Capaian. */
  readonly unlimited: Angka | null;
  readonly cells: readonly C[];
  /** Unreadable cells that it needs. */
  readonly broken: readonly C[];
}

/** A row's figures in one view, as summaries take them. */
export type RowFigures = Pick<PeriodView, 'target' | 'realisasi' | 'capaian'>;

/** The figures alone. */
export function toFigures({ target, realisasi, value }: RowCapaian<unknown>): RowFigures {
  return { target: target.value, realisasi: realisasi.value, capaian: value };
}

/** Capaian of a row for quarter q; with unreadable cells there is none, and `broken` names them. */
export function computeRowCapaian<C>(
  series: Series<Stated<C>>,
  triwulan: Triwulan,
  view: View,
  pengaturan: Pengaturan,
): RowCapaian<C> {
  const combination = viewCombination(series.jenis, view);
  const target = measure(combination, series.target, triwulan);
  const realisasi = measure(combination, series.realisasi, triwulan);
  const broken = [...target.broken, ...realisasi.broken];
  const unlimited =
    broken.length > 0 ? null : computeCapaian(target.value, realisasi.value, series.arah, pengaturan.fallingFormula);
  return {
    target,
    realisasi,
    value: limitCapaian(unlimited, pengaturan.batasCapaian),
    unlimited,
    cells: [...target.cells, ...realisasi.cells],
    broken,
  };
}
