import { expect, test } from 'vitest';
import { readColumnHeadings } from '../../src/sheets/column-headings.ts';
import { gridOf } from '../../src/sheets/grid.ts';
import { makeRawBuku } from '../support/raw-buku.ts';

test("the office's own words over each column, a merged cell over all of its columns", () => {
  const [sheet] = makeRawBuku({
    A: {
      rows: [
        ['NO', 'TW I', null, null],
        [null, 'TARGET', ' ', 'REAL.'],
      ],
      merges: ['A1:A2', 'B1:C1'],
    },
  }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  expect([...readColumnHeadings(gridOf(sheet), 1, 2)]).toEqual([
    [1, 'NO'],
    [2, 'TW I › TARGET'],
    [3, 'TW I'],
    [4, 'REAL.'],
  ]);
  expect([...readColumnHeadings(gridOf(sheet), 2, 2).keys()]).toEqual([1, 2, 4]);
});
