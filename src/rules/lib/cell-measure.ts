import { type Angka, type CellValue, isAngka } from '../../domain/angka.ts';
import type { Jenis } from '../../domain/kinerja-data.ts';
import { sampaiDenganValue, triwulanValue } from '../../domain/period.ts';
import { type PerTriwulan, perTriwulan, sampaiDengan, type Triwulan } from '../../domain/triwulan.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import { formatAddress } from './formula-text.ts';
import type { StatedCell } from './stated-cell.ts';

/** The quarter alone, or "s.d." (arithmetic.md, "Periods"); `sel` takes the quarter's cells as they stand. */
export type View = 'triwulan' | 'sampai dengan' | 'sel';

/** A value made from cells, and how it is made: an Excel expression of addresses. */
export interface Measure {
  /** Null when nothing is stated. */
  readonly value: Angka | null;
  readonly expression: string;
  readonly cells: readonly CellRef[];
  /** Unreadable cells that the value needs. */
  readonly broken: readonly CellRef[];
}

/** The value of a row's target or realisasi in a view of quarter q; its expression stands on `lembar`. */
export function computeMeasure(
  jenis: Jenis,
  cells: PerTriwulan<StatedCell>,
  q: Triwulan,
  view: View,
  sheet: string,
): Measure {
  const a1 = (s: StatedCell): string => formatAddress(s.at, sheet);
  if (isOwnCell(jenis, view)) return cellMeasure(cells[q], a1);
  const values: PerTriwulan<CellValue> = perTriwulan((t) => cells[t].value);
  const needed = sampaiDengan(q).map((t) => cells[t]);
  const broken = needed.flatMap((s) => (s.value === 'rusak' ? [s.at] : []));
  const toMeasure = (n: Angka | null, expression: string, at: readonly StatedCell[]): Measure => ({
    value: n,
    expression,
    cells: at.map((s) => s.at),
    broken,
  });
  const own = cells[q];
  const stated = needed.filter((s) => isAngka(s.value));
  if (view === 'triwulan') {
    const previous = stated.filter((s) => s !== own).at(-1);
    const n = triwulanValue(jenis, values, q);
    if (previous === undefined || n === null) return toMeasure(n, a1(own), [own]);
    return toMeasure(n, `(${a1(own)}-${a1(previous)})`, [previous, own]);
  }
  const n = sampaiDenganValue(jenis, values, q);
  const last = stated.at(-1) ?? own;
  if (jenis === 'posisi akhir' || stated.length < 2) return toMeasure(n, a1(last), [last]);
  const total = `(${stated.map(a1).join('+')})`;
  return toMeasure(n, jenis === 'rata-rata' ? `(${total}/${stated.length})` : total, stated);
}

/** True when the quarter's own cell is the value. */
function isOwnCell(jenis: Jenis, view: View): boolean {
  if (view === 'sel') return true;
  if (view === 'triwulan') return jenis !== 'kumulatif';
  return jenis === 'kumulatif' || jenis === 'tetap';
}

function cellMeasure(s: StatedCell, a1: (s: StatedCell) => string): Measure {
  return {
    value: isAngka(s.value) ? s.value : null,
    expression: a1(s),
    cells: [s.at],
    broken: s.value === 'rusak' ? [s.at] : [],
  };
}

/** An Excel expression as it is shown to people: "F6 / E6 x 100". */
export function showExpression(expression: string): string {
  return expression.replace(/'(?:[^']|'')*'|[+\-*/]/g, (o) => {
    if (o.startsWith("'")) return o;
    return o === '*' ? ' x ' : ` ${o} `;
  });
}
