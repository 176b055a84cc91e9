import { describe, expect, it } from 'vitest';
import { sampled } from '../support/random-runs.ts';
import { CHECKER_SETS } from './checker-sets.ts';
import { falseAlarms, judgeMistake, score } from './measure-checker.ts';

/** Its formulas read ARAH: under the other ARAH their stored results speak against it too, and the obstacle missed is not folded. */
const TOLD_TWICE = ['dinas: ARAH naik for a waiting time'];

describe.each(CHECKER_SETS)('one natural mistake in a right workbook of the $name', ({ mistakes }) => {
  const outcomes = sampled(mistakes, 40).map(judgeMistake);
  const scores = score(outcomes);
  const namesOf = (is: (o: (typeof outcomes)[number]) => boolean) => outcomes.filter(is).map((o) => o.name);

  it('is found in 99 of 100', () => {
    expect(scores.found, namesOf((o) => !o.found).join('\n')).toBeGreaterThanOrEqual(99);
  });

  it('is told at the right cell in 98 of 100', () => {
    expect(scores.rightCell, namesOf((o) => !o.rightCell).join('\n')).toBeGreaterThanOrEqual(98);
  });

  it('is repaired by what the finding says in 97 of 100, and nothing new comes of it', () => {
    expect(scores.repaired, namesOf((o) => !o.repaired).join('\n')).toBeGreaterThanOrEqual(97);
  });

  it('is given no cause that is not true', () => {
    expect(namesOf((o) => o.wrongCauses.length > 0)).toEqual([]);
  });

  it('is never repaired by the formula that stands there already', () => {
    expect(namesOf((o) => o.repeatedFormulas.length > 0)).toEqual([]);
  });

  it('is told once: at most 1,3 findings a mistake', () => {
    expect(scores.perMistake).toBeLessThanOrEqual(1.3);
  });

  it('is found, at the right cell, repaired and told once, each by its name', () => {
    expect(namesOf((o) => !o.found || !o.rightCell || !o.repaired)).toEqual([]);
    expect(namesOf((o) => o.findings.length > 1).filter((name) => !TOLD_TWICE.includes(name))).toEqual([]);
  });
});

describe.each(CHECKER_SETS)('a right workbook of the $name, however unusual', ({ correct }) => {
  it.each(sampled(correct, 40).map((w) => [w.name, w] as const))('%s is clean', (_name, workbook) => {
    expect(falseAlarms(workbook)).toEqual([]);
  });
});
