import { CHECKER_SETS, NEW_CHECKER_SETS } from '../test/checker/checker-sets.ts';
import { falseAlarms, judgeMistake, type Outcome, score } from '../test/checker/measure-checker.ts';
import { findMistakes } from '../test/narasi/measure-sentences.ts';
import { NEW_SENTENCE_SETS, SENTENCE_SETS } from '../test/narasi/sentence-sets.ts';

// What the checker makes of workbooks with one natural mistake each, of unusual right ones, and of right and wrong
// sentences. `-- --places` names each that went wrong; a word after it takes the sets of that name alone.
const places = process.argv.includes('--places');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word));
const percent = (n: number): string => `${n.toFixed(1)}%`;
const print = (name: string, value: string): void => console.log(`  ${name.padEnd(22)}${value}`);

function printFaults(o: Outcome): void {
  const faults = [
    ...(o.found ? [] : ['not found']),
    ...(o.rightCell ? [] : ['other cell']),
    ...(o.repaired ? [] : ['no repair']),
    ...(o.findings.length > 1 ? [`${o.findings.length} findings`] : []),
    ...o.wrongCauses.map((code) => `cause ${code}`),
  ];
  if (faults.length > 0) console.log(`\n${o.name}: ${faults.join(', ')}\n  ${o.findings.join('\n  ')}`);
}

for (const { name, mistakes, correct } of [...CHECKER_SETS, ...NEW_CHECKER_SETS].filter((set) => isWanted(set.name))) {
  const outcomes = mistakes.map(judgeMistake);
  const scores = score(outcomes);
  const alarms = correct.map((workbook) => ({ name: workbook.name, found: falseAlarms(workbook) }));
  console.log(name);
  print('mistakes', String(scores.mistakes));
  print('found', percent(scores.found));
  print('right cell', percent(scores.rightCell));
  print('repair works', percent(scores.repaired));
  print('findings a mistake', scores.perMistake.toFixed(2));
  print('wrong causes', String(scores.wrongCauses));
  print('clean of the correct', `${alarms.filter((x) => x.found.length === 0).length} of ${alarms.length}`);
  if (!places) continue;
  outcomes.forEach(printFaults);
  for (const { name: right, found } of alarms) {
    if (found.length > 0) console.log(`\nright: ${right}\n  ${found.join('\n  ')}`);
  }
}

for (const { name, sentences } of [...SENTENCE_SETS, ...NEW_SENTENCE_SETS].filter((set) => isWanted(set.name))) {
  const [right, wrong] = [
    sentences.filter((s) => s.findings.length === 0),
    sentences.filter((s) => s.findings.length > 0),
  ];
  const flagged = right.filter((s) => findMistakes([s]).unexpected.length > 0);
  const missed = wrong.filter((s) => findMistakes([s]).missed.length > 0);
  console.log(name);
  if (right.length > 0) print('right ones flagged', `${flagged.length} of ${right.length}`);
  if (wrong.length > 0) print('wrong ones found', `${wrong.length - missed.length} of ${wrong.length}`);
  if (!places) continue;
  const { unexpected, missed: lines } = findMistakes(sentences);
  for (const line of unexpected) console.log(`    unexpected: ${line}`);
  for (const line of lines) console.log(`    missed: ${line}`);
}
