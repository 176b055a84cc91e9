import { expect, test } from 'vitest';
import { openTable } from '../../src/imports/export-table.ts';
import { readFigure } from '../../src/imports/figure.ts';
import { headingOf } from '../support/exports/test-reading.ts';
import type { TestCell } from '../support/raw-buku.ts';

function figure(cell: TestCell) {
  const { grid, block } = headingOf([
    ['NAMA', 'SATUAN', 'K'],
    ['Alfa', null, cell],
  ]);
  const [, , column] = block.columns;
  if (column === undefined) throw new Error('no column');
  const found = readFigure(openTable(grid, 'a.xlsx', block), 2, column);
  return found === null ? null : [String(found.figure.value), found.satuan, found.isWords];
}

// biome-ignore format: a table reads best as a table
test.each<[TestCell, ReturnType<typeof figure>]>([
  [12, ['12', '', false]], ['12 Laporan', ['12', 'Laporan', false]], [{ v: 12, fmt: 'General "Laporan"' }, ['12', 'Laporan', false]],
  // A literal sign is a unit and multiplies nothing; a percent format does.
  [{ v: 97, fmt: '0.00 "%"' }, ['97', '%', false]], [{ v: 0.97, fmt: '0%' }, ['97', '%', false]],
  ['BB', ['rusak', '', true]], ['80-90 %', ['rusak', '', true]], ['-', ['nihil', '', false]], ['null', null], [null, null],
])('%j', (cell, expected) => expect(figure(cell)).toEqual(expected));
