import { type Angka, type CellValue, isAngka } from './angka.ts';
import { CELL, type Combination, quartersOf } from './combination.ts';
import { JENIS, type Jenis } from './jenis.ts';
import type { Pengaturan } from './pengaturan.ts';
import { combineQuotients, type Quotient, quotientValue } from './quotient.ts';
import { expressCells, expressQuotient } from './quotient-expression.ts';
import type { Stated, StatedQuotient } from './stated.ts';
import { type PerTriwulan, perTriwulan, type Triwulan } from './triwulan.ts';

/** A value made of the cells of quarters. */
export interface Measure<C> {
  /** Null when nothing is stated. */
  readonly value: Angka | null;
  /** What the value is the quotient of; null: it is none, or not all its quarters say. */
  readonly quotient: Quotient | null;
  /** Stated as none ("-") rather than left blank. */
  readonly isNihil: boolean;
  /** How the value is made of `cells`. */
  readonly combination: Combination;
  /** What the value is made of; without a value the quarter's own cell. */
  readonly cells: readonly C[];
  /** Unreadable cells that the value needs. */
  readonly broken: readonly C[];
}

/** The quarter alone, or "s.d."; `sel` takes the quarter's cell as it stands. */
export type View = Pengaturan['basis'] | 'sel';

/** How a JENIS makes the value of a quarter in a view. */
export function viewCombination(jenis: Jenis, view: View): Combination {
  if (view === 'sel') return CELL;
  return view === 'triwulan' ? JENIS[jenis].triwulan : JENIS[jenis].sampaiDengan;
}

/** The value of quarter q. */
export function measure<C>(combination: Combination, cells: PerTriwulan<Stated<C>>, triwulan: Triwulan): Measure<C> {
  const made = quartersOf(combination, triwulan, (t) => isAngka(cells[t].value)).map((t) => cells[t]);
  const quotient = combineQuotients(
    combination.quotient,
    made.map((cell) => cell.quotient),
  );
  // A quarter alone is what its cell states.
  const combined = quotient === null || made.length < 2 ? null : quotient;
  const value =
    combined === null ? combination.value(made.map((cell) => cell.value).filter(isAngka)) : quotientValue(combined);
  const expressed =
    combined === null
      ? expressCells(combination, made.length === 0 ? [cells[triwulan]] : made)
      : expressQuotient(combination, combined, made);
  return {
    value,
    quotient,
    isNihil: value === null && combination.statedIn(triwulan).some((t) => cells[t].value === 'nihil'),
    combination: expressed.combination,
    cells: expressed.cells,
    broken: combination
      .needs(triwulan)
      .filter((t) => cells[t].value === 'rusak')
      .map((t) => cells[t].at),
  };
}

/** Values of quarters that stand in no cell: each is known by its quarter. */
export function withoutCells(
  values: PerTriwulan<CellValue>,
  quotients?: PerTriwulan<Quotient | null> | undefined,
): PerTriwulan<Stated<Triwulan>> {
  return perTriwulan((t) => {
    const quotient = quotients?.[t] ?? null;
    return { value: values[t], at: t, quotient: quotient === null ? null : { ...quotient, at: bothIn(t) } };
  });
}

function bothIn(triwulan: Triwulan): StatedQuotient<Triwulan>['at'] {
  return { pembilang: triwulan, penyebut: triwulan };
}
