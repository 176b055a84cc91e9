import type { Diagnostic } from './finding.ts';

/** The example of a code: a finding as it was made, and the cells that it speaks of as [address, text]. */
export interface Contoh {
  readonly finding: Diagnostic;
  readonly cells: readonly (readonly [string, string])[];
}
