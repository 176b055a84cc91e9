import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '../../../src/app/init/init-workbook.ts';
import { checkBuku } from '../../../src/app/shared/check-buku.ts';
import { formatCellRef } from '../../../src/findings/cell-ref.ts';
import { wording } from '../../../src/findings/wording.ts';
import { sourceCell } from '../../../src/rules/formula/source-cell.ts';
import { NO_OPTIONS } from '../../../src/sheets/parse-buku.ts';
import { KALAENA } from '../../../src/workbook/kalaena.ts';
import type { WorkbookContent } from '../../../src/workbook/workbook-content.ts';
import { makeRawBuku, type TestCell } from '../../support/raw-buku.ts';

const copy = (formula: string): TestCell => ({ f: formula, v: 5 });

describe('where the value of a cell is typed', () => {
  it.each([
    ['PK!B1', 'PK!B1'],
    ['+$A$1', "'Rencana Aksi'!A1"],
    ['IF(PK!$B1="","",PK!$B1)', 'PK!B1'],
    ['IF(PK!B1 = ""; ""; PK!B1)', 'PK!B1'],
    // A copy of a copy.
    ['PK!B2', 'PK!B1'],
    ["'PK'!B1", 'PK!B1'],
    // Computed, or of two cells: it is typed nowhere else.
    ['PK!B1*2', "'Rencana Aksi'!C1"],
    ['IF(PK!B1="","",PK!B2)', "'Rencana Aksi'!C1"],
    ['SUM(PK!B1:B2)', "'Rencana Aksi'!C1"],
    // In a circle.
    ['C1', "'Rencana Aksi'!C1"],
  ])('=%s: %s', (formula, source) => {
    const { sheets } = makeRawBuku({
      PK: [
        ['nama', 5],
        ['lain', copy('B1')],
      ],
      'Rencana Aksi': [[5, null, copy(formula)]],
    });
    expect(formatCellRef(sourceCell(sheets, { sheet: 'Rencana Aksi', row: 1, column: 3 }))).toBe(source);
  });
});

it('a repair in a workbook of init names the cell of PK, not the formula that shows it', async () => {
  const [first, ...others] = KALAENA.rows;
  if (first === undefined) throw new Error('no rows');
  const quarter = { ...first.triwulan[1], target: 7, realisasi: 7 };
  const content: WorkbookContent = {
    ...KALAENA,
    rows: [{ ...first, triwulan: { ...first.triwulan, 1: quarter } }, ...others],
  };
  const { bytes } = await makeWorkbook(content, content.rows.length);
  const { checked } = checkBuku({ name: 'buku.xlsx', bytes: Buffer.from(bytes) }, NO_OPTIONS);
  const told = checked.findings.filter(({ code }) => code === 'rencana/target-tahunan').map((f) => wording(f).hint);
  expect(told).toEqual([expect.stringContaining('target tahunan di PK!G7')]);
});
