import { describe, expect, test } from 'vitest';
import { shiftFormula } from '../../../src/xlsx/read/shift-formula.ts';

describe('shared formulas move', () => {
  test.each([
    ['A1+B2', 1, 2, 'C2+D3'],
    ['$A1+A$1+$A$1', 2, 1, '$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['SUM(A:A,$B:C,1:2,$3:4)', 1, 1, 'SUM(B:B,$B:D,2:3,$3:5)'],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ['"ia kata ""A1"""&A1', 1, 0, '"ia kata ""A1"""&A2'],
    ["'A1 B2'!A1+Data!A1", 1, 0, "'A1 B2'!A2+Data!A2"],
    ["'it''s A1'!A1", 1, 0, "'it''s A1'!A2"],
    ['LOG10(A1)+ATAN2(A1,B1)', 0, 1, 'LOG10(B1)+ATAN2(B1,C1)'],
    ['Tabel1[[#This Row],[A1]]+[1]Lain!A1', 1, 0, 'Tabel1[[#This Row],[A1]]+[1]Lain!A2'],
    ['TW1_x+pagu.A1+A1', 1, 0, 'TW1_x+pagu.A1+A2'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['A1048576', 1, 0, '#REF!'],
    ['ABCD1+A12345678', 1, 1, 'ABCD1+A12345678'],
    ['IF(A1>0;A1/B1;"-")', 1, 0, 'IF(A2>0;A2/B2;"-")'],
  ])('%s by %d rows and %d columns: %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
