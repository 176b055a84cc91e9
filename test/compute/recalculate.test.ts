import { describe, expect, it } from 'vitest';
import { recalculate } from '../../src/compute/recalculate.ts';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';

/** New results by address, once A1 of sheet A holds a value. */
function results(
  sheets: Readonly<Record<string, TestSheet>>,
  value: number | string = 5,
): Readonly<Record<string, unknown>> {
  const raw = makeRawBuku(sheets);
  const changed = recalculate(raw.sheets, [{ at: { sheet: 'A', row: 1, column: 1 }, value }]);
  return Object.fromEntries(changed.map((one) => [formatCellRef(one.at), one.value]));
}
const formula = (f: string) => ({ v: 'lama', f });

describe('recalculate', () => {
  it.each([
    ['A1*2+1', 11],
    ['-A1^2', 25],
    ['A1/4', 1.25],
    ['50%*A1', 2.5],
    ['IF(A1="","",A1)', 5],
    ['IF(A1>4,"ya","tidak")', 'ya'],
    ['IF(AND(A1>4,NOT(A1=6)),1,0)', 1],
    ['OR(A1=1,A1=5)', true],
    ['SUM(A1:B1,10)', 18],
    ['AVERAGE(A1:B1)', 4],
    ['COUNT(A1:C1)', 2],
    ['COUNTA(A1:D1)', 3],
    ['COUNTIF(A1:C1,5)', 1],
    // Beside the 5 and the 3 stands a text: 5 x 5 + 3 x 3, and 5 + 3.
    ['SUMPRODUCT(A1:C1,A1:C1)', 34],
    ['SUMIF(A1:C1,">=0",A1:C1)', 8],
    ['COUNTIF(A1:C1,"?*")', 1],
    ['MIN(A1:B1)&"-"&MAX(A1:B1)', '3-5'],
    ['IFERROR(A1/D1,"")', ''],
    ['N(C1)+A1', 5],
    ['ISNUMBER(A1)', true],
    ['ROUND(A1/3,2)', 1.67],
    ['ABS(0-A1)', 5],
    ['$A$1', 5],
    ['A!A1', 5],
  ])('%s is %s', (f, value) => {
    // A1 = 5 (new), B1 = 3, C1 = a word, D1 blank.
    expect(results({ A: [[1, 3, 'kata'], [formula(f)]] })).toEqual({ 'A!A2': value === 25 ? 25 : value });
  });

  it('follows formulas through sheets, and leaves those alone that depend on nothing changed', () => {
    const sheets = {
      A: [[1], [formula('A1+1')], [formula('A2*10')]],
      'B C': [[formula("A!A3+'B C'!B1"), 7], [formula('B1*2')]],
    };
    expect(results(sheets)).toEqual({ 'A!A2': 6, 'A!A3': 60, "'B C'!A1": 67 });
  });

  it('takes the result away where it cannot compute: unknown functions, names, errors, circles', () => {
    const sheets = {
      A: [
        [1],
        [formula('VLOOKUP(A1,B1:C9,2)')],
        [formula('A1+pajak')],
        [formula('A1/0')],
        [formula('A1+A5')],
        [formula('A2+1')],
      ],
    };
    expect(results(sheets)).toEqual({ 'A!A2': null, 'A!A3': null, 'A!A4': null, 'A!A5': null, 'A!A6': null });
  });

  it('leaves a formula that it cannot read and that touches nothing changed', () => {
    expect(results({ A: [[1], [formula('VLOOKUP(B1,B1:C9,2)')], [formula('SUMPRODUCT((B1:B9>2)*1)')]] })).toEqual({});
    expect(results({ A: [[1], [formula('SUMPRODUCT((A1:A9>2)*1)')]] })).toEqual({ 'A!A2': null });
  });
});
