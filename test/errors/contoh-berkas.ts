import type { Contoh } from '../../src/findings/example.ts';

/** The source of src/findings/finding-examples.ts: one line a code, as JSON, so that `explain` has its examples. */
export function berkasContoh(contoh: ReadonlyMap<string, Contoh>): string {
  const lines = [...contoh].map(([code, value]) => `  ${JSON.stringify(code)}: ${JSON.stringify(value)},`);
  return `// Generated from the cases in test/errors by \`npm run golden\`; not to be edited.
// biome-ignore-all format: one line a code
import type { Contoh } from './contoh.ts';

/** The example of every code, for \`lapkin explain\`. */
export const CONTOH_TEMUAN: Readonly<Record<string, Contoh>> = {
${lines.join('\n')}
};
`;
}
