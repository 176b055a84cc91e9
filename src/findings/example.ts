import type { Code } from './catalog.ts';
import type { Finding } from './finding.ts';
import examples from './finding-examples.json' with { type: 'json' };

/** The example of a code: a finding as it was made, and the cells that it speaks of as [address, text]. */
export interface Example {
  readonly finding: Finding;
  readonly cells: readonly (readonly [string, string])[];
}

// Data that test/errors makes and holds equal to what the rules find: its codes and arguments are the catalogue's.
const EXAMPLES = examples as unknown as Readonly<Record<Code, Example>>;

/** The example of a code, for `lapkin explain`. */
export function exampleOf(code: Code): Example {
  return EXAMPLES[code];
}
