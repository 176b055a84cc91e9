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

/** An Excel expression as it is shown to people: "F6 / E6 x 100". */
export function showExpression(expression: string): string {
  return expression.replace(/'(?:[^']|'')*'|[+\-*/]/g, (o) => {
    if (o.startsWith("'")) return o;
    return o === '*' ? ' x ' : ` ${o} `;
  });
}
