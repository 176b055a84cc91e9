import type { Example } from '../../src/findings/example.ts';

/** The source of src/findings/finding-examples.ts: one line a code, as JSON, so that `explain` has its examples. */
export function formatExampleFile(examples: ReadonlyMap<string, Example>): string {
  const lines = [...examples].map(([code, value]) => `  ${JSON.stringify(code)}: ${JSON.stringify(value)},`);
  return `// Generated from the cases in test/errors by \`npm run golden\`; not to be edited.
// biome-ignore-all format: one line a code
import type { Example } from './example.ts';

/** The example of every code, for \`lapkin explain\`. */
export const FINDING_EXAMPLES: Readonly<Record<string, Example>> = {
${lines.join('\n')}
};
`;
}
