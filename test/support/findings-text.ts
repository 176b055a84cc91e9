import type { Finding } from '../../src/findings/finding.ts';
import { wording } from '../../src/findings/wording.ts';

/** Findings in words, one a line: "sentence | hint". */
export function formatText(findings: readonly Finding[]): string {
  return findings.map((d) => `${wording(d).title} | ${wording(d).hint}`).join('\n');
}
