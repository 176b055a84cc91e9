import { describe, expect, test } from 'vitest';
import { KEUANGAN_SHEET } from '../../src/domain/table-declaration.ts';
import { draftHeadingRows, draftLayout } from '../../src/sheets/draft-layout.ts';
import { parseLayout } from '../../src/sheets/layout.ts';
import { readTable } from '../../src/sheets/read-table.ts';
import { writeLayout } from '../../src/sheets/write-layout.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';

function makeSheet(content: TestSheet) {
  const [sheet] = makeRawBuku({ Serapan: content }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const SHEET = makeSheet({
  rows: [
    ['SERAPAN DANA'],
    [],
    ['NO', 'NOMENKLATUR', 'PAGU', 'TRIWULAN I', null, 'TW II', null, 'PARAF'],
    [null, null, null, 'TARGET', 'CAIR', 'TARGET', 'REALISASI', null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
    [1, 'Sub A', 100, 10, 10, 20, 20],
  ],
  merges: ['D3:E3', 'F3:G3', 'A3:A4', 'B3:B4', 'C3:C4', 'H3:H4'],
});

describe('a sheet that was not read', () => {
  test('its heading is looked for above the first figures', () => {
    expect(draftHeadingRows(SHEET, null)).toEqual([3, 4]);
    expect(
      draftHeadingRows(
        makeSheet([
          ['A', 'B', 'C'],
          [1, 2, 3],
        ]),
        null,
      ),
    ).toEqual([1, 1]);
    expect(draftHeadingRows(makeSheet([]), null)).toEqual([1, 1]);
  });

  test('headings that lapkin knows get their meaning, the others wait for a person', () => {
    const { columns } = draftLayout(SHEET, KEUANGAN_SHEET, null, [3, 4]);
    expect(columns.map(({ heading, key }) => [heading, key])).toEqual([
      ['NO', 'no'],
      ['NOMENKLATUR', null],
      ['PAGU', 'pagu'],
      ['TRIWULAN I › TARGET', 'tw1.target'],
      ['TRIWULAN I › CAIR', null],
      ['TW II › TARGET', 'tw2.target'],
      ['TW II › REALISASI', 'tw2.realisasi'],
      ['PARAF', null],
    ]);
  });
});

test('what is written is read again as it was', () => {
  const drafted = draftLayout(SHEET, KEUANGAN_SHEET, null, [3, 4]);
  const told = { ...drafted, notes: { row: 9, text: 'Catatan' } };
  expect(parseLayout('peta', writeLayout(null, [told]), 'q2.xlsx')?.sheets).toEqual([told]);
});

test('where a figure is made of months, the columns are left to their headings', () => {
  const sheet = makeSheet({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TRIWULAN II', null, null],
      [null, null, 'Apr', 'Mei', 'Jun'],
      ['Alfa', 10_893_500, 1_000_000, 2_000_000, 3_000_000],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1'],
  });
  const { value } = readTable(sheet, KEUANGAN_SHEET, 2);
  expect(draftLayout(sheet, KEUANGAN_SHEET, value, [1, 2])).toMatchObject({
    readAs: 'Realisasi Keuangan',
    columns: [],
  });
});
