import { describe, expect, it } from 'vitest';
import { type Cause, describeCause } from '../../../src/findings/cause.ts';
import type { RawWorkbook } from '../../../src/sheets/raw-workbook.ts';
import { checkWorkbook, keyOf } from '../../checker/check-workbook.ts';
import { type Edits, editCells } from '../../checker/edit-workbook.ts';
import { makeOffice, OFFICE_NARASI, OFFICE_ROWS, type OfficeRow } from '../../checker/office.ts';
import { recalculate } from '../../support/recalculate.ts';

/** An office of these rows; its sentences tell no figures. */
function officeOf(rows: readonly OfficeRow[]): RawWorkbook {
  const narasi = [
    ...OFFICE_NARASI.slice(0, 1),
    ...OFFICE_NARASI.slice(5, 8).filter(([, , subject]) => rows.some(({ name }) => name === subject)),
    ['III', 'Tindak Lanjut', null, 'Hambatan dibahas dalam rapat bulanan dan ditangani bersama.'],
  ];
  return makeOffice({ pk: rows, rencana: rows, keuangan: rows, narasi });
}

/** What is told of the office with these cells typed over, with its cause in words. */
function told(raw: RawWorkbook, edits: Edits): readonly (readonly [string, string | undefined])[] {
  const causeOf = (cause: Cause | undefined) => (cause === undefined ? undefined : describeCause(cause));
  return checkWorkbook(recalculate(editCells(raw, edits))).roots.map((f) => [keyOf(f), causeOf(f.cause)]);
}

// Five rows, capaian 100, 100, 80, 100, 99.05: with the last twice the sum over six is 96.35.
const WITHOUT_LAST = officeOf(OFFICE_ROWS.slice(0, 5));
// Capaian 100 in five rows, 82.6 of 84 in one: mean 99.72, without that row 100.
const ONE_BELOW = officeOf(
  OFFICE_ROWS.map((row, i) => ({
    ...row,
    realisasi: i === 4 ? [80, 82, 82.6, null] : [...row.target.slice(0, 3), null],
  })),
);
// Spent in the fourth row: 99 % of Triwulan I, 20,371,000 of 20,660,000 = 98.60 % of Triwulan III.
const SPENT = officeOf(
  OFFICE_ROWS.map((row, i) =>
    i === 3
      ? {
          ...row,
          anggaran: [10_000_000, 15_330_000, 20_660_000, 15_330_000],
          spent: [9_900_000, 13_247_500, 20_371_000, null],
        }
      : row,
  ),
);
const MEAN_WITHOUT_LAST = "rencana/rata-rata 'Rencana Aksi'!R11";
const MEAN = "rencana/rata-rata 'Rencana Aksi'!R12";
const OF_ROW = "keuangan/capaian 'Realisasi Keuangan'!M9";

describe('a cause that arithmetic fits and the formula of the cell refutes is not told', () => {
  it.each([
    [
      'a mean of the means of kegiatan',
      WITHOUT_LAST,
      'Rencana Aksi!R11',
      '=(AVERAGE(R5:R6)+AVERAGE(R7:R8)+R9)/3',
      MEAN_WITHOUT_LAST,
    ],
    ['a mean rounded', ONE_BELOW, 'Rencana Aksi!R12', '=ROUND(AVERAGE(R5:R10),0)', MEAN],
    ['a mean made whole', ONE_BELOW, 'Rencana Aksi!R12', '=INT(AVERAGE(R5:R10)+0.5)', MEAN],
    ['a mean cut off', ONE_BELOW, 'Rencana Aksi!R12', '=TRUNC(AVERAGE(R5:R10)+0.5,0)', MEAN],
    ['a capaian rounded', SPENT, 'Realisasi Keuangan!M9', '=ROUND(L9/K9*100,0)', OF_ROW],
  ])('%s', (_name, raw, place, formula, key) => {
    expect(told(raw, {})).toEqual([]);
    expect(told(raw, { [place]: formula })).toEqual([[key, undefined]]);
  });

  it('and is told of the same figure typed', () => {
    const [mean] = told(WITHOUT_LAST, { 'Rencana Aksi!R11': 96.35 });
    expect(mean).toEqual([MEAN_WITHOUT_LAST, expect.stringContaining('(B9) terhitung dua kali')]);
    const [ofRow] = told(SPENT, { 'Realisasi Keuangan!M9': 99 });
    expect(ofRow).toEqual([OF_ROW, 'sama dengan capaian Triwulan I']);
  });
});
