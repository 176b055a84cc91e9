import { describe, expect, it } from 'vitest';
import { runRules } from '../../src/rules/run-rules.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules, summarize } from './check-case.ts';

/** The base workbook's report: Triwulan II, dated 5 July 2024. */
function check(row: readonly TestCell[], cells: Readonly<Record<string, TestCell>> = {}) {
  const headings = ['TRIWULAN', 'RENCANA TINDAK LANJUT', 'BATAS WAKTU', 'STATUS', 'HASIL'];
  return summarize(checkCaseRules({ sheets: { 'Tindak Lanjut': [headings, row] }, cells }))
    .map(([, code]) => code)
    .filter((code) => code.startsWith('tindak-lanjut/'));
}

describe('follow-up', () => {
  it('whose day has passed on the day of the report is late, unless it is done', () => {
    expect(check(['I', 'Rapat', { date: '2024-07-04' }, 'proses', null])).toEqual(['tindak-lanjut/terlewat']);
    expect(check(['I', 'Rapat', { date: '2024-07-05' }, null, null])).toEqual([]);
    expect(check(['I', 'Rapat', { date: '2024-07-04' }, 'selesai', 'Sudah dua kali'])).toEqual([]);
    expect(check(['I', 'Rapat', 'Juni 2024', 'belum', null])).toEqual([]);
  });

  it('without a day of the report is held against the last of its quarter, 30 June 2024', () => {
    const undated = { 'Identitas!B13': null };
    expect(check(['I', 'Rapat', { date: '2024-06-29' }, 'belum', null], undated)).toEqual(['tindak-lanjut/terlewat']);
    expect(check(['I', 'Rapat', { date: '2024-06-30' }, 'belum', null], undated)).toEqual([]);
  });

  it('that is done says what came of it', () => {
    expect(check(['I', 'Rapat', null, 'selesai', null])).toEqual(['tindak-lanjut/tanpa-hasil']);
  });

  it('of the year is looked at in the yearly report alone', () => {
    const row = ['Tahun', 'Rapat', { date: '2024-05-01' }, 'selesai', null] as const;
    expect(check(row)).toEqual([]);
    const headings = ['TRIWULAN', 'RENCANA TINDAK LANJUT', 'BATAS WAKTU', 'STATUS', 'HASIL'];
    const buku = parseBuku(makeCaseBuku({ sheets: { 'Tindak Lanjut': [headings, row] } })).value;
    const { findings } = runRules({ ...buku, period: 'tahun' }, null, null);
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith('tindak-lanjut/'))).toEqual([
      'tindak-lanjut/tanpa-hasil',
    ]);
  });

  it('of a later quarter is not yet looked at', () => {
    expect(check(['III', 'Rapat', { date: '2024-05-01' }, 'selesai', null])).toEqual([]);
  });
});
