import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { CELL, DIFFERENCE, LAST, MEAN, SUM } from '../../src/domain/combination.ts';
import { measure } from '../../src/domain/measure.ts';
import { ALL_TRIWULAN, type Triwulan } from '../../src/domain/triwulan.ts';
import { cellsOf } from '../support/stated-cells.ts';

const ALL = { cell: CELL, difference: DIFFERENCE, sum: SUM, last: LAST, mean: MEAN };
type Name = keyof typeof ALL;

describe('a value of Triwulan III: what it is, how it is made, of which cells', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[Name, string, string, string]>([
    ['cell', '5 3 4 9', '4', 'C'],
    ['cell', '5 3 - 9', '.', 'C'],
    ['difference', '10 25 60 99', '35', '(C-B)'],
    ['difference', '10 _ 60 99', '50', '(C-A)'],
    ['difference', '_ - 60 99', '60', 'C'],
    ['difference', '10 25 _ 99', '.', 'C'],
    ['sum', '5 3 4 9', '12', '(A+B+C)'],
    ['sum', '5 - 4 9', '9', '(A+C)'],
    ['sum', '_ 3 _ 9', '3', 'B'],
    ['sum', '_ _ - 9', '.', 'C'],
    ['last', '5 3 - 9', '3', 'B'],
    ['mean', '90 80 70 1', '80', '((A+B+C)/3)'],
    ['mean', '90 _ 70 1', '80', '((A+C)/2)'],
    ['mean', '_ 80 _ 1', '80', 'B'],
  ])('%s of %s', (kind, text, value, expression) => {
    const made = measure(ALL[kind], cellsOf(text), 3);
    expect([made.value?.toFixed() ?? '.', made.combination.expression(made.cells)]).toEqual([value, expression]);
  });
});

describe('in a workbook whose cells may still be filled in', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[Name, string]>([
    ['cell', 'IF(ISNUMBER(B2),B2,"-")'],
    ['difference', 'IF(ISNUMBER(B2),B2,"-")'],
    ['sum', 'IF(COUNT(A2,B2)=0,"-",SUM(A2,B2))'],
    ['last', 'IF(ISNUMBER(B2),B2,IF(ISNUMBER(A2),A2,"-"))'],
    ['mean', 'IF(COUNT(A2,B2)=0,"-",AVERAGE(A2,B2))'],
  ])('%s of A2 and B2 is %s', (name, expression) => {
    expect(ALL[name].liveExpression(['A2', 'B2'], '"-"')).toBe(expression);
  });
});

describe('unreadable cells', () => {
  test.each<[Name, string]>([
    ['cell', 'C'],
    ['difference', 'A C'],
    ['sum', 'A C'],
    ['last', 'A C'],
    ['mean', 'A C'],
  ])('%s needs %s, and none of a later quarter', (kind, broken) => {
    expect(measure(ALL[kind], cellsOf('! 3 ! !'), 3).broken.join(' ')).toBe(broken);
  });
});

describe('stated as none', () => {
  test.each<[Name, string, boolean]>([
    ['cell', '- _ - _', true],
    ['cell', '- _ _ _', false],
    ['difference', '- _ _ _', false],
    ['difference', '5 _ - _', true],
    ['sum', '- _ _ _', true],
    ['sum', '- 5 _ _', false],
    ['last', '_ _ _ -', false],
    ['mean', '_ - _ 5', true],
  ])('%s of %s: %s', (kind, text, isNihil) => {
    expect(measure(ALL[kind], cellsOf(text), 3).isNihil).toBe(isNihil);
  });
});

/** The value of an expression of +, -, /, brackets and the letters A to D. */
function resultOf(expression: string, numbers: Readonly<Record<string, number>>): number {
  const code = expression.replace(/[A-D]/g, (letter) => String(numbers[letter]));
  expect(code).toMatch(/^[\d+\-/().]+$/);
  return Number(new Function(`return ${code}`)());
}

it('whatever is stated, Excel makes of the expression what lapkin computes', () => {
  const content = fc.oneof(fc.integer({ min: 0, max: 9999 }).map(String), fc.constantFrom('-', '_'));
  fc.assert(
    fc.property(
      fc.tuple(content, content, content, content),
      fc.constantFrom(...ALL_TRIWULAN),
      fc.constantFrom(...Object.values(ALL)),
      (contents, q: Triwulan, combination) => {
        const made = measure(combination, cellsOf(contents.join(' ')), q);
        if (made.value === null) return;
        const numbers = Object.fromEntries(contents.map((text, i) => ['ABCD'[i] ?? '', Number(text)]));
        const computed = resultOf(combination.expression(made.cells), numbers);
        expect(toAngka(computed).minus(made.value).abs().lt('1e-9')).toBe(true);
      },
    ),
    { numRuns: 400, seed: 8 },
  );
});
