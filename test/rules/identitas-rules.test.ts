import { describe, expect, it } from 'vitest';
import { findNipProblem } from '../../src/rules/lib/nip.ts';
import { findPangkatProblem, readGolongan } from '../../src/rules/lib/pangkat-golongan.ts';
import { checkCaseRules, findOnly, summarize } from './check-case.ts';

describe('NIP', () => {
  it.each([
    '19690220 199002 1 001',
    '196902201990021001',
    '20000229 202301 2 003',
    '1969.0220.1990.02.1.001',
  ])('%s is right', (nip) => {
    expect(findNipProblem(nip)).toBeUndefined();
  });

  it('a PPPK has 21 where others have the month of appointment', () => {
    expect(findNipProblem('19850505 202221 1 004')).toBeUndefined();
  });

  it.each([
    ['19690220 199002 1 00', '17 digit'],
    ['19690220 199002 1 0011', '19 digit'],
    ['19690231 199002 1 001', 'bukan tanggal lahir'],
    ['19010229 199002 1 001', 'bukan tanggal lahir'],
    ['18690220 199002 1 001', 'bukan tanggal lahir'],
    ['19691320 199002 1 001', 'bukan tanggal lahir'],
    ['19690220 199002 3 001', 'digit ke-15 adalah 3'],
    ['19690220 199002 l 001', 'bukan angka'],
  ])('%s: %s', (nip, reason) => {
    expect(findNipProblem(nip)).toContain(reason);
  });

  it('a "-" states that there is none', () => {
    expect(summarize(checkCaseRules({ cells: { 'Identitas!B9': '-' } }))).toEqual([]);
  });
});

describe('pangkat and golongan', () => {
  it.each([
    ['Penata Tingkat I', 'III/d'],
    ['Penata Tk. I', 'III/d'],
    ['PENATA TK.I', 'III d'],
    ['Penata Tingkat 1', 'Gol. III/d'],
    ['Penata Tk. I, III/d', 'III/d'],
    ['Penata Tk. I (III/d)', '(III/d)'],
    ['Juru Muda', 'I/a'],
    ['Pembina Utama', 'IV/e'],
    ['Ahli Pertama', 'IX'],
  ])('%s goes with %s', (pangkat, golongan) => {
    expect(findPangkatProblem(pangkat, golongan)).toBeUndefined();
  });

  it.each([
    ['Penata', 'III/d', 'golongan III/d adalah Penata Tingkat I, Penata bergolongan III/c'],
    ['Pembina', 'IV/b', 'golongan IV/b adalah Pembina Tingkat I, Pembina bergolongan IV/a'],
    ['Penata Tingkat II', 'III/d', 'golongan III/d adalah Penata Tingkat I'],
    ['Penata', 'III/e', 'golongan III/e tidak ada, Penata bergolongan III/c'],
  ])('%s does not go with %s', (pangkat, golongan, expected) => {
    expect(findPangkatProblem(pangkat, golongan)).toEqual({ expected });
  });

  it.each([
    ['III/d', 'III/d'],
    ['iii / d', 'III/d'],
    ['3/d', 'III/d'],
    ['IVa', 'IV/a'],
    ['IX', undefined],
    ['-', undefined],
  ])('%s is read as %s', (text, expected) => {
    expect(readGolongan(text)).toBe(expected);
  });

  it('the golongan may stand in the cell of the pangkat alone', () => {
    const cells = { 'Identitas!B10': 'Penata, III/d', 'Identitas!B11': null };
    expect(findOnly(checkCaseRules({ cells: cells }), 'identitas/pangkat-golongan').args.golongan).toBe(
      'III/d',
    );
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
    expect(f.args).toEqual({ tanggal: '29 Juni 2024', akhir: '30 Juni 2024', triwulan: 'II' });
    expect(summarize(checkDate('2024-06-30'))).toEqual([]);
  });

  it('unreadable has a finding of its own and is not called blank', () => {
    const result = checkCaseRules({ cells: { 'Identitas!B13': 'akhir Juni' } });
    expect(summarize(result)).toEqual([]);
  });
});
