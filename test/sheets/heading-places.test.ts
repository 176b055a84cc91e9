import { expect, test } from 'vitest';
import { gridOf } from '../../src/sheets/grid.ts';
import { listHeadingRows } from '../../src/sheets/heading-places.ts';
import { readHeadingText } from '../../src/sheets/heading-text.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';

/** First row and height of each block, "2+1". */
function places(input: TestSheet, required = 2): readonly string[] {
  const [sheet] = makeRawBuku({ A: input }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const found = listHeadingRows({ grid: gridOf(sheet), parse: readHeadingText }, 40, required);
  return [...found].map(
    ({ row, height, titles }) => `${row}+${height}${titles.length === 0 ? '' : ` ${titles.join()}`}`,
  );
}

test('blocks begin below titles, end above figures, and none begins with figures', () => {
  expect(places([['JUDUL'], ['NO', 'NAMA', 'ANGGARAN'], [null, 'a', 'b'], [1, 'Rapat', 10893500, 85880500]])).toEqual([
    '2+1 JUDUL',
    '2+2 JUDUL',
    '3+1 JUDUL',
  ]);
});

test('a numbering row is not part of them', () => {
  expect(
    places([
      ['NO', 'NAMA', 'ANGGARAN'],
      ['1', '2', '3'],
      [1, 'Rapat', 10893500],
    ])[0],
  ).toBe('1+1');
  expect(
    places([
      ['NO', 'NAMA', 'ANGGARAN'],
      ['1', '2', '3'],
      [1, 'Rapat', 10893500],
    ]),
  ).not.toContain('1+2');
});

test('rows narrower than what is required are none', () => {
  expect(places([['NO', 'NAMA']], 3)).toEqual([]);
});
