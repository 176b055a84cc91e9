import { describe, expect, it } from 'vitest';
import { argumentOf } from '../support/argument-of.ts';
import { checkCaseRules } from './check-case.ts';

const checkKode = (e4: string | null, e5: string | null, e6: string | null) =>
  checkCaseRules({ cells: { 'PK!E4': e4, 'PK!E5': e5, 'PK!E6': e6 } }).findings.map((f) => [
    f.at?.row,
    f.code,
    argumentOf(f, 'sebab') ?? argumentOf(f, 'induk'),
  ]);

describe('kode sub kegiatan', () => {
  it('two digits at the end are as good as four, on all rows', () => {
    expect(checkKode('7.01.03.2.01.01', '7.01.03.2.01.02', '7.01.03.2.02.01')).toEqual([]);
    expect(checkKode('7.01.03.2.01.0001', null, null)).toEqual([]);
  });

  it('both in one sheet is a warning, at the first of the fewer', () => {
    expect(checkKode('7.01.03.2.01.0001', '7.01.03.2.01.02', '7.01.03.2.02.0001')).toEqual([
      [5, 'kode/bentuk', 'berakhir dengan dua digit, sedangkan kode lain di lembar ini empat'],
    ]);
  });

  it.each(['7-01-03-2-01-0001', '7.1.03.2.01.0001', '7.01.03.2.01.001', 'A.01.03.2.01.0001', '7.01.03.02.01.0001'])(
    '%s has another form',
    (text) => {
      const reason = 'tidak berbentuk urusan.bidang.program.kegiatan.sub';
      expect(checkKode(text, '7.01.03.2.01.0002', '7.01.03.2.02.0001')).toEqual([[4, 'kode/bentuk', reason]]);
    },
  );

  it('rows of one kegiatan share its kode', () => {
    // Rows 4 and 5 are of one kegiatan, all three of one program.
    expect(checkKode('7.01.03.2.01.0001', '7.01.03.2.02.0002', '7.01.03.2.02.0001')).toEqual([
      [5, 'kode/induk', '7.01.03.2.01'],
    ]);
    expect(checkKode('7.01.03.2.01.0001', '7.01.03.2.01.0002', '7.01.04.2.02.0001')).toEqual([
      [6, 'kode/induk', '7.01.03'],
    ]);
  });
});
