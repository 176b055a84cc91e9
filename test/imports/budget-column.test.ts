import { expect, test } from 'vitest';
import { chooseBudget } from '../../src/imports/budget-column.ts';
import { openTable } from '../../src/imports/export-table.ts';
import type { Choices } from '../../src/imports/reading.ts';
import { headingOf } from '../support/exports/test-reading.ts';

const { grid, block } = headingOf([['KODE', 'URAIAN', 'Sebelum Efisiensi', 'Setelah Efisiensi']]);
const choose = (columns: typeof block.columns, choices: Choices = {}) =>
  chooseBudget(columns, { table: openTable(grid, 'a.xlsx', block), choices });

test('one column, or none, needs no choice', () => {
  expect(choose(block.columns.slice(2, 3))).toEqual({ column: block.columns[2] });
  expect(choose([])).toEqual({ column: undefined });
});

test('of several one is asked, or chosen by its heading', () => {
  const both = block.columns.slice(2);
  expect(choose(both)).toMatchObject({
    choice: 'anggaranColumn',
    options: [{ value: 'Sebelum Efisiensi' }, { value: 'Setelah Efisiensi' }],
  });
  expect(choose(both, { anggaranColumn: 'setelah' })).toEqual({ column: block.columns[3] });
});
