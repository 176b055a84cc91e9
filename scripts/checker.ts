import { CORRECT_WORKBOOKS } from '../test/checker/correct-workbooks.ts';
import { falseAlarms, judgeMistake, score } from '../test/checker/measure-checker.ts';
import { MISTAKES } from '../test/checker/mistakes.ts';

// What the checker makes of workbooks with one natural mistake each, and of unusual right ones; `-- --places` names
// each that went wrong.
const places = process.argv.includes('--places');
const outcomes = MISTAKES.map(judgeMistake);
const scores = score(outcomes);
const alarms = CORRECT_WORKBOOKS.map((workbook) => ({ name: workbook.name, found: falseAlarms(workbook) }));
const percent = (n: number): string => `${n.toFixed(1)}%`;
const lines: readonly (readonly [string, string])[] = [
  ['mistakes', String(scores.mistakes)],
  ['found', percent(scores.found)],
  ['right cell', percent(scores.rightCell)],
  ['repair works', percent(scores.repaired)],
  ['findings a mistake', scores.perMistake.toFixed(2)],
  ['wrong causes', String(scores.wrongCauses)],
  ['clean of the correct', `${alarms.filter((x) => x.found.length === 0).length} of ${alarms.length}`],
];
for (const [name, value] of lines) console.log(`${name.padEnd(22)}${value}`);
if (places) {
  for (const o of outcomes) {
    const faults = [
      ...(o.found ? [] : ['not found']),
      ...(o.rightCell ? [] : ['other cell']),
      ...(o.repaired ? [] : ['no repair']),
      ...(o.findings.length > 1 ? [`${o.findings.length} findings`] : []),
      ...o.wrongCauses.map((code) => `cause ${code}`),
    ];
    if (faults.length > 0) console.log(`\n${o.name}: ${faults.join(', ')}\n  ${o.findings.join('\n  ')}`);
  }
  for (const { name, found } of alarms) if (found.length > 0) console.log(`\nright: ${name}\n  ${found.join('\n  ')}`);
}
