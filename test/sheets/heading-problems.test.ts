import { expect, test } from 'vitest';
import type { ColumnKey } from '../../src/domain/column-key.ts';
import { listUnlikeTriwulan } from '../../src/sheets/heading-problems.ts';

const unlike = (keys: readonly string[], triwulan: 1 | 2 | 3 | 4 | null) =>
  listUnlikeTriwulan(new Map(keys.map((key) => [key as ColumnKey, true])), triwulan);

test('a quarter that has other columns than most', () => {
  expect(unlike(['tw1.target', 'tw1.realisasi', 'tw2.target', 'tw2.realisasi', 'tw3.target'], 3)).toEqual([3]);
  // What comes after the report's quarter is not asked for.
  expect(unlike(['tw1.target', 'tw1.realisasi', 'tw2.target', 'tw2.realisasi', 'tw3.target'], 2)).toEqual([]);
});

test('a quarter missing between two', () => {
  expect(unlike(['tw1.target', 'tw3.target'], null)).toEqual([2]);
  expect(unlike(['tw2.target', 'tw3.target'], null)).toEqual([]);
});

test('of two as usual the fuller is what is meant', () => {
  expect(unlike(['tw1.target', 'tw2.target', 'tw2.realisasi'], null)).toEqual([1]);
});

test('two quarters missing between two', () => {
  expect(unlike(['tw1.target', 'tw4.target'], null)).toEqual([2, 3]);
});
