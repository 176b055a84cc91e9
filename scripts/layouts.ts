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
import { countOutcomes, type LayoutTrial } from '../test/support/layouts/count-outcomes.ts';
import { judgeLayout, type Obeyed, obeyChosen } from '../test/support/layouts/judge-layout.ts';
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

const trials: LayoutTrial[] = [];
for (const layout of layouts) {
  const { value } = loadXlsx(join(folder, layout.file));
  if (value === null) throw new Error(`${layout.file} cannot be opened`);
  const judgement = judgeLayout(value, layout.expected, layout.options);
  const obeyed: Obeyed | null =
    judgement.outcome === 'refused' ? obeyChosen(value, layout.expected, layout.options) : null;
  trials.push({
    outcome: judgement.outcome,
    mayBeRefused: layout.mayBeRefused,
    obeyed: obeyed?.outcome ?? null,
  });
  if (!values.rinci || (judgement.outcome === 'right' && only === undefined)) continue;
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

console.log(`\n${countOutcomes(trials).join('\n')}`);
