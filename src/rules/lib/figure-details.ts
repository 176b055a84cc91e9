import { type Angka, angka, teksDesimal } from '../../domain/angka.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { Cause, Diagnostic, Unit } from '../../findings/finding.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';

/** What a finding about a printed figure says beside its code and arguments. */
export interface IsiAngka {
  readonly cetak: Pick<Cetakan, 'at' | 'tampil'>;
  readonly label: string;
  readonly unit: Unit;
  /** Null when there is nothing to compute: then no computed value, difference and formula. */
  readonly benar: Angka | null;
  readonly formula: string;
  readonly related: readonly CellRef[];
  readonly cause?: Cause | undefined;
}

/** The figures of a finding: written as shown, computed at most 10 decimals, difference written minus computed. */
export function isiAngka(i: IsiAngka): Partial<Omit<Diagnostic, 'code' | 'args'>> {
  const tertulis = { at: i.cetak.at, label: i.label, written: teksDesimal(i.cetak.tampil), unit: i.unit };
  if (i.benar === null) return { ...tertulis, related: i.related };
  const computed = teksDesimal(i.benar);
  return {
    ...tertulis,
    computed,
    difference: teksDesimal(i.cetak.tampil.minus(angka(computed))),
    formula: i.formula,
    ...(i.cause === undefined ? {} : { cause: i.cause }),
    related: i.related,
  };
}
