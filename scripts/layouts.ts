/**
 * `npm run layouts -- FOLDER` (test/corpus/layouts unless stated): how the reader does on a folder of layouts with an index.tsv (file, kind, expected, results,
 * what it shows) and the results that must come out. Prints three numbers: silently wrong, read right, refusals whose
 * advice leads to the right figures. `--rinci` lists what is not right, `--hanya a01,b02` takes only those.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatCellRef } from '../src/findings/cell-ref.ts';
import type { Finding } from '../src/findings/finding.ts';
import { wording } from '../src/findings/wording.ts';
import { judgeLayout, type Obeyed, type Outcome, obeyUntilRead } from '../test/support/layouts/judge-layout.ts';
import { readLayoutFolder } from '../test/support/layouts/layout-folder.ts';
import { loadXlsx } from '../test/support/load-xlsx.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rinci: { type: 'boolean', default: false }, hanya: { type: 'string' } },
});
const folder = positionals[0] ?? join(import.meta.dirname, '..', 'test', 'corpus', 'layouts');
if (!existsSync(join(folder, 'index.tsv'))) {
  console.error('npm run layouts -- FOLDER: the folder holds index.tsv and the workbooks that it names');
  process.exit(2);
}
const only = values.hanya?.split(',');

const layouts = readLayoutFolder(folder).filter(
  ({ file }) => only === undefined || only.includes(file.replace('.xlsx', '')),
);

function describe(finding: Finding): string {
  const { title, hint } = wording(finding);
  const place = finding.at === undefined ? '' : formatCellRef(finding.at);
  return `${finding.severity} ${finding.code} ${place}: ${title}. ${hint}`;
}

const counts: Record<Outcome, number> = { right: 0, silent: 0, 'false-error': 0, refused: 0 };
let works = 0;
let wrong = 0;
const promised = layouts.filter((l) => !l.mayBeRefused);
let promisedRight = 0;
for (const layout of layouts) {
  const { value } = loadXlsx(join(folder, layout.file));
  if (value === null) throw new Error(`${layout.file} cannot be opened`);
  const judgement = judgeLayout(value, layout.expected, layout.options);
  counts[judgement.outcome] += 1;
  if (judgement.outcome === 'right') {
    if (!layout.mayBeRefused) promisedRight += 1;
    if (only === undefined) continue;
  }
  const obeyed: Obeyed | null =
    judgement.outcome === 'refused' ? obeyUntilRead(value, layout.expected, layout.options) : null;
  if (obeyed !== null && obeyed.outcome !== 'refused' && obeyed.outcome !== 'silent') works += 1;
  if (obeyed?.outcome === 'silent') wrong += 1;
  if (!values.rinci) continue;
  const after = obeyed === null ? '' : ` -> after ${obeyed.steps.length} steps: ${obeyed.outcome}`;
  console.log(
    `\n${layout.file} [${layout.kind}] ${judgement.outcome}${after}${layout.mayBeRefused ? '' : ' (promised)'}`,
  );
  console.log(`  ${layout.shows}`);
  for (const d of judgement.differences.slice(0, 3)) console.log(`  # ${d}`);
  for (const f of judgement.findings.slice(0, 5)) console.log(`  - ${describe(f)}`);
  if (judgement.findings.length > 5) console.log(`  ... ${judgement.findings.length} findings`);
  if (obeyed !== null && obeyed.steps.length > 0 && obeyed.outcome !== 'right') {
    for (const f of obeyed.steps) console.log(`  > ${describe(f)}`);
    for (const f of obeyed.last.findings.slice(0, 4)) console.log(`  = ${describe(f)}`);
    for (const d of obeyed.last.differences.slice(0, 2)) console.log(`  =# ${d}`);
  }
}

const share = (part: number, of: number): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`);
console.log(`\n${layouts.length} layouts, ${promised.length} of them promised by the contract`);
console.log(`silently wrong:        ${counts.silent}`);
console.log(
  `read right:            ${counts.right} (${share(counts.right, layouts.length)}); of the promised ${promisedRight} (${share(promisedRight, promised.length)})`,
);
console.log(
  `refused, advice works: ${works} of ${counts.refused} (${wrong} of them end in wrong figures without an error)`,
);
console.log(`right beside errors:   ${counts['false-error']}`);
