import { expect, test } from 'vitest';
import { closePage, fillOn, NOTHING_FILLED, type Piece } from '../../../src/report/page/page-flow.ts';

const pieces = (...heights: readonly number[]): readonly Piece[] =>
  heights.map((height) => ({ height: Math.abs(height), withNext: height < 0 }));
/** Of all pages, what is free of the last one too. */
const whiteOfPages = (all: readonly Piece[], height: number): readonly number[] =>
  closePage(fillOn(NOTHING_FILLED, [all], height), height).white;
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

test('more pieces go on where the last ones ended, and a page that is done is left', () => {
  const before = fillOn(NOTHING_FILLED, [pieces(30, 40)], 100);
  expect(before.used).toBe(70);
  expect(rounded(fillOn(before, [pieces(20), pieces(30)], 100).white)).toEqual([10]);
  expect(closePage(NOTHING_FILLED, 100).white).toEqual([]);
});

test('counts how often pages part a small table, not where it begins a page as a whole', () => {
  const rows = pieces(30, 30, 30).map((piece) => ({ ...piece, repeated: 10, ofSmallTable: true }));
  const heading = { height: 10, withNext: true };
  const partedAfter = (used: number): number => fillOn(NOTHING_FILLED, [pieces(used), [heading, ...rows]], 100).parted;
  // 30 + 40 + 30 fill the page, the last row goes on; 95 leave no room for the headings, and the whole takes a page.
  expect(partedAfter(30)).toBe(1);
  expect(partedAfter(95)).toBe(0);
  const larger = rows.map(({ height, withNext, repeated }) => ({ height, withNext, repeated }));
  expect(fillOn(NOTHING_FILLED, [[...pieces(30), heading], larger], 100).parted).toBe(0);
});
