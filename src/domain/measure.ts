import { type Angka, type CellValue, isAngka } from './angka.ts';
import { CELL, type Combination } from './combination.ts';
import { JENIS, type Jenis } from './jenis.ts';
import type { Pengaturan } from './pengaturan.ts';
import { type PerTriwulan, perTriwulan, type Triwulan } from './triwulan.ts';

/** What a cell states, and which cell it is: an address, or the quarter where only figures are wanted. */
export interface Stated<C> {
  readonly value: CellValue;
  readonly at: C;
}

/** A value made of the cells of quarters. */
export interface Measure<C> {
  /** Null when nothing is stated. */
  readonly value: Angka | null;
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
  const needed = combination.needs(triwulan);
  const chosen = combination.pick(
    needed.filter((t) => isAngka(cells[t].value)),
    triwulan,
  );
  const value = combination.value(chosen.map((t) => cells[t].value).filter(isAngka));
  return {
    value,
    isNihil: value === null && combination.statedIn(triwulan).some((t) => cells[t].value === 'nihil'),
    combination,
    cells: (chosen.length === 0 ? [triwulan] : chosen).map((t) => cells[t].at),
    broken: needed.filter((t) => cells[t].value === 'rusak').map((t) => cells[t].at),
  };
}

/** Values of quarters that stand in no cell: each is known by its quarter. */
export function withoutCells(values: PerTriwulan<CellValue>): PerTriwulan<Stated<Triwulan>> {
  return perTriwulan((t) => ({ value: values[t], at: t }));
}
