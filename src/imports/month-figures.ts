import { type Angka, isAngka, sum } from '../domain/angka.ts';
import { type Jenis, MEAN_JENIS, SUM_JENIS } from '../domain/jenis.ts';
import type { Origin } from './origin.ts';
import type { Choices, StatedFigure } from './reading.ts';

/** A month's figure that states a number. */
export interface MonthFigure {
  readonly value: Angka;
  readonly from: Origin;
}

/**
 * The figure of a quarter from those of its months, by JENIS: akumulatif their sum, rata-rata their mean, else the last
 * stated one. Three equal figures may be the quarter's own shown three times: they go into `same`, and --bulan-sama says.
 */
export function joinMonths(
  stated: readonly StatedFigure[],
  jenis: Jenis | null,
  choices: Choices,
  same: MonthFigure[],
): StatedFigure | null {
  const figures = stated.flatMap(({ value, from }): MonthFigure[] => (isAngka(value) ? [{ value, from }] : []));
  const last = stated.at(-1);
  const [first] = figures;
  const end = figures.at(-1);
  if (last === undefined || first === undefined || end === undefined) return last ?? null;
  if (
    jenis === null &&
    figures.length === 3 &&
    !first.value.isZero() &&
    figures.every(({ value }) => value.eq(first.value))
  ) {
    same.push(first);
    return choices.sameMonths === 'jumlahkan' ? total(figures) : first;
  }
  if (jenis === null || jenis === SUM_JENIS) return total(figures);
  if (jenis === MEAN_JENIS)
    return { value: sum(figures.map(({ value }) => value)).div(figures.length), from: end.from };
  return end;
}

function total(figures: readonly MonthFigure[]): StatedFigure | null {
  const [first] = figures;
  return first === undefined ? null : { value: sum(figures.map(({ value }) => value)), from: first.from };
}
