import type { Finding } from './finding.ts';

/** The example of a code: a finding as it was made, and the cells that it speaks of as [address, text]. */
export interface Example {
  readonly finding: Finding;
  readonly cells: readonly (readonly [string, string])[];
}
