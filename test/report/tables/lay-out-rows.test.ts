import { expect, test } from 'vitest';
import { layOutRows, type RowTexts } from '../../../src/report/tables/lay-out-rows.ts';

const COLUMNS = [true, true, false].map((merged) => ({ className: '', merged }));
const toRow = (text: string): RowTexts => [...text];

/** The cells of each row as "text*height"; rows are three letters each. */
const layOut = (rows: readonly string[]): readonly string[] =>
  layOutRows(COLUMNS, rows.map(toRow)).map((cells) => cells.map(({ text, height }) => `${text}*${height}`).join(' '));

test.each<[string, readonly string[], readonly string[]]>([
  ['rows of the same text share a cell', ['xyz', 'xyz'], ['x*2 y*2 z*1', 'z*1']],
  ['others do not', ['xyz', 'uvw'], ['x*1 y*1 z*1', 'u*1 v*1 w*1']],
  ['a new cell before begins a new one after', ['xyz', 'uyz'], ['x*1 y*1 z*1', 'u*1 y*1 z*1']],
  [
    'a new cell after does not begin one before',
    ['xyz', 'xvz', 'xvz'],

    ['x*3 y*1 z*1', 'v*2 z*1', 'z*1'],
  ],
  [
    'a text that comes back has a cell of its own',
    ['xyz', 'uyz', 'xyz'],

    ['x*1 y*1 z*1', 'u*1 y*1 z*1', 'x*1 y*1 z*1'],
  ],
])('%s', (_name, rows, expected) => {
  expect(layOut(rows)).toEqual(expected);
});
