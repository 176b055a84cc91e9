import { describe, expect, it } from 'vitest';
import { checkCaseRules, summarize } from './check-case.ts';

describe('pembulatan/campur', () => {
  it('one way of rounding is no finding, whichever', () => {
    const cutOff = {
      'Realisasi Keuangan!H7': { v: 117, fmt: '0' },
      'Realisasi Keuangan!H10': { v: 117.37, fmt: '0.00' },
    };
    expect(summarize(checkCaseRules({ cells: cutOff }))).toEqual([]);
    const rounded = { 'Realisasi Keuangan!H7': { v: 118, fmt: '0' } };
    expect(summarize(checkCaseRules({ cells: rounded }))).toEqual([]);
  });

  it('names the first cell that is cut off, the formula that Excel rounds, and the others', () => {
    const cells = {
      'Realisasi Keuangan!H7': { v: 117, fmt: '0' },
      'Realisasi Keuangan!H8': { v: 115.9, fmt: '0.0' },
    };
    const { findings } = checkCaseRules({ cells });
    const args = findings.flatMap((f) => (f.code === 'pembulatan/campur' ? [f.args] : []));
    expect(args.map((a) => [a.sel, a.rumus, a.lain])).toEqual([['H7', '=G7/F7*100', '']]);
  });
});
