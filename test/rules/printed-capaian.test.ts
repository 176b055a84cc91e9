import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

// Row 7 of Realisasi Keuangan, Triwulan II: 19.617.580 of 16.682.500 = 117,59376...
const CELL = 'Realisasi Keuangan!H7';
const findAt = (printed: TestCell, others: Readonly<Record<string, TestCell>> = {}) =>
  checkCaseRules({ cells: { [CELL]: printed, ...others } }).findings.filter(({ code }) => code.endsWith('/capaian'));

describe('a printed capaian', () => {
  it.each<[string, TestCell]>([
    ['rounded half up', { v: 117.59, fmt: '0.00' }],
    ['at one place', { v: 117.6, fmt: '0.0' }],
    ['cut off at one place', { v: 117.5, fmt: '0.0' }],
    ['as a fraction under a % format', { v: 1.1759376, fmt: '0.00%' }],
    ['as what its formula gives', { v: 117.593765922374, f: 'G7/F7*100', fmt: '0.00' }],
    ['not at all', null],
  ])('is right %s', (_, printed) => {
    expect(findAt(printed)).toEqual([]);
  });

  it.each<[string, TestCell, string]>([
    ['one place too high', { v: 117.7, fmt: '0.0' }, '117.7'],
    ['one too low', { v: 117.58, fmt: '0.00' }, '117.58'],
    // Shown as 118, which is rounded half up; 119 is neither.
    ['a whole number that is neither', { v: 119, fmt: '0' }, '119'],
  ])('is wrong %s', (_, printed, written) => {
    expect(findAt(printed)).toMatchObject([
      { code: 'keuangan/capaian', written, computed: '117.5937659224', formula: 'G7 / F7 x 100' },
    ]);
  });

  it('of a row without a target may be 0 or nothing, but no other figure', () => {
    const withoutTarget = { 'Realisasi Keuangan!H6': 0 };
    expect(findAt({ v: 117.59, fmt: '0.00' }, withoutTarget)).toEqual([]);
    expect(findAt({ v: 117.59, fmt: '0.00' }, { 'Realisasi Keuangan!H6': 100 })).toMatchObject([
      { at: { row: 6, column: 8 }, written: '100' },
    ]);
  });

  it('names the mistake: the ratio to the pagu, two digits exchanged', () => {
    // 19.617.580 of 85.880.500 = 22,84287...
    expect(findAt({ v: 22.84, fmt: '0.00' })).toMatchObject([{ cause: { code: 'pembagi-pagu' } }]);
    expect(findAt({ v: 171.59, fmt: '0.00' })).toMatchObject([{ cause: { code: 'digit-tertukar' } }]);
  });
});
