import { describe, expect, it } from 'vitest';
import { type FilledCell, planFill } from '../../../src/xlsx/fill/fill-excel.ts';
import { fillSheet, type NewContent } from '../../../src/xlsx/fill/fill-sheet.ts';
import { makeSheetBytes } from '../../support/sheet-bytes.ts';
import { getCell, getSheet, readContent, readRawBuku } from '../../support/workbook-cells.ts';
import { makeCommentedParts, unzip, zip } from '../../support/workbook-parts.ts';

const NO_SHEET = { name: 'Asal Data', widths: [10], headings: ['LEMBAR'], rows: [], lastRow: 0 };
const typed = (sheet: string, row: number, column: number, value: string | number): FilledCell => ({
  at: { sheet, row, column },
  content: { kind: 'typed', value },
});

function fill(bytes: Buffer, cells: readonly FilledCell[], sheet = NO_SHEET as Parameters<typeof planFill>[2]): Buffer {
  const { value } = planFill(bytes, cells, sheet);
  if (value === null) throw new Error('refused');
  return value.write();
}

describe('planFill', () => {
  it('fills blank and styled cells, new cells and new rows, and keeps formats', () => {
    const bytes = makeSheetBytes({ A: [['x', { v: 1, fmt: '#,##0' }], [], ['y', null, 'z']] });
    const after = getSheet(
      readRawBuku(
        fill(bytes, [typed('A', 1, 2, 7), typed('A', 2, 1, 'baru'), typed('A', 3, 2, 9), typed('A', 9, 3, '<&"')]),
      ),
      'A',
    );
    expect(['A1', 'B1', 'A2', 'A3', 'B3', 'C3', 'C9'].map((a1) => readContent(after, a1))).toEqual([
      'x',
      '7',
      'baru',
      'y',
      '9',
      'z',
      '<&"',
    ]);
    expect(getCell(after, 'B1')?.format).toBe('#,##0');
  });

  it('changes the stored result of a formula and leaves the formula; without one Excel computes it', () => {
    const bytes = makeSheetBytes({
      A: [
        [
          { v: 1, f: 'B1+1' },
          { v: 'x', f: 'B1&"x"' },
          { v: 2, f: 'B1*2' },
        ],
      ],
    });
    const result = (column: number, value: number | string | null): FilledCell => ({
      at: { sheet: 'A', row: 1, column },
      content: { kind: 'result', value },
    });
    const out = fill(bytes, [result(1, 8), result(2, '7x'), result(3, null)]);
    const after = getSheet(readRawBuku(out), 'A');
    expect(['A1', 'B1', 'C1'].map((a1) => [readContent(after, a1), getCell(after, a1)?.formula])).toEqual([
      ['8', 'B1+1'],
      ['7x', 'B1&"x"'],
      ['uncomputed', 'B1*2'],
    ]);
    expect(unzip(out)['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('leaves every other part as it was: comments, drawings, pictures', () => {
    const before = zip(makeCommentedParts());
    const after = unzip(fill(before, [typed('PK', 1, 1, 6)]));
    for (const [name, text] of Object.entries(unzip(before))) {
      if (name !== 'xl/workbook.xml' && name !== 'xl/worksheets/sheet1.xml') expect(after[name]).toBe(text);
    }
  });

  it('adds the sheet of origins, or lines to it', () => {
    const bytes = makeSheetBytes({ A: [['x']] });
    const sheet = { ...NO_SHEET, headings: ['LEMBAR', 'NILAI'], rows: [['A', 7]] };
    const once = fill(bytes, [typed('A', 1, 1, 7)], sheet);
    const twice = readRawBuku(fill(once, [typed('A', 2, 1, 8)], { ...sheet, rows: [['A', 8]], lastRow: 2 }));
    const origins = getSheet(twice, 'Asal Data');
    expect(['A1', 'B1', 'B2', 'B3'].map((a1) => readContent(origins, a1))).toEqual(['LEMBAR', 'NILAI', '7', '8']);
  });
});

describe('fillSheet', () => {
  it.each([
    [
      'an empty sheet',
      '<worksheet><sheetData/></worksheet>',
      '<worksheet><sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData></worksheet>',
    ],
    [
      'an empty row',
      '<worksheet><sheetData><row r="2" ht="9"/></sheetData></worksheet>',
      '<worksheet><sheetData><row r="2" ht="9"><c r="B2"><v>5</v></c></row></sheetData></worksheet>',
    ],
    [
      'a row below',
      '<worksheet><sheetData><row r="3"><c r="A3"/></row></sheetData></worksheet>',
      '<worksheet><sheetData><row r="2"><c r="B2"><v>5</v></c></row><row r="3"><c r="A3"/></row></sheetData></worksheet>',
    ],
    [
      'a prefix',
      '<x:worksheet xmlns:x="a"><x:sheetData><x:row r="2"><x:c r="B2" t="s" s="4"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      '<x:worksheet xmlns:x="a"><x:sheetData><x:row r="2"><x:c r="B2" s="4"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    ],
  ])('%s', (_, before, after) => {
    const content: NewContent = { kind: 'typed', value: 5 };
    expect(fillSheet(before, new Map([[2, new Map([[2, content]])]]))).toBe(after);
  });
});
