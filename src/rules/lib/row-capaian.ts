import type { Angka } from '../../domain/angka.ts';
import { computeCapaian, limitCapaian } from '../../domain/capaian.ts';
import type { Arah, Jenis } from '../../domain/kinerja-data.ts';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import type { PerTriwulan, Triwulan } from '../../domain/triwulan.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import { computeMeasure, type Measure, type View } from './cell-measure.ts';
import type { StatedCell } from './stated-cell.ts';

/** A row's quarters as the rules read them. */
export interface CellSeries {
  /** The sheet of the row. */
  readonly sheet: string;
  readonly jenis: Jenis;
  readonly arah: Arah;
  readonly target: PerTriwulan<StatedCell>;
  readonly realisasi: PerTriwulan<StatedCell>;
}

/** The capaian of a row in one view (percent, unrounded), and how it is computed. */
export interface RowCapaian {
  readonly target: Measure;
  readonly realisasi: Measure;
  /** After Batas Capaian; null = no capaian. */
  readonly value: Angka | null;
  readonly unlimited: Angka | null;
  /** Excel expression without "* 100": "F6/E6". */
  readonly expression: string;
  readonly cells: readonly CellRef[];
  readonly broken: readonly CellRef[];
}

/** Capaian of a row for quarter q (arithmetic.md, "Capaian"); with unreadable cells `nilai` is null and `rusak` names them. */
export function computeRowCapaian(
  series: CellSeries,
  q: Triwulan,
  view: View,
  pengaturan: Pengaturan,
): RowCapaian {
  const target = computeMeasure(series.jenis, series.target, q, view, series.sheet);
  const realisasi = computeMeasure(series.jenis, series.realisasi, q, view, series.sheet);
  const broken = [...target.broken, ...realisasi.broken];
  const { rumusTurun: fallingFormula } = pengaturan;
  const unlimited =
    broken.length > 0 ? null : computeCapaian(target.value, realisasi.value, series.arah, fallingFormula);
  return {
    target,
    realisasi,
    unlimited,
    value: limitCapaian(unlimited, pengaturan.batasCapaian),
    expression: ratioExpression(target.expression, realisasi.expression, series.arah, fallingFormula),
    cells: [...target.cells, ...realisasi.cells],
    broken,
  };
}

function ratioExpression(t: string, r: string, arah: Arah, fallingFormula: '2T-R' | 'T/R'): string {
  if (arah === 'naik') return `${r}/${t}`;
  return fallingFormula === 'T/R' ? `${t}/${r}` : `(2*${t}-${r})/${t}`;
}

/** The view that Pengaturan's Basis names. */
export function basisView(pengaturan: Pengaturan): View {
  return pengaturan.basis;
}
