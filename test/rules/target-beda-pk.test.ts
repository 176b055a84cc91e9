import { describe, expect, it } from 'vitest';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import type { Sel } from '../support/raw-buku.ts';
import { periksaKasus, ringkas } from './periksa.ts';

const RA = "'Rencana Aksi'!";

/** Findings, and the figures that a wrong one kept from being compared. */
function uji(sel: Readonly<Record<string, Sel>>) {
  const hasil = periksaKasus({
    sel: Object.fromEntries(Object.entries(sel).map(([di, isi]) => [`Rencana Aksi!${di}`, isi])),
  });
  return {
    temuan: ringkas(hasil).map(([di, code]) => `${di.replace(RA, '')} ${code}`),
    tertahan: hasil.notCheckedDetail.map(
      (d) => `${formatCellRef(d.at).replace(RA, '')} karena ${d.karena.map(formatCellRef).join()}`,
    ),
  };
}

describe("a year's target that differs from PK's, of quarters that make PK's, is the only wrong figure", () => {
  it('under tetap: 70 for 7, quarters 7', () => {
    expect(uji({ F7: 70 })).toEqual({
      temuan: ['F7 rencana/target-beda-pk'],
      tertahan: ['H7', 'K7', 'O7', 'Q7'].map((s) => `${s} karena ${RA}F7`),
    });
  });

  it('under akumulatif: 120 for 12 = 3 + 3 + 3 + 3', () => {
    expect(uji({ F6: 120 })).toEqual({
      temuan: ['F6 rencana/target-beda-pk'],
      tertahan: [`F6 karena ${RA}F6`],
    });
  });

  it('without JENIS the quarters are read as PK has them', () => {
    expect(uji({ F7: 70, G7: null }).temuan).toEqual(['F7 rencana/target-beda-pk']);
  });

  it('quarters that make neither are told as well', () => {
    expect(uji({ F7: 70, Q7: 8 })).toEqual({
      temuan: [
        'F7 rencana/target-beda-pk',
        ...['H7', 'K7', 'O7', 'Q7'].map((s) => `${s} rencana/target-tahunan`),
      ],
      tertahan: [],
    });
  });

  it('a wrong quarter of a right year is told', () => {
    expect(uji({ Q7: 70 }).temuan).toEqual(['Q7 rencana/target-tahunan']);
  });
});
