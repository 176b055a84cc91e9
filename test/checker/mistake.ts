import type { CauseCode } from '../../src/findings/cause.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import type { Base } from './bases.ts';
import type { Edits } from './edit-workbook.ts';

/** A right workbook with one natural mistake in it, and what the checker should say. */
export interface Mistake {
  /** What the officer did. */
  readonly name: string;
  readonly base: Base;
  /** The cells typed over; the formulas that follow from them are computed anew. */
  readonly edits?: Edits;
  /** In place of edits: the workbook with rows copied, taken away or given other names. */
  readonly raw?: RawWorkbook;
  /** The codes that say it; one is enough. */
  readonly codes: readonly string[];
  /** The cells at which it may be told. */
  readonly at: readonly string[];
  /** The causes that are true of it; a claim of any other is wrong. */
  readonly causes?: readonly CauseCode[];
}

/** The same mistake in several workbooks; a base in which it cannot be made gives undefined. */
export function inEach(
  bases: readonly Base[],
  name: string,
  make: (base: Base) => Omit<Mistake, 'name' | 'base'> | undefined,
): readonly Mistake[] {
  return bases.flatMap((base) => {
    const mistake = make(base);
    return mistake === undefined ? [] : [{ name, base, ...mistake }];
  });
}
