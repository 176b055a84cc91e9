import type { Example } from '../../src/findings/example.ts';

/** The text of src/findings/finding-examples.json: one line a code, so that a change shows which. */
export function formatExampleFile(examples: ReadonlyMap<string, Example>): string {
  const lines = [...examples].map(([code, value]) => `  ${JSON.stringify(code)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
