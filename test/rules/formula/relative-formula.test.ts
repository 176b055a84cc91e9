import { expect, test } from 'vitest';
import { relativeFormula } from '../../../src/rules/formula/relative-formula.ts';

const at = (row: number, column: number) => ({ sheet: 'X', row, column });

test('a formula that was copied is the same in every cell', () => {
  // In H5 and in L9.
  expect(relativeFormula('G5/F5*100', at(5, 8))).toBe(relativeFormula('k9/ J9*100', at(9, 12)));
  expect(relativeFormula('G5/F5*100', at(5, 8))).not.toBe(relativeFormula('F5/G5*100', at(5, 8)));
});

test('what is fixed stays, and names of functions are no addresses', () => {
  expect(relativeFormula('G5/$F$5', at(5, 8))).not.toBe(relativeFormula('G6/$F$6', at(6, 8)));
  expect(relativeFormula('G5/$F$5', at(5, 8))).toBe(relativeFormula('G6/$F$5', at(6, 8)));
  expect(relativeFormula('LOG10(A1)', at(1, 2))).toBe('LOG10([0,-1])');
});
