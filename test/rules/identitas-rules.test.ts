import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
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

describe('one NIP of two people', () => {
  const check = (name: string) =>
    checkCaseRules({
      cells: {
        'Identitas!A14': 'Nama Atasan',
        'Identitas!B14': name,
        'Identitas!A15': 'NIP Atasan',
        'Identitas!B15': '196902201990021001',
      },
    });

  it('is told at the second of them, with the first', () => {
    const f = findOnly(check('NAMA ATASAN'), 'identitas/nip-salah');
    expect(f.args.sebab).toBe('sama dengan NIP, padahal orangnya lain');
    expect([f.at?.row, f.related?.[0]?.row]).toEqual([15, 9]);
  });

  it('is right where the same person signs twice', () => {
    expect(summarize(check('Nama Pejabat, S.E.'))).toEqual([]);
  });
});

describe('a NIP appointed after the report', () => {
  it('is measured by the end of the year, so that a mistyped date does not count', () => {
    expect(summarize(checkCaseRules({ cells: { 'Identitas!B9': '19690220 202412 1 001' } }))).toEqual([]);
    const f = findOnly(checkCaseRules({ cells: { 'Identitas!B9': '19690220 202501 1 001' } }), 'identitas/nip-salah');
    expect(f.args.sebab).toBe('tahun dan bulan pengangkatannya (2025 01) sesudah tanggal laporan');
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

describe('a successor in mid-year', () => {
  const missing = (cells: Readonly<Record<string, TestCell>>) =>
    checkCaseRules({ cells })
      .findings.filter(({ code }) => code === 'identitas/pengganti')
      .map(({ at, args }) => [at?.row, args]);
  const name = { 'Identitas!A14': 'Nama Pengganti', 'Identitas!B14': 'NAMA KEDUA' };
  const from = { 'Identitas!A15': 'Pengganti Mulai', 'Identitas!B15': { date: '2024-06-01' } };

  it('needs a name, a first day, and the day of the report', () => {
    expect(missing({ ...name, ...from })).toEqual([]);
    expect(missing(name)).toEqual([[14, { kunci: 'Pengganti Mulai' }]]);
    expect(missing(from)).toEqual([[15, { kunci: 'Nama Pengganti' }]]);
    expect(missing({ ...name, ...from, 'Identitas!B13': null })).toEqual([[14, { kunci: 'Tanggal Laporan' }]]);
  });
});
