import { describe, expect, it } from 'vitest';
import { CATALOGUE, type Code, entryOf } from '../../src/findings/catalog.ts';
import { exampleOf } from '../../src/findings/example.ts';
import { type Finding, makeFinding } from '../../src/findings/finding.ts';
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

/** Every code whose example tells a formula to type. */
const WITH_FORMULA = (Object.keys(CATALOGUE) as Code[]).filter((code) =>
  / =[A-Z(]/.test(wording(exampleOf(code).finding).hint),
);

describe('every repair that tells a formula to type', () => {
  it('is looked at', () => {
    // The sums, means and ratios of the money sheet, and the division by a blank cell.
    expect(WITH_FORMULA).toEqual(
      expect.arrayContaining(['keuangan/jumlah', 'keuangan/rata-rata', 'keuangan/capaian', 'sel/rumus-galat']),
    );
  });

  it.each(WITH_FORMULA)('%s is written for the separator of the workbook, else for both', (code) => {
    const { finding } = exampleOf(code);
    const args = Object.fromEntries(
      Object.entries(finding.args as Record<string, string>).map(([name, text]) => {
        if (text.startsWith('=')) return [name, '=ROUND(G6/1.5,2)'];
        return [name, name === 'rumus' ? 'ROUND(G6/1.5,2)' : text];
      }),
    );
    const hint = (separator: object): string => wording({ ...finding, args, ...separator } as unknown as Finding).hint;
    expect(hint({ separator: ';' })).toContain('ROUND(G6/1,5;2)');
    expect(hint({ separator: ';' })).not.toContain('1.5');
    expect(hint({ separator: ',' })).toContain('ROUND(G6/1.5,2)');
    expect(hint({ separator: ',' })).not.toContain('1,5');
    expect(hint({})).toMatch(/ROUND\(G6\/1,5;2\).* \(bila Excel Anda memakai koma: =.*ROUND\(G6\/1\.5,2\)/);
  });

  it('in general words names no formula', () => {
    const general = (Object.keys(CATALOGUE) as Code[]).filter((code) => /=[A-Z(]/.test(entryOf(code).repair ?? ''));
    expect(general).toEqual([]);
  });
});
