import { expect, test } from 'vitest';
import { findFirstFit } from '../../../src/report/page/first-fit.ts';

/** The candidate found among sizes for a room, and the sizes that were worked out on the way. */
function findSize(sizes: readonly [number, ...number[]], room: number): readonly [number, readonly number[]] {
  const computed: number[] = [];
  const found = findFirstFit(
    sizes,
    (size) => {
      computed.push(size);
      return size * 10;
    },
    (candidate) => candidate <= room,
  );
  return [found, computed];
}

test('the first that fits is taken; those after it are not worked out', () => {
  expect(findSize([9, 5, 3, 1], 55)).toEqual([50, [9, 5]]);
  expect(findSize([9, 5], 90)).toEqual([90, [9]]);
});

test('the last is taken where none fits', () => {
  expect(findSize([9, 5, 3], 10)).toEqual([30, [9, 5, 3]]);
  expect(findSize([9], 10)).toEqual([90, [9]]);
});
