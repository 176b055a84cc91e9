import { expect, test } from 'vitest';
import { makeFinding } from '../../src/findings/finding.ts';
import { gatherUncomputed } from '../../src/sheets/gather-uncomputed.ts';

const uncomputed = (row: number) =>
  makeFinding(
    'sel/rumus-belum-dihitung',
    { rumus: `A${row}`, banyak: '', sel: '' },
    { at: { sheet: 'PK', row, column: 2 } },
  );
const other = makeFinding('lembar/tersembunyi', { lembar: 'PK' });

test('one formula keeps its own finding', () => {
  expect(gatherUncomputed([other, uncomputed(3)])).toEqual([other, uncomputed(3)]);
  expect(gatherUncomputed([other])).toEqual([other]);
});

test('several are one in the place of the first, five of them named and all of them related', () => {
  const [first, last] = gatherUncomputed([uncomputed(1), other, ...[2, 3, 4, 5, 6, 7].map(uncomputed)]);
  expect(last).toBe(other);
  expect(first).toMatchObject({
    args: { rumus: 'A1', banyak: '7', sel: 'PK!B1, PK!B2, PK!B3, PK!B4, PK!B5 dan 2 sel lain' },
    at: { sheet: 'PK', row: 1, column: 2 },
  });
  expect(first?.related?.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7]);
});
