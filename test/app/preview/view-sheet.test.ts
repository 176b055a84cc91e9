import { expect, test } from 'vitest';
import { viewSheet } from '../../../src/app/preview/view-sheet.ts';
import type { BukuKerja } from '../../../src/sheets/buku-kerja.ts';
import type { RawSheet } from '../../../src/sheets/raw-workbook.ts';
import { makeRawBuku } from '../../support/raw-buku.ts';

function sheetOf(input: Parameters<typeof makeRawBuku>[0]): RawSheet {
  const [sheet] = makeRawBuku(input).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

test('cells with formats as text and their formulas; merges and hidden parts as far as it is filled', () => {
  const sheet = sheetOf({
    PK: {
      rows: [
        ['NO', null, 'PAGU'],
        [1, '', { v: 1250000, f: 'SUM(C3:C4)', fmt: '#,##0' }],
      ],
      merges: ['A1:B1', 'A2:A900'],
      hiddenRows: [2, 5000],
      hiddenColumns: [3, 200],
    },
  });
  expect(viewSheet(sheet, null)).toEqual({
    name: 'PK',
    rows: 2,
    columns: 3,
    cells: [
      { row: 1, column: 1, text: 'NO' },
      { row: 1, column: 3, text: 'PAGU' },
      { row: 2, column: 1, text: '1', right: true },
      { row: 2, column: 3, text: '1.250.000', right: true, formula: 'SUM(C3:C4)' },
    ],
    merges: [
      [1, 1, 1, 2],
      [2, 1, 2, 1],
    ],
    hiddenRows: [2],
    hiddenColumns: [3],
    heading: null,
  });
});

test('the heading of the table that was found in it stays in sight', () => {
  const sheet = sheetOf({ 'Rencana Aksi': [['x']] });
  const table = { sheet, headingRow: 4, lastHeadingRow: 5 } as unknown as BukuKerja['rencana'];
  expect(viewSheet(sheet, { pk: null, rencana: table, keuangan: null }).heading).toEqual([4, 5]);
});
