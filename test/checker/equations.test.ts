import { describe, expect, it } from 'vitest';
import { compare, fraction } from '../support/fraction.ts';
import { sampled } from '../support/random-runs.ts';
import { CHECKER_SETS } from './checker-sets.ts';
import { booksOf, SETTINGS, tryEquations } from './equations.ts';
import { computePrinted } from './printed-equation.ts';
import { SCHOOL_III } from './school-bases.ts';

const LAST = CHECKER_SETS.filter(({ name }) => name === 'later');

describe.each(LAST)('an equation that is printed for a mistake of the $name', (set) => {
  it('gives the figure before it, under the basis of the quarter and s.d.', () => {
    const mistakes = sampled(set.mistakes, 24);
    const { tried, faults } = tryEquations(booksOf({ ...set, mistakes }, SETTINGS.slice(0, 2), 2));
    expect(tried).toBeGreaterThan(mistakes.length / 3);
    expect(faults).toEqual([]);
  });
});

describe('working an equation out', () => {
  // By hand, education office: S5 9 of R5 10; S6 402 of R6 400; S11 5.5 of R11 5.
  it.each([
    ['S5 / R5 x 100', fraction(90n)],
    ['(2 x R11 - S11) / R11 x 100', fraction(90n)],
    ['MIN(100, S6 / R6 x 100)', fraction(100n)],
    ['AVERAGE(R5:R6)', fraction(205n)],
    ["R5 + 'Rencana Aksi'!R6", fraction(410n)],
    ['SUM(R5:R6) - R5', fraction(400n)],
  ])('%s', (equation, expected) => {
    const value = computePrinted(equation, 'Rencana Aksi', SCHOOL_III.raw);
    expect(value && compare(value, expected)).toBe(0);
  });
});
