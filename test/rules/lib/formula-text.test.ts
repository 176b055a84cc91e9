import { describe, expect, it } from 'vitest';
import { ratioFormula, showMean, showSum, sumFormula } from '../../../src/rules/lib/formula-text.ts';

const K = (row: number, column = 6) => ({ sheet: 'Keuangan', row, column });
const listRange = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => K(from + i));

describe('how a figure is computed, in words of Excel', () => {
  it('few addends one by one, many as ranges', () => {
    expect(showSum(listRange(6, 8))).toBe('F6 + F7 + F8');
    expect(showSum(listRange(6, 45))).toBe('SUM(F6:F45)');
    expect(showSum([...listRange(6, 10), ...listRange(12, 14)])).toBe('SUM(F6:F10) + SUM(F12:F14)');
    expect(showMean([K(7), K(8), K(10)])).toBe('AVERAGE(F7:F8, F10)');
  });

  it('the repair bridges blank rows but no totals, and needs no argument separator', () => {
    expect(sumFormula(listRange(6, 8), new Set())).toBe('=SUM(F6:F8)');
    expect(sumFormula([K(6), K(8)], new Set())).toBe('=SUM(F6:F8)');
    expect(sumFormula([K(6), K(8)], new Set([7]))).toBe('=SUM(F6)+SUM(F8)');
    expect(ratioFormula([K(6, 7)], [K(6)], new Set(), false, 'Keuangan')).toBe('=G6/F6*100');
    expect(ratioFormula([K(6, 7)], [K(6)], new Set(), true, 'Keuangan')).toBe('=G6/F6');
  });
});
