import { expect, test } from 'vitest';
import { columnLetters } from '../../../src/findings/cell-ref.ts';
import { findOperands } from '../../../src/rules/formula/operands.ts';

/** The operands of arithmetic by their first cells; null where the formula is left alone. */
function describeComputed(formula: string): string | null {
  const o = findOperands(formula);
  return o === null ? null : o.computed.map((r) => `${columnLetters(r.left)}${r.top}`).join(' ');
}

test.each([
  ['L6/K6*100', 'L6 K6'],
  ['ROUND((L6)/K6*100,2)', 'L6 K6'],
  ['SUM(F6:F8)', ''],
  ['SUM(F6:F8)+F9', 'F9'],
  ['SUM(F6:F8,+F9)', ''],
  ['+F6', ''],
  ['-F6', 'F6'],
  ['F6*+G6', 'F6 G6'],
  ['F6%', 'F6'],
  ['SUMPRODUCT(F6:F8*G6:G8)', 'F6 G6'],
  ['IF(K6=0,"",L6/K6)', 'L6 K6'],
  ['IF(K6=0,"a,b",L6/K6)', 'L6 K6'],
  // Either branch may be the one that was computed.
  ['IF(K6=0,L7*1,L6/K6)', null],
  ['IFERROR(L6/K6,0)', null],
  ['VLOOKUP(A1,B:C,2)*2', null],
  ['L6*"dua"', null],
  ['Pagu*2', null],
])('%s computes with %s', (formula, cells) => {
  expect(describeComputed(formula)).toBe(cells);
});
