import { describe, expect, it } from 'vitest';
import { checkCaseRules, findOnly, summarize } from './check-case.ts';

describe('NIP and golongan', () => {
  it('a "-" states that there is none', () => {
    expect(summarize(checkCaseRules({ cells: { 'Identitas!B9': '-' } }))).toEqual([]);
  });

  it('the golongan may stand in the cell of the pangkat alone', () => {
    const cells = { 'Identitas!B10': 'Penata, III/d', 'Identitas!B11': null };
    expect(findOnly(checkCaseRules({ cells: cells }), 'identitas/pangkat-golongan').args.golongan).toBe('III/d');
  });
});

describe('Tanggal Laporan', () => {
  const checkDate = (v: string | null) =>
    checkCaseRules({ cells: { 'Identitas!B13': v === null ? null : { date: v } } });

  it('blank is a warning', () => {
    expect(findOnly(checkDate(null), 'identitas/tanggal').severity).toBe('warning');
  });

  it('before the end of the quarter is an information; its last day is not', () => {
    const f = findOnly(checkDate('2024-06-29'), 'identitas/tanggal');
    expect(f.severity).toBe('info');
    expect(f.args).toEqual({ tanggal: '29 Juni 2024', akhir: '30 Juni 2024', triwulan: 'II', terlambat: '' });
    expect(summarize(checkDate('2024-06-30'))).toEqual([]);
  });

  it('more than six months after the quarter is a warning: the year is most likely wrong', () => {
    expect(summarize(checkDate('2024-12-31'))).toEqual([]);
    const f = findOnly(checkDate('2025-01-02'), 'identitas/tanggal');
    expect([f.severity, f.args.terlambat]).toEqual(['warning', 'ya']);
  });

  it('unreadable has a finding of its own and is not called blank', () => {
    const result = checkCaseRules({ cells: { 'Identitas!B13': 'akhir Juni' } });
    expect(summarize(result)).toEqual([]);
  });
});
