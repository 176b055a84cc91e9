import { expect, test } from 'vitest';
import { breaksOf, NO_BREAKS, sameBreaks } from '../../src/print/page-breaks.ts';

const watched = {
  groups: [
    ['a1', 'a2', 'a3'],
    ['b1', 'b2'],
  ],
  noted: [{ push: 'a3', lastRow: 'b2', lastNote: 'n' }],
};
const pageOf = (pages: Record<string, number>) => new Map(Object.entries(pages));

test('a row begins a page where the row above it, of its own group, stands on another', () => {
  const breaks = breaksOf(watched, pageOf({ a1: 1, a2: 1, a3: 2, b1: 3, b2: 3, n: 3 }), NO_BREAKS);
  expect(breaks).toEqual({ starts: ['a3'], pushed: [] });
});

test('notes on the page after their table push its last rows, and keep pushing them', () => {
  const lonely = breaksOf(watched, pageOf({ a1: 1, a2: 1, a3: 1, b1: 1, b2: 1, n: 2 }), NO_BREAKS);
  expect(lonely).toEqual({ starts: [], pushed: ['a3'] });
  const after = breaksOf(watched, pageOf({ a1: 1, a2: 1, a3: 2, b1: 2, b2: 2, n: 2 }), lonely);
  expect(after).toEqual({ starts: ['a3'], pushed: ['a3'] });
  expect([sameBreaks(lonely, after), sameBreaks(after, after)]).toEqual([false, true]);
});
