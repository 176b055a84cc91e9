import { type Angka, HUNDRED } from '../../domain/angka.ts';
import { ARAH } from '../../domain/arah.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import type { RowCapaian } from '../../domain/row-capaian.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { CellSeries } from './cell-series.ts';
import { formatAddress } from './formula-text.ts';

/** The capaian of a row as an Excel expression on its sheet, without "* 100": "F6/E6". */
export function capaianExpression(series: CellSeries, capaian: RowCapaian<CellRef>, pengaturan: Pengaturan): string {
  const text = ({ combination, cells }: Measure<CellRef>): string =>
    combination.expression(cells.map((at) => formatAddress(at, series.sheet)));
  return ARAH[series.arah].expression(text(capaian.target), text(capaian.realisasi), pengaturan.fallingFormula);
}

/**
 * The same in percent and within its bounds, where these cut it off: "MAX(0,(2*F6-E6)/F6*100)", "MIN(120,E6/F6*100)".
 * `isPercent`: for a cell of a % format, as a fraction.
 */
export function percentExpression(
  series: CellSeries,
  capaian: RowCapaian<CellRef>,
  pengaturan: Pengaturan,
  isPercent = false,
): string {
  const times = isPercent ? '' : '*100';
  const expression = capaianExpression(series, capaian, pengaturan) + times;
  const { value, unlimited, target, realisasi } = capaian;
  if (value === null || unlimited === null) return expression;
  const limit = (n: Angka): string => (isPercent ? n.div(HUNDRED) : n).toFixed();
  if (!value.eq(unlimited)) return `MIN(${limit(value)},${expression})`;
  const below =
    ARAH[series.arah].isFalling &&
    value.isZero() &&
    target.value !== null &&
    realisasi.value?.gt(target.value) === true;
  return below && realisasi.value.gt(target.value.times(2)) ? `MAX(0,${expression})` : expression;
}

/** An Excel expression as it is shown to people: "F6 / E6 x 100". */
export function showExpression(expression: string): string {
  return expression.replace(/'(?:[^']|'')*'|[+\-*/,]/g, (o) => {
    if (o.startsWith("'")) return o;
    if (o === ',') return ', ';
    return o === '*' ? ' x ' : ` ${o} `;
  });
}
