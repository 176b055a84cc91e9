/**
 * `npm run layouts:acak -- --banyak 3000 --benih 7`: a long trial of the generator of layouts (test/sheets/layouts.test.ts
 * runs a short one). Half the layouts say everything in words that are known and must be read right; in the other half
 * headings are the office's own, and each must be read right, or refused with advice that ends in the right figures.
 * Prints each that fails, then the numbers; exit 1 when one failed.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { PLAIN_LAYOUT } from '../test/support/layouts/layout-choices.ts';
import {
  ANY_LAYOUT,
  ANY_OWN_WORDS,
  judgeRandom,
  obeyRandom,
  type RandomLayout,
} from '../test/support/layouts/random-layouts.ts';

const { values } = parseArgs({
  options: { banyak: { type: 'string', default: '1000' }, benih: { type: 'string', default: '1' } },
});
const [numRuns, seed] = [Math.ceil(Number(values.banyak) / 2), Number(values.benih)];

/** What differs from the plainest layout, to be pinned as a case. */
function describe({ choice, renamed }: RandomLayout): string {
  const plain: Readonly<Record<string, unknown>> = PLAIN_LAYOUT;
  return JSON.stringify([Object.fromEntries(Object.entries(choice).filter(([k, v]) => plain[k] !== v)), renamed]);
}

const counts = { silent: 0, right: 0, refused: 0, worked: 0, failed: 0 };

function fail(what: string, layout: RandomLayout, why: readonly string[]): void {
  counts.failed += 1;
  console.log(`${what} ${describe(layout)}\n  ${why.slice(0, 5).join('\n  ')}`);
}

const known = fc.sample(ANY_LAYOUT, { seed, numRuns }).map((choice): RandomLayout => ({ choice, renamed: {} }));
for (const layout of [...known, ...fc.sample(ANY_OWN_WORDS, { seed: seed + 1, numRuns })]) {
  const isKnown = Object.keys(layout.renamed).length === 0;
  const { outcome, findings, differences } = judgeRandom(layout);
  const errors = findings.filter((f) => f.severity === 'error').map((f) => f.code);
  if (outcome === 'silent') counts.silent += 1;
  if (outcome === 'right') counts.right += 1;
  if (outcome === 'right') continue;
  if (isKnown || outcome !== 'refused') {
    fail(outcome, layout, [...errors, ...differences]);
    continue;
  }
  counts.refused += 1;
  const obeyed = obeyRandom(layout);
  if (obeyed.outcome === 'right') counts.worked += 1;
  else {
    if (obeyed.outcome === 'silent') counts.silent += 1;
    const { findings: left, differences: rest } = obeyed.last;
    const steps = obeyed.steps.map(({ code, at }) => `obeyed ${code} ${at?.sheet} R${at?.row}C${at?.column}`);
    const open = left.filter((f) => f.severity === 'error').map((f) => `left ${f.code}`);
    fail(`obeyed: ${obeyed.outcome}`, layout, [...steps.slice(0, 3), ...open.slice(0, 2), ...rest]);
  }
}
console.log(`\n${2 * numRuns} layouts from seed ${seed}`);
console.log(`silently wrong:        ${counts.silent}`);
console.log(`read right:            ${counts.right}`);
console.log(`refused, advice works: ${counts.worked} of ${counts.refused}`);
console.log(`failed:                ${counts.failed}`);
process.exitCode = counts.failed === 0 ? 0 : 1;
