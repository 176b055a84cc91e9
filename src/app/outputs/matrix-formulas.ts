import type { Arah } from '../../domain/arah.ts';
import { ARAH } from '../../domain/arah.ts';
import type { Combination } from '../../domain/combination.ts';
import type { PeriodView } from '../../domain/hasil.ts';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import { quotientValue } from '../../domain/quotient.ts';

/** What stands in a cell without a value, also where a formula gives none. */
export const NONE = '-';

const STRIP = `"${NONE}"`;

/** What the cells of the quarters make together, as an Excel formula; "-" where nothing is stated. */
export function combineFormula({ liveExpression }: Combination, cells: readonly string[]): string {
  return liveExpression(cells, STRIP);
}

/** The realisasi of several quarters: what was counted over all of which it was counted where that is its value, else of their cells. */
export function realisasiFormula(
  combination: Combination,
  { realisasi, quotient }: Pick<PeriodView, 'realisasi' | 'quotient'>,
  cells: readonly string[],
): string {
  const isQuotient = quotient !== null && realisasi?.eq(quotientValue(quotient)) === true;
  const isOfSeveral = combination.quotient === 'all' || combination.quotient === 'shared';
  if (!isQuotient || !isOfSeveral) return combineFormula(combination, cells);
  const { pembilang, penyebut, times } = quotient;
  return `${pembilang.toFixed()}/${penyebut.toFixed()}${times.eq(1) ? '' : `*${times.toFixed()}`}`;
}

/** Capaian as a fraction of a target and a realisasi, by ARAH and Batas Capaian; "-" without a target. */
export function capaianFormula(
  target: string,
  realisasi: string,
  arah: Arah,
  { fallingFormula, batasCapaian }: Pick<Pengaturan, 'fallingFormula' | 'batasCapaian'>,
): string {
  const isRatio = ARAH[arah].isFalling && fallingFormula === 'T/R';
  const isRest = ARAH[arah].isFalling && !isRatio;
  const ratio = ARAH[arah].expression(target, realisasi, fallingFormula);
  const free = isRest ? `MAX(0,${ratio})` : ratio;
  const limited = batasCapaian === null ? free : `MIN(${batasCapaian.div(100).toFixed()},${free})`;
  const value = isRatio ? `IF(${realisasi}=0,${STRIP},${limited})` : limited;
  return `IF(N(${target})=0,${STRIP},IF(ISNUMBER(${realisasi}),${value},0))`;
}

/** Mean of a column of capaian, weighted by a column of BOBOT where there is one. */
export function meanFormula(range: string, bobot: string | null): string {
  if (bobot === null) return `IF(COUNT(${range})=0,${STRIP},AVERAGE(${range}))`;
  return `IFERROR(SUMPRODUCT(${range},${bobot})/SUMIF(${range},">=0",${bobot}),${STRIP})`;
}

/** Part of a whole as a fraction; "-" where the whole is nothing. */
export function shareFormula(part: string, whole: string): string {
  return `IF(N(${whole})=0,${STRIP},${part}/${whole})`;
}
