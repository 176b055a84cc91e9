import { expect, it } from 'vitest';
import { childElements, findElements, readHtml } from '../../src/word/html-tree.ts';
import type { LetterOutlines } from '../../src/word/outline-texts.ts';
import { rowHeights } from '../../src/word/row-heights.ts';
import { toGrid } from '../../src/word/table-grid.ts';

// Every letter half an em wide: ten points hold two of them at 10 pt.
const FACE = Object.fromEntries([...'abc ?'].map((letter) => [letter, [500, ''] as const]));
const LETTERS: LetterOutlines = { biasa: FACE, tebal: FACE };
/** A line of 10 pt, and the room above and below the text of a cell. */
const LINE = 11.5;
const ROOM = 5;

const heightsOf = (content: string, twips: readonly number[]): readonly number[] => {
  const body = findElements(
    readHtml(`<body><table><tbody>${content}</tbody></table></body>`),
    (e) => e.name === 'tbody',
  );
  return rowHeights(twips, 10, LETTERS)(toGrid(body.flatMap(childElements)));
};
/** A column of so many letters at 10 pt, its padding of 120 twips with it. */
const column = (letters: number): number => letters * 5 * 20 + 120;

it('a row is as high as its cell of the most lines', () => {
  const [first, second] = heightsOf('<tr><td>aa</td><td>aa bb cc</td></tr><tr><td>aa bb</td><td>aa bb</td></tr>', [
    column(5),
    column(5),
  ]);
  expect(first).toBeCloseTo(2 * LINE + ROOM);
  expect(second).toBeCloseTo(LINE + ROOM);
});

it('what a spanning cell needs beyond its rows falls to the last of them', () => {
  const rows = '<tr><td rowspan="2">aaa bbb ccc abc cba</td><td>a</td></tr><tr><td>a</td></tr>';
  const [first, second] = heightsOf(rows, [column(3), column(3)]);
  expect(first).toBeCloseTo(LINE + ROOM);
  expect((first ?? 0) + (second ?? 0)).toBeCloseTo(5 * LINE + ROOM);
});

it('a cell over several columns has the width of all', () => {
  expect(heightsOf('<tr><td colspan="2">aaa b</td></tr>', [column(2), column(2)])[0]).toBeCloseTo(LINE + ROOM);
});
