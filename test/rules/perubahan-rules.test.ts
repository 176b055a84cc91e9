import { describe, expect, it } from 'vitest';
import { BASE_BUKU } from '../errors/base-buku.ts';
import { PK_PERUBAHAN, PERUBAHAN_PLAN as PLAN, perubahanFrom } from '../support/changed-buku.ts';
import type { TestCell, TestSheet } from '../support/raw-buku.ts';
import { checkCaseRules, summarize } from './check-case.ts';

const SHEETS = { 'PK Perubahan': PK_PERUBAHAN, Pengaturan: perubahanFrom('III') };
const findings = (
  cells: Readonly<Record<string, TestCell>> = {},
  sheets: Readonly<Record<string, TestSheet>> = SHEETS,
) => summarize(checkCaseRules({ sheets, cells: { ...PLAN, ...cells } }));

describe('a workbook with PK Perubahan', () => {
  it('may state the year as it was or as it has become', () => {
    const anew = {
      'Rencana Aksi!F6': 14,
      'Realisasi Keuangan!C7': 84880500,
      'Realisasi Keuangan!C8': 11470500,
    };
    const fromII = { ...SHEETS, Pengaturan: perubahanFrom('II') };
    for (const sheets of [SHEETS, fromII]) {
      expect(findings({}, sheets)).toEqual([]);
      expect(findings(anew, sheets)).toEqual([]);
    }
  });

  it('has its quarters planned anew from the quarter of the change on', () => {
    const asBefore = { 'Rencana Aksi!Q6': 2, 'Rencana Aksi!R6': 30381250, 'Rencana Aksi!R7': 2498250 };
    expect(findings(asBefore, { ...SHEETS, Pengaturan: perubahanFrom('II') })).toEqual([
      ["'Rencana Aksi'!J6", 'rencana/anggaran-beda-pagu'],
      ["'Rencana Aksi'!R6", 'keuangan/target-melebihi-pagu'],
      ["'Rencana Aksi'!J7", 'rencana/anggaran-beda-pagu'],
      ["'PK Perubahan'!G5", 'rencana/target-tahunan'],
    ]);
  });

  it('is told of a target and a pagu that neither states, and of quarters that make neither', () => {
    expect(findings({ 'Rencana Aksi!F6': 13 })).toEqual([["'Rencana Aksi'!F6", 'rencana/target-beda-pk']]);
    const pagu = { 'Realisasi Keuangan!C7': 86000000, 'Realisasi Keuangan!C9': 107364000 };
    expect(findings(pagu)).toEqual([["'Realisasi Keuangan'!C7", 'keuangan/pagu-beda-pk']]);
    expect(findings({ 'Rencana Aksi!Q6': 5 })).toEqual([['PK!G5', 'rencana/target-tahunan']]);
  });

  it('has the sums of both sheets checked, whichever is in force', () => {
    expect(findings({ 'PK Perubahan!I7': 107244050 })).toEqual([["'PK Perubahan'!I7", 'pk/jumlah']]);
    const late = { ...SHEETS, Pengaturan: perubahanFrom('II') };
    expect(findings({ 'PK!I7': 107244050 }, late)).toEqual([['PK!I7', 'pk/jumlah']]);
  });

  it('is told of a blank target and a blank pagu in both sheets, whichever is in force', () => {
    const blank = (sheet: string, from: string) =>
      findings({ [`${sheet}!G5`]: null, [`${sheet}!I5`]: null }, { ...SHEETS, Pengaturan: perubahanFrom(from) }).filter(
        ([, code]) => code.endsWith('-kosong'),
      );
    for (const from of ['II', 'III']) {
      expect(blank('PK', from)).toEqual([
        ['PK!G5', 'pk/target-kosong'],
        ['PK!I5', 'pk/pagu-kosong'],
      ]);
      expect(blank('PK Perubahan', from)).toEqual([
        ["'PK Perubahan'!G5", 'pk/target-kosong'],
        ["'PK Perubahan'!I5", 'pk/pagu-kosong'],
      ]);
    }
  });

  it('has no target for an indikator in the quarters whose PK does not hold it', () => {
    // C is no part of the PK Perubahan, yet has 7 Laporan in Triwulan III.
    const without = PK_PERUBAHAN.filter((_, i) => i !== 5).map((row) =>
      row[0] === 'Jumlah' ? [...row.slice(0, 8), 95774000] : row,
    );
    const sheets = { ...SHEETS, 'PK Perubahan': without };
    expect(findings({}, sheets)).toContainEqual(["'Rencana Aksi'!O7", 'perubahan/target-triwulan']);
    const stopped = { 'Rencana Aksi!O7': '-', 'Rencana Aksi!Q7': '-' };
    expect(findings(stopped, sheets).filter(([, code]) => code.startsWith('perubahan/'))).toEqual([]);
  });

  it('has no target for an indikator that comes with the PK Perubahan in the quarters before', () => {
    // C is no part of the first PK, yet has 7 Laporan in Triwulan I and II.
    const first = (BASE_BUKU.PK ?? []).filter((_, i) => i !== 5);
    const sheets = { ...SHEETS, PK: first.map((row) => (row[0] === 'Jumlah' ? [...row.slice(0, 8), 96774000] : row)) };
    const found = (cells: Readonly<Record<string, TestCell>>) =>
      checkCaseRules({ sheets, cells: { ...PLAN, ...cells } }).findings.filter(({ code }) =>
        code.startsWith('perubahan/'),
      );
    expect(found({})).toMatchObject([
      {
        code: 'perubahan/target-triwulan',
        at: { sheet: 'Rencana Aksi', row: 7, column: 8 },
        written: '7',
        args: { triwulan: 'I', mulai: 'III', arah: 'baru' },
      },
    ]);
    expect(found({ 'Rencana Aksi!H7': '-' })).toMatchObject([{ at: { row: 7, column: 11 }, args: { triwulan: 'II' } }]);
    expect(found({ 'Rencana Aksi!H7': '-', 'Rencana Aksi!K7': '-' })).toEqual([]);
  });

  it('compares only like satuan', () => {
    expect(findings({ 'PK Perubahan!H5': 'Dokumen' })).toEqual([["'PK Perubahan'!H5", 'perubahan/satuan-beda']]);
  });

  it('lets a quarter spend up to the pagu of its own PK', () => {
    // 85.000.000 of B are spent by Triwulan II: within 85.880.500, and beyond the 84.880.500 of Triwulan III.
    const spent = { 'Realisasi Keuangan!G7': 76183250, 'Realisasi Keuangan!G9': 79079500 };
    const codes = (from: string) =>
      checkCaseRules({ sheets: { ...SHEETS, Pengaturan: perubahanFrom(from) }, cells: spent })
        .findings.map(({ code }) => code)
        .filter((code) => code === 'keuangan/realisasi-melebihi-pagu');
    expect(codes('III')).toEqual([]);
    expect(codes('II')).toEqual(['keuangan/realisasi-melebihi-pagu']);
  });
});
