import { describe, expect, it } from 'vitest';
import {
  breakableGroups,
  type MeasuredBody,
  type MeasuredTable,
  planTable,
  type RowGroup,
} from '../../src/page-code/table-plan.ts';

/** A table of rows of 50 pixels below a heading of 50, on pages of 1.000. */
function makeTable(rowCount: number, more: Partial<MeasuredTable> = {}): MeasuredTable {
  const top = more.top ?? 0;
  const rows = Array.from({ length: rowCount }, (_, i) => top + 50 + i * 50);
  const bottom = top + 50 + rowCount * 50;
  return { page: 1000, kept: false, ends: false, top, bottom, rows, lead: [], bodies: [], ...more };
}

/** A body of rows of 50 pixels with cells that span `[from, to]` and need `need` pixels for their names. */
const makeBody = (rowCount: number, ...spans: readonly (readonly [number, number, number])[]): MeasuredBody => ({
  edges: Array.from({ length: rowCount + 1 }, (_, i) => i * 50),
  spans: spans.map(([from, to, need]) => ({ from, to, need })),
});
/** A group as its rows, with "-" before those that a page may not end above. */
const describeGroup = (group: RowGroup): string =>
  group.map(({ index, mayBreak }) => (mayBreak ? '' : '-') + index).join(' ');
const describeGroups = (body: MeasuredBody, whole: number): readonly string[] =>
  breakableGroups(body, whole).map(describeGroup);

describe('the last rows', () => {
  it('that take a tenth of a page stay together', () => {
    expect(planTable(makeTable(20)).tail).toBe(18);
  });

  it('at the end of a part are at least 26 %, with the heading of 50 that comes again above them', () => {
    // Four rows and the heading are 250 of the 260 that are wanted.
    expect(planTable(makeTable(20, { ends: true })).tail).toBe(15);
  });

  it('at the end of a part take no row along that would leave a third of the page before empty', () => {
    // With one of 150 above the last four they would be 400.
    const table = makeTable(20, { ends: true });
    const rows = table.rows.map((top, i) => (i < 16 ? top - 100 : top));
    expect(planTable({ ...table, top: -100, rows }).tail).toBe(16);
  });

  it('are all of a table that is lower than that, and none of a table without rows', () => {
    expect(planTable(makeTable(1)).tail).toBe(0);
    expect(planTable(makeTable(0)).tail).toBe(0);
    expect(planTable({ ...makeTable(1), rows: [0] }).tail).toBe(0);
  });

  it('are none where even the last row is higher than that', () => {
    expect(planTable({ ...makeTable(1), bottom: 900, rows: [50] }).tail).toBe(1);
  });
});

describe('a table that the style keeps whole', () => {
  it('may break when it is taller than 27 % of a page', () => {
    const breaks = [4, 5].map((rowCount) => planTable(makeTable(rowCount, { kept: true })).breaks);
    // 250 and 300 of 1.000 pixels.
    expect(breaks).toEqual([false, true]);
  });

  it('breaks anyway when the style does not keep it', () => {
    expect(planTable(makeTable(12)).breaks).toBe(false);
  });
});

describe('the text before a table that ends a part', () => {
  // A table of 100 pixels below three paragraphs of 20 a line; 260 pixels go to the next page together.
  const lead = [
    { top: 960, lineHeight: 20, keepsNext: false },
    { top: 900, lineHeight: 20, keepsNext: false },
    { top: 700, lineHeight: 20, keepsNext: false },
  ];

  it('comes along until together they are 26 % of a page: of the last paragraph, the lines still wanted', () => {
    const { along } = planTable(makeTable(1, { ends: true, top: 1000, lead }));
    // 160 are wanted above the table: 8 lines. With the first paragraph 120 (6 lines), with the second 60: 3 of the ten of the third.
    expect(along).toEqual([
      { lines: 8, whole: true },
      { lines: 6, whole: true },
      { lines: 3, whole: false },
    ]);
  });

  it('stays where the table is tall enough by itself', () => {
    expect(planTable(makeTable(5, { ends: true, top: 1000, lead })).along).toEqual([]);
  });

  it('comes along by two lines at least, and where the line height is no length', () => {
    const one = [{ top: 970, lineHeight: Number.NaN, keepsNext: false }];
    const two = [{ lines: 2, whole: true }];
    expect(planTable(makeTable(1, { ends: true, top: 1000, lead: one })).along).toEqual(two);
    const tall = [{ top: 970, lineHeight: 500, keepsNext: false }];
    expect(planTable(makeTable(1, { ends: true, top: 1000, lead: tall })).along).toEqual(two);
  });

  it('stays where it would leave the page before more than a third empty, with the headings above it', () => {
    const heading = (top: number) => ({ top, lineHeight: 20, keepsNext: true });
    const text = { top: 820, lineHeight: 20, keepsNext: false };
    const along = (...lead: MeasuredTable['lead']) => planTable(makeTable(1, { ends: true, top: 960, lead })).along;
    // The table ends at 1.060: with seven lines of text 240, with the headings above them 290 and 340 of 1.000.
    expect(along(text, heading(770))).toHaveLength(2);
    expect(along(text, heading(770), heading(720))).toEqual([]);
  });
});

describe('rows joined by a spanning cell', () => {
  it('may be parted where both parts have room for the name', () => {
    // Ten rows, a name of 120 pixels: three rows above and three below.
    expect(describeGroups(makeBody(10, [0, 10, 120]), 250)).toEqual(['0 -1 -2 3 4 5 6 7 -8 -9']);
  });

  it('stay whole when they take no more than is allowed', () => {
    expect(describeGroups(makeBody(5, [0, 5, 20]), 250)).toEqual([]);
    expect(describeGroups(makeBody(6, [0, 6, 20]), 250)).toEqual(['0 1 2 3 4 5']);
  });

  it('stay whole when the name is too long for either part', () => {
    expect(describeGroups(makeBody(6, [0, 6, 160]), 250)).toEqual([]);
  });

  it('within another are parted only together: the inner cell must have room too', () => {
    // A kegiatan of 12 rows, its first sub kegiatan of 2, the second of 10.
    const body = makeBody(12, [0, 12, 60], [0, 2, 20], [2, 12, 60]);
    // Row 1 would part the first sub kegiatan, which is too low; row 2 begins the second.
    expect(describeGroups(body, 250)).toEqual(['0 -1 2 -3 4 5 6 7 8 9 10 -11']);
  });

  it('make a group each', () => {
    expect(describeGroups(makeBody(13, [0, 6, 20], [7, 13, 20]), 250)).toEqual(['0 1 2 3 4 5', '7 8 9 10 11 12']);
  });
});

it('planTable gives the groups of each body', () => {
  const { groups } = planTable(makeTable(12, { bodies: [makeBody(6, [0, 6, 20]), makeBody(5, [0, 5, 20])] }));
  expect(groups.map((own) => own.map(describeGroup))).toEqual([['0 1 2 3 4 5'], []]);
});
