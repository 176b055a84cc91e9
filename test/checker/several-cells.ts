import type { CauseCode } from '../../src/findings/cause.ts';
import type { Base } from './bases.ts';
import type { Edits } from './edit-workbook.ts';
import type { Mistake } from './mistake.ts';

/** A mistake of several cells, told at any of them or `at` others. */
export const several = (
  base: Base,
  name: string,
  edits: Edits,
  codes: readonly string[],
  causes: readonly CauseCode[] = [],
  at: readonly string[] = [],
): Mistake => ({ name, base, edits, codes, causes, at: [...Object.keys(edits), ...at] });
