import { type Angka, isAngka, toAngka } from '../domain/angka.ts';
import { ARAH } from '../domain/arah.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import type { PercentRow } from './lib/percent-inputs.ts';
import type { StatedCell } from './lib/stated-cell.ts';

/** Rows so far above or below are typed in one go. */
const NEIGHBOURS = 3;
/** A realisasi is near a target within these parts of it. */
const NEAR = [toAngka('0.7'), toAngka('1.3')] as const;

/**
 * The realisasi of a neighbouring row that stands exchanged with a row's own, as far as the targets tell: each is near the
 * other's target and far from its own. Undefined where none is, or more than one.
 */
export function findExchangedRealisasi(
  rows: readonly PercentRow[],
  index: number,
  triwulan: Triwulan,
): StatedCell | undefined {
  const own = rows[index];
  if (own === undefined || ARAH[own.series.arah].isFalling) return undefined;
  const [target, realisasi] = [own.series.target[triwulan].value, own.series.realisasi[triwulan].value];
  if (!isAngka(target) || !isAngka(realisasi)) return undefined;
  const around = [
    ...rows.slice(Math.max(0, index - NEIGHBOURS), index),
    ...rows.slice(index + 1, index + 1 + NEIGHBOURS),
  ];
  const fitting = around.filter(({ series }) => {
    const [otherTarget, other] = [series.target[triwulan].value, series.realisasi[triwulan].value];
    if (!isAngka(otherTarget) || !isAngka(other) || ARAH[series.arah].isFalling) return false;
    return isNear(other, target) && isNear(realisasi, otherTarget) && !isNear(other, otherTarget);
  });
  return fitting.length === 1 ? fitting[0]?.series.realisasi[triwulan] : undefined;
}

function isNear(realisasi: Angka, target: Angka): boolean {
  const [least, most] = NEAR;
  return realisasi.gte(target.times(least)) && realisasi.lte(target.times(most));
}
