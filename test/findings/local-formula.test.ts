import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../src/findings/finding.ts';
import { localFormula, typeableFormula } from '../../src/findings/local-formula.ts';
import { wording } from '../../src/findings/wording.ts';

describe('a formula as people type it', () => {
  it.each([
    ['=SUM(F6,F8)', '=SUM(F6;F8)'],
    ['=ROUND(F6/1.5,2)', '=ROUND(F6/1,5;2)'],
    [`=IF('Data, lama'!F6=0,"a,b",F6)`, `=IF('Data, lama'!F6=0;"a,b";F6)`],
    ['=SUM(F6:F8)', '=SUM(F6:F8)'],
  ])('%s with semicolons is %s', (stored, typed) => {
    expect([localFormula(stored, ';'), localFormula(stored, ',')]).toEqual([typed, stored]);
  });

  it('is given for both where the workbook does not tell, once where both are the same', () => {
    expect(typeableFormula('=SUM(F6,F8)', undefined)).toBe('=SUM(F6;F8) (bila Excel Anda memakai koma: =SUM(F6,F8))');
    expect(typeableFormula('=SUM(F6:F8)', undefined)).toBe('=SUM(F6:F8)');
  });

  it('is what the repair of a finding tells', () => {
    const args = { galat: '#DIV/0!', rumus: 'G6/F6*100', pembagi: 'F6' };
    const hint = (details: object): string => wording(makeFinding('sel/rumus-galat', args, details)).hint;
    expect(hint({ separator: ';' })).toBe('ganti rumusnya menjadi =IF(F6=0;"";G6/F6*100), lalu simpan');
    expect(hint({ separator: ',' })).toBe('ganti rumusnya menjadi =IF(F6=0,"",G6/F6*100), lalu simpan');
    expect(hint({})).toContain('=IF(F6=0;"";G6/F6*100) (bila Excel Anda memakai koma: =IF(F6=0,"",G6/F6*100))');
  });
});
