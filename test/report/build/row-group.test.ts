import { expect, test } from 'vitest';
import { cutGroup, groupByName } from '../../../src/report/build/row-group.ts';

const describeShape = (heights: readonly number[], limit: number) =>
  cutGroup(heights, (t) => t, limit).map((p) => [p.lanjutan, p.rows.length]);

test('what fits stays whole; what does not is cut evenly', () => {
  expect(describeShape([20, 20, 20, 20, 20], 115)).toEqual([[false, 5]]);
  expect(describeShape([20, 20, 20, 20, 20, 20], 115)).toEqual([
    [false, 3],
    [true, 3],
  ]);
  expect(describeShape(Array(13).fill(20), 115)).toEqual([
    [false, 4],
    [true, 5],
    [true, 4],
  ]);
  expect(describeShape([200], 115)).toEqual([[false, 1]]);
  expect(describeShape([], 115)).toEqual([]);
});

test('a name that comes back joins its group', () => {
  expect(groupByName(['a1', 'b1', 'a2'], (x) => x.charAt(0)).map((r) => [r.name, r.rows])).toEqual([
    ['a', ['a1', 'a2']],
    ['b', ['b1']],
  ]);
});
