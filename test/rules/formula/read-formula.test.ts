import { describe, expect, it } from 'vitest';
import { readFormula } from '../../../src/rules/formula/read-formula.ts';

/** "jumlah F6:F8" for a reading; sheets in front of "!". */
function describeFormula(formula: string): string | null {
  const result = readFormula(formula);
  if (result === null) return null;
  const cells = result.references.map((r) => {
    const place = r.sheet === undefined ? '' : `${r.sheet}!`;
    return `${place}${r.left}.${r.top}-${r.right}.${r.bottom}${r.chained ? ' rantai' : ''}`;
  });
  return `${result.subtotal ? 'subtotal ' : ''}${result.operation} ${cells.join(' ')}`;
}

describe('formulas that are read', () => {
  it.each([
    ['SUM(F6:F8)', 'jumlah 6.6-6.8'],
    ['sum( F6 : F8 )', 'jumlah 6.6-6.8'],
    ['SUM($F$6:F$8)', 'jumlah 6.6-6.8'],
    ['SUM(F8:F6)', 'jumlah 6.6-6.8'],
    ['SUM(F6,F7,F8)', 'jumlah 6.6-6.6 6.7-6.7 6.8-6.8'],
    ['SUM(F6:F7;F8)', 'jumlah 6.6-6.7 6.8-6.8'],
    ['F6+F7+F8', 'jumlah 6.6-6.6 6.7-6.7 6.8-6.8'],
    ['+F6+$F$7', 'jumlah 6.6-6.6 6.7-6.7'],
    ['SUM(F6:F7)+F8', 'jumlah 6.6-6.7 6.8-6.8'],
    ['SUM(F6+F7,SUM(F8:F9))', 'jumlah 6.6-6.6 6.7-6.7 6.8-6.9'],
    ['(F6+F7)', 'jumlah 6.6-6.6 6.7-6.7'],
    ['SUM((F6:F7,F9))', 'jumlah 6.6-6.7 6.9-6.9'],
    ['SUM(F:F)', 'jumlah 6.1-6.1048576'],
    ['SUM($F:$F)', 'jumlah 6.1-6.1048576'],
    ['SUM(6:8)', 'jumlah 1.6-16384.8'],
    ["SUM('Rencana Aksi'!N5:N7)", 'jumlah Rencana Aksi!14.5-14.7'],
    ["SUM('Bu''at'!A1:A2)", "jumlah Bu'at!1.1-1.2"],
    ['SUM(PK!I4:I6)', 'jumlah PK!9.4-9.6'],
    ['PK!I4+PK!I5', 'jumlah PK!9.4-9.4 PK!9.5-9.5'],
    ['AVERAGE(H6:H8)', 'rerata 8.6-8.8'],
    ['AVERAGE(H6,H8)', 'rerata 8.6-8.6 8.8-8.8'],
    ['AVERAGE(A1:A3:A9)', 'rerata 1.1-1.9 rantai'],
    ['SUBTOTAL(9,F6:F8)', 'subtotal jumlah 6.6-6.8'],
    ['SUBTOTAL(109,F6:F8)', 'subtotal jumlah 6.6-6.8'],
    ['SUBTOTAL(1,H6:H8)', 'subtotal rerata 8.6-8.8'],
    ['SUBTOTAL(101;H6:H8)', 'subtotal rerata 8.6-8.8'],
    ['SUM(AA10:XFD12)', 'jumlah 27.10-16384.12'],
  ])('=%s', (formula, expected) => {
    expect(describeFormula(formula)).toBe(expected);
  });
});

describe('formulas that are left alone', () => {
  it.each([
    'G9/F9*100',
    'IF(F6=0,0,SUM(F6:F8))',
    'ROUND(SUM(F6:F8),0)',
    'SUM(F6:F8)-F7',
    'SUM(F6:F8)*1',
    'SUMIF(A:A,"x",F:F)',
    'SUM(F6:F8)+1000',
    'SUBTOTAL(3,F6:F8)',
    'SUBTOTAL(F1,F6:F8)',
    'AVERAGE(SUM(F6:F8),F9)',
    'AVERAGE(F6:F8)+F9',
    'AVERAGE(F6+F7)',
    'SUM(Pagu)',
    'SUM([1]Sheet1!F6:F8)',
    'SUM(OFFSET(F6,0,0,3))',
    'SUM(F6:F8',
    'SUM(F6:F8))',
    'SUM()',
    'SUM(F6,,F8)',
    'LOG10(F6)',
    'SUM(ZZZZ1:ZZZZ3)',
    'SUM(F6:F9999999)',
    '"F6"',
    '{1,2}',
    '',
  ])('=%s', (formula) => {
    expect(describeFormula(formula)).toBeNull();
  });
});
