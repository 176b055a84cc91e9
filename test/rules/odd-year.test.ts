import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

/** What is said of the year in the base workbook: Triwulan II 2024, signed on 5 July 2024. */
function told(cells: Readonly<Record<string, TestCell>>) {
  return checkCaseRules({ cells }).findings.flatMap((f) =>
    f.code === 'identitas/tahun-janggal' ? [[f.at?.row, f.args.tahun, f.args.seharusnya]] : [],
  );
}
const TITLE = { 'PK!A1': 'PERJANJIAN KINERJA TAHUN 2024' };

describe('identitas/tahun-janggal', () => {
  it('is told when title and date both are of another year', () => {
    expect(told({ ...TITLE, 'Identitas!B2': 2042 })).toEqual([[2, '2042', '2024']]);
    expect(told({ ...TITLE, 'Identitas!B2': 2023 })).toEqual([[2, '2023', '2024']]);
  });

  it('is none where the titles are of last year and the date is not, or the titles do not agree', () => {
    expect(told({ 'PK!A1': 'PERJANJIAN KINERJA TAHUN 2023' })).toEqual([]);
    expect(told({ ...TITLE, 'Rencana Aksi!A1': 'RENCANA AKSI TAHUN 2042', 'Identitas!B2': 2042 })).toEqual([]);
  });

  it('is told without such a title where two digits are exchanged', () => {
    expect(told({ 'Identitas!B2': 2042 })).toEqual([[2, '2042', '2024']]);
  });

  it('is none without a title that names a year and without exchanged digits, or without a date', () => {
    expect(told({ 'Identitas!B2': 2027 })).toEqual([]);
    expect(told({ ...TITLE, 'Identitas!B2': 2042, 'Identitas!B13': null })).toEqual([]);
  });
});
