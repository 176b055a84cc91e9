import { expect, test } from 'vitest';
import { type Piece, whiteOfPages } from '../../../src/report/page/page-flow.ts';

const pieces = (...heights: readonly number[]): readonly Piece[] =>
  heights.map((height) => ({ height: Math.abs(height), withNext: height < 0 }));
const rounded = (white: readonly number[]): readonly number[] => white.map((one) => Math.round(one * 100));

test('pieces fill a page until the next one finds no room', () => {
  // 30 + 40 of 100, then 50, then 60.
  expect(rounded(whiteOfPages(pieces(30, 40, 50, 60), 100))).toEqual([30, 50, 40]);
});

test('what stays with the next piece goes to the next page with it', () => {
  expect(rounded(whiteOfPages(pieces(60, -10, 35), 100))).toEqual([40, 55]);
  expect(rounded(whiteOfPages(pieces(60, 10, 35), 100))).toEqual([30, 65]);
});

test('the headings of a table come again above rows that begin a page', () => {
  const rows = pieces(60, 30, 30).map((piece) => ({ ...piece, repeated: 20 }));
  // 60 + 30, then 20 + 30.
  expect(rounded(whiteOfPages(rows, 100))).toEqual([10, 50]);
});

test('what no page holds leaves one as good as white', () => {
  expect(rounded(whiteOfPages(pieces(50, -80, 40), 100))).toEqual([50, 100, 80]);
});
