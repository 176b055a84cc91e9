import type { Angka } from '../../domain/angka.ts';
import type { Cause, CauseCode } from '../../findings/cause.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import { formatA1 } from '../../findings/cell-ref.ts';

/** A row, total or figure that a cause may name, with its value. */
export interface NamedFigure {
  readonly name: string;
  readonly at: CellRef;
  readonly value: Angka;
}

/** One way to arrive at the written figure. */
export interface Reading {
  readonly cause: Cause;
  /** The total's own digits: preferred to readings that name an addend. */
  readonly own?: boolean;
}

/** The causes that name a row or another figure. */
type RowCauseCode = {
  [C in CauseCode]: 'baris' extends keyof Cause<C>['args'] ? C : never;
}[CauseCode];

/** A reading that names a row or another figure. */
export function rowReading(code: RowCauseCode, figure: Pick<NamedFigure, 'name' | 'at'>): Reading {
  return { cause: { code, args: rowArgs(figure), at: figure.at } };
}

/** How a cause names a row or another figure. */
export function rowArgs({ name, at }: Pick<NamedFigure, 'name' | 'at'>) {
  return { dari: 'baris', baris: name, sel: formatA1(at) };
}

/**
 * The cause that the readings prove (checks.md, "Causes"): of the first rank that fits anything; none when two codes of that
 * rank fit. Readings of one code count as one; when they name different places the cause names none.
 */
export function chooseCause(ranks: readonly (() => readonly Reading[])[]): Cause | undefined {
  for (const read of ranks) {
    const matching = read();
    const first = matching[0]?.cause;
    if (first === undefined) continue;
    if (matching.some((b) => b.cause.code !== first.code)) return undefined;
    const own = matching.find((b) => b.own === true);
    return (
      own?.cause ??
      mergeCauses(
        first,
        matching.map((b) => b.cause),
      )
    );
  }
  return undefined;
}

function mergeCauses(first: Cause, all: readonly Cause[]): Cause {
  if (all.every((b) => causeKey(b) === causeKey(first))) return first;
  const args = all.map((b) => new Map(Object.entries(b.args)));
  const common = Object.entries(first.args).filter(([name, text]) => args.every((a) => a.get(name) === text));
  return { code: first.code, args: Object.fromEntries(common) };
}

function causeKey({ args, at }: Cause): string {
  return at === undefined ? JSON.stringify(args) : `${at.sheet}!${formatA1(at)}`;
}
