import { expect, test } from 'vitest';
import { DINAS, numberAt } from '../../checker/bases.ts';
import { checkWorkbook, keyOf } from '../../checker/check-workbook.ts';
import { editCells } from '../../checker/edit-workbook.ts';
import { recalculate } from '../../support/recalculate.ts';

test("under Basis sampai dengan a summary of means typed as the quarter's ratio of totals has that cause", () => {
  const sumOf = (part: 'target' | 'realisasi') =>
    [0, 1, 2, 3, 4].reduce((sum, i) => sum + numberAt(DINAS, DINAS.cell('keuangan', part, 3, i)), 0);
  // 240.950.000 of 297.500.000 is 80,99 %; the mean of the rows is 88,98 %.
  expect([sumOf('realisasi'), sumOf('target')]).toEqual([240_950_000, 297_500_000]);
  const place = DINAS.total('keuangan', 'capaian', 3, true);
  const { roots } = checkWorkbook(recalculate(editCells(DINAS.raw, { [place]: 0.8099 })));
  expect(roots.map((f) => [keyOf(f), f.cause?.code])).toEqual([
    ["keuangan/rata-rata 'Realisasi Keuangan'!M13", 'rasio-total'],
  ]);
});
