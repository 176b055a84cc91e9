import { type Angka, sum, ZERO } from '../domain/angka.ts';
import { ALL_TRIWULAN, type PerTriwulan, perTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { monthsOf } from './month.ts';
import type { Origin } from './origin.ts';
import type { Atom, ExportReading, Measure } from './reading.ts';

/** An amount with the cells that it is made of. */
export interface Amount {
  readonly value: Angka;
  readonly from: readonly Origin[];
  /** Why it is not the whole amount; '' when it is. */
  readonly partial: string;
}

/** What the exports of one kind say of the money of a sub kegiatan. */
export interface MoneyFigures {
  readonly kind: ExportReading['kind'];
  readonly pagu: Amount | null;
  readonly target: PerTriwulan<Amount | null>;
  readonly realisasi: PerTriwulan<Amount | null>;
  /** Realisasi from 1 January to the end of the quarter. */
  readonly sampaiDengan: PerTriwulan<Amount | null>;
  /** What the figures are made of, for causes of differences. */
  readonly atoms: readonly Atom[];
}

/** Makes figures of atoms of one kind and sub kegiatan. `months`: those that the exports of the kind state something of. */
export function combineAtoms(
  kind: ExportReading['kind'],
  atoms: readonly Atom[],
  months: ReadonlySet<number>,
): MoneyFigures {
  const pick = (measure: Measure, keep: (atom: Atom) => boolean): Amount | null =>
    sumAtoms(atoms.filter((atom) => atom.measure === measure && keep(atom)));
  const sampaiDengan = perTriwulan((q) => pick('sampaiDengan', ({ month }) => month === 3 * q));
  return {
    kind,
    pagu: pick('pagu', () => true),
    target: perTriwulan((q) => completeQuarter(pick('target', inQuarter(q)), q, atoms, 'target', months)),
    realisasi: perTriwulan((q) =>
      kind === 'dokumen'
        ? documentQuarter(pick('realisasi', inQuarter(q)), q, months)
        : (completeQuarter(pick('realisasi', inQuarter(q)), q, atoms, 'realisasi', months) ??
          differenceOf(sampaiDengan, q)),
    ),
    sampaiDengan,
    atoms,
  };
}

function inQuarter(triwulan: Triwulan): (atom: Atom) => boolean {
  return (atom) => atom.triwulan === triwulan;
}

/** Sum of atoms with their cells; null of none. */
function sumAtoms(atoms: readonly Atom[]): Amount | null {
  if (atoms.length === 0) return null;
  return { value: sum(atoms.map(({ value }) => value)), from: atoms.map(({ from }) => from), partial: '' };
}

/** A quarter of monthly columns is there only with its three months. */
function completeQuarter(
  amount: Amount | null,
  triwulan: Triwulan,
  atoms: readonly Atom[],
  measure: Measure,
  months: ReadonlySet<number>,
): Amount | null {
  if (amount === null) return null;
  const byMonth = atoms.some((atom) => atom.measure === measure && atom.triwulan === triwulan && atom.month !== null);
  return byMonth && !monthsOf(triwulan).every((month) => months.has(month)) ? null : amount;
}

/** Documents of a quarter: nothing of a sub kegiatan in covered months is 0; a month without any document is told. */
function documentQuarter(amount: Amount | null, triwulan: Triwulan, months: ReadonlySet<number>): Amount | null {
  const present = monthsOf(triwulan).filter((month) => months.has(month));
  if (present.length === 0) return null;
  const partial = present.length === 3 ? '' : 'belum lengkap';
  return { value: amount?.value ?? ZERO, from: amount?.from ?? [], partial };
}

/** This quarter's s.d. minus that of the quarter before; of Triwulan I the s.d. itself. */
function differenceOf(sampaiDengan: PerTriwulan<Amount | null>, triwulan: Triwulan): Amount | null {
  const end = sampaiDengan[triwulan];
  if (end === null) return null;
  const before = ALL_TRIWULAN.find((q) => q === triwulan - 1);
  if (before === undefined) return end;
  const start = sampaiDengan[before];
  if (start === null) return null;
  return { value: end.value.minus(start.value), from: [...end.from, ...start.from], partial: '' };
}
