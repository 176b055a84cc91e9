import { describe, expect, it } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules, summarize } from './check-case.ts';

const RENCANA_SHEET = "'Rencana Aksi'!";

/** Findings, and the figures that a wrong one kept from being compared. */
function check(cells: Readonly<Record<string, TestCell>>) {
  const result = checkCaseRules({
    cells: Object.fromEntries(Object.entries(cells).map(([place, content]) => [`Rencana Aksi!${place}`, content])),
  });
  return {
    findings: summarize(result).map(([place, code]) => `${place.replace(RENCANA_SHEET, '')} ${code}`),
    notChecked: result.notCheckedDetail.map(
      (d) => `${formatCellRef(d.at).replace(RENCANA_SHEET, '')} karena ${d.blockedBy.map(formatCellRef).join()}`,
    ),
  };
}

describe("a year's target that differs from PK's, of quarters that make PK's, is the only wrong figure", () => {
  it('under tetap: 70 for 7, quarters 7', () => {
    expect(check({ F7: 70 })).toEqual({
      findings: ['F7 rencana/target-beda-pk'],
      notChecked: ['H7', 'K7', 'O7', 'Q7'].map((s) => `${s} karena ${RENCANA_SHEET}F7`),
    });
  });

  it('under akumulatif: 120 for 12 = 3 + 3 + 3 + 3', () => {
    expect(check({ F6: 120 })).toEqual({
      findings: ['F6 rencana/target-beda-pk'],
      notChecked: [`F6 karena ${RENCANA_SHEET}F6`],
    });
  });

  it('without JENIS the quarters are read as PK has them', () => {
    expect(check({ F7: 70, G7: null }).findings).toEqual(['F7 rencana/target-beda-pk']);
  });

  it('quarters that make neither are told as well', () => {
    expect(check({ F7: 70, Q7: 8 })).toEqual({
      findings: ['F7 rencana/target-beda-pk', ...['H7', 'K7', 'O7', 'Q7'].map((s) => `${s} rencana/target-tahunan`)],
      notChecked: [],
    });
  });

  it('a wrong quarter of a right year is told', () => {
    expect(check({ Q7: 70 }).findings).toEqual(['Q7 rencana/target-tahunan']);
  });
});

describe('a satuan that one of both sheets leaves blank', () => {
  const place = (cells: Readonly<Record<string, TestCell>>) =>
    checkCaseRules({ cells }).findings.map((f) => [f.code, f.severity, f.at && formatCellRef(f.at)]);

  it('is a warning in PK', () => {
    expect(place({ 'PK!H5': null })).toEqual([['rencana/satuan-beda-pk', 'warning', 'PK!H5']]);
  });

  it('is not told beside a target that PK lacks as well', () => {
    expect(place({ 'PK!G5': null, 'PK!H5': null }).map(([code]) => code)).toEqual(['pk/target-kosong']);
  });

  it('is lent to Rencana Aksi by PK, and is a habit of PK where most of its rows state none', () => {
    expect(place({ 'Rencana Aksi!E6': null })).toEqual([]);
    expect(place({ 'PK!H4': null, 'PK!H5': null, 'PK!H6': null })).toEqual([]);
  });
});
