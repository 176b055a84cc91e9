import { expect, test } from 'vitest';
import { openTable } from '../../src/imports/export-table.ts';
import { headingOf } from '../support/exports/test-reading.ts';
import type { TestCell } from '../support/raw-buku.ts';

function open(rows: readonly (readonly TestCell[])[]) {
  const { grid, block } = headingOf(rows);
  const table = openTable(grid, 'a.xlsx', block);
  const column = block.columns.at(-1);
  if (column === undefined) throw new Error('no column');
  const money = (row: number) => {
    const reading = table.money(row, column);
    return reading.kind === 'angka' ? String(reading.value) : reading.kind;
  };
  return { table, column, money };
}

test('the rows below heading and numbers of columns', () => {
  expect(
    open([
      ['KODE', 'URAIAN', 'PAGU'],
      ['(1)', '(2)', '(3)'],
      ['5', 'Belanja', 10],
    ]).table.rows,
  ).toEqual([3]);
});

test('one cell that can be read one way alone decides for its column', () => {
  const { money, table, column } = open([
    ['KODE', 'URAIAN', 'PAGU'],
    ['5.1', 'a', '1.234.567,50'],
    ['5.2', 'b', '893,500'],
    ['5.3', 'c', 700],
  ]);
  expect([money(2), money(3), money(4), table.clash(column)]).toEqual(['1234567.5', '893.5', '700', undefined]);
});

test('two that decide differently are named', () => {
  const { table, column } = open([
    ['KODE', 'URAIAN', 'PAGU'],
    ['5.1', 'a', '1.234,50'],
    ['5.2', 'b', '1,234.50'],
  ]);
  expect(table.clash(column)?.map(({ row }) => row)).toEqual([2, 3]);
});

test('a heading in thousands scales its column', () => {
  const { money, table, column } = open([
    ['KODE', 'URAIAN', 'PAGU (dalam ribuan rupiah)'],
    ['5.1', 'a', 12.5],
  ]);
  expect([money(2), table.scale(column)]).toEqual(['12500', 1000]);
});
