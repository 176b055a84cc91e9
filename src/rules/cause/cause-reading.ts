import type { Angka } from '../../domain/angka.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import { formatA1 } from '../../findings/cell-ref.ts';
import type { Cause, CauseCode } from '../../findings/finding.ts';

/** A row, total or figure that a cause may name, with its value. */
export interface NamedFigure {
  readonly name: string;
  readonly at: CellRef;
  readonly value: Angka;
}

/** One way to arrive at the written figure. */
export interface Reading {
  readonly code: CauseCode;
  readonly args: Readonly<Record<string, string>>;
  readonly at?: CellRef;
  /** The total's own digits: preferred to readings that name an addend. */
  readonly own?: boolean;
}

/** A reading that names a row or another figure. */
export function rowReading(
  code: CauseCode,
  figure: Pick<NamedFigure, 'name' | 'at'>,
  args: Record<string, string> = {},
): Reading {
  return {
    code,
    args: { ...args, dari: 'baris', baris: figure.name, sel: formatA1(figure.at) },
    at: figure.at,
  };
}

/**
 * The cause that the readings prove (checks.md, "Causes"): of the first rank that fits anything; none when two codes of that
 * rank fit. Readings of one code count as one; when they name different places the cause names none.
 */
export function chooseCause(ranks: readonly (() => readonly Reading[])[]): Cause | undefined {
  for (const read of ranks) {
    const matching = read();
    const first = matching[0];
    if (first === undefined) continue;
    if (matching.some((b) => b.code !== first.code)) return undefined;
    const own = matching.find((b) => b.own === true);
    if (own !== undefined) return { code: own.code, args: own.args };
    return mergeReadings(first, matching);
  }
  return undefined;
}

function mergeReadings(first: Reading, all: readonly Reading[]): Cause {
  const { code, args, at } = first;
  const same = all.every((b) => readingKey(b) === readingKey(first));
  if (!same) {
    const common = Object.entries(args).filter(([k, v]) => all.every((b) => b.args[k] === v));
    return { code, args: Object.fromEntries(common) };
  }
  return at === undefined ? { code, args } : { code, args, at };
}

function readingKey(b: Reading): string {
  return b.at === undefined ? JSON.stringify(b.args) : `${b.at.sheet}!${formatA1(b.at)}`;
}
