import { expect, test } from 'vitest';
import { isNumberingRow, listHeadingBlocks } from '../../src/imports/heading-block.ts';
import { gridOf } from '../../src/sheets/grid.ts';
import { headingOf } from '../support/exports/test-reading.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';

const gridFrom = (input: TestSheet) => {
  const [sheet] = makeRawBuku({ A: input }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return gridOf(sheet);
};
const heights = (input: TestSheet) =>
  listHeadingBlocks(gridFrom(input)).map(({ firstRow, lastRow }) => `${firstRow}-${lastRow}`);

test('rows of words are headings, rows of amounts, codes and labels are not', () => {
  const heading = ['KODE', 'URAIAN', 'PAGU'];
  const data = ['5.1.02.01.01.0024', 'Belanja', 'x'];
  expect(heights([heading, data, [1, 2, 3]])).toEqual(['1-1']);
  expect(heights([['SKPD', ':', 'Kecamatan Kalaena'], heading, data])).toEqual(['2-2']);
});

test('groups stand over what is below them, merged or not; remarks on money are no part of the name', () => {
  const merged = headingOf(
    {
      rows: [
        ['KODE', 'URAIAN', 'KEUANGAN (Rp.000)', null],
        [null, null, 'Target', 'Realisasi'],
      ],
      merges: ['C1:D1'],
    },
    2,
  );
  expect(merged.block.columns.map(({ path }) => path)).toEqual([
    'kode',
    'uraian',
    'keuangan/target',
    'keuangan/realisasi',
  ]);
  const bare = headingOf(
    [
      ['KODE', 'URAIAN', 'KEUANGAN', null, 'SISA'],
      [null, null, 'Target', 'Realisasi', null],
    ],
    2,
  );
  expect(bare.block.columns.map(({ path }) => path)).toEqual([
    'kode',
    'uraian',
    'keuangan/target',
    'keuangan/realisasi',
    'sisa',
  ]);
});

test('a code may go on in the narrow cells up to the next heading', () => {
  const { block } = headingOf([['KODE', null, null, 'URAIAN', 'PAGU']]);
  expect(block.columns.map(({ column, lastColumn }) => [column, lastColumn])).toEqual([
    [1, 3],
    [4, 4],
    [5, 5],
  ]);
});

test('a numbering row says how columns are made', () => {
  const grid = gridFrom([
    ['1', '2', '6 = (4+5)', '10 = (9 / 8) * 100'],
    ['5', 'Belanja', '3', '4'],
  ]);
  expect([isNumberingRow(grid, 1), isNumberingRow(grid, 2)]).toEqual([true, false]);
});
