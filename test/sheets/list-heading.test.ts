import { expect, test } from 'vitest';
import { gridOf } from '../../src/sheets/grid.ts';
import { cellOf, findListHeader, ownCell } from '../../src/sheets/list-heading.ts';
import { makeRawBuku } from '../support/raw-buku.ts';

const [sheet] = makeRawBuku({
  Narasi: { rows: [['Petunjuk'], ['Bagian', 'URAIAN', 'Bagian'], ['Saran', 'teks']], merges: ['A3:A4'] },
}).sheets;
if (sheet === undefined) throw new Error('no sheet');
const grid = gridOf(sheet);
const HEADINGS = { bagian: ['BAGIAN'], content: ['ISI', 'URAIAN'], subject: ['UNTUK'] };

test('the first row that has all that is required, by any of its spellings', () => {
  const found = findListHeader(grid, HEADINGS, ['bagian', 'content']);
  expect([found?.row, [...(found?.columns ?? [])]]).toEqual([
    2,
    [
      ['bagian', 1],
      ['content', 2],
    ],
  ]);
  expect(findListHeader(grid, HEADINGS, ['subject'])).toBeUndefined();
});

test('a cell of a row, unless another reaches over it', () => {
  expect(ownCell(grid, 3, 1)?.value).toEqual({ type: 'text', text: 'Saran' });
  expect([ownCell(grid, 4, 1), ownCell(grid, 3, undefined)]).toEqual([undefined, undefined]);
  expect(cellOf(grid, 3, 2)).toEqual({ sheet: 'Narasi', row: 3, column: 2 });
});
