import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

/** What is said of the quarter in the base workbook, where Triwulan I and II are filled in. */
function told(cells: Readonly<Record<string, TestCell>>) {
  return checkCaseRules({ cells }).findings.flatMap((f) =>
    f.code === 'identitas/triwulan-janggal' ? [[f.at?.row, f.args.triwulan, f.args.seharusnya, f.args.keadaan]] : [],
  );
}

describe('identitas/triwulan-janggal', () => {
  it('is told when the next quarter is filled in throughout', () => {
    expect(told({ 'Identitas!B3': 'I' })).toEqual([[3, 'I', 'II', 'terisi']]);
  });

  it('is told when nothing of the quarter is filled in and all of the one before is', () => {
    const blank = { 'Rencana Aksi!L6': null, 'Rencana Aksi!L7': null };
    expect(told({ ...blank, 'Realisasi Keuangan!G7': null, 'Realisasi Keuangan!G8': null })).toEqual([
      [3, 'II', 'I', 'kosong'],
    ]);
  });

  it('is none when one row is filled in, or one of the next quarter is missing', () => {
    expect(told({})).toEqual([]);
    expect(told({ 'Rencana Aksi!L6': null, 'Realisasi Keuangan!G7': null, 'Realisasi Keuangan!G8': null })).toEqual([]);
    expect(told({ 'Identitas!B3': 'I', 'Rencana Aksi!L6': null })).toEqual([]);
  });
});
