import { type Angka, toAngka, toDecimalText } from '../../domain/angka.ts';
import type { Cause } from '../../findings/cause.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { FindingDetails, Unit } from '../../findings/finding.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';

/** What a finding about a printed figure says beside its code and arguments. */
interface FigureDetails {
  readonly printed: Pick<Cetakan, 'at' | 'shown'>;
  readonly label: string;
  readonly unit: Unit;
  /** Null when there is nothing to compute: then no computed value, difference and formula. */
  readonly correct: Angka | null;
  /** '' where no equation over the cells as they stand gives the computed value. */
  readonly formula: string;
  readonly related: readonly CellRef[];
  readonly cause?: Cause | undefined;
}

/** The figures of a finding: written as shown, computed at most 10 decimals, difference written minus computed. */
export function figureDetails(details: FigureDetails): Partial<FindingDetails> {
  const { printed, label, unit, correct, formula, related, cause } = details;
  const figures = { at: printed.at, label, written: toDecimalText(printed.shown), unit };
  if (correct === null) return { ...figures, related };
  const computed = toDecimalText(correct);
  const difference = toDecimalText(printed.shown.minus(toAngka(computed)));
  return {
    ...figures,
    computed,
    difference,
    ...(formula === '' ? {} : { formula }),
    ...(cause === undefined ? {} : { cause }),
    related,
  };
}
