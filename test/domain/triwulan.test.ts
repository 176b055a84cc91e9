import { describe, expect, test } from 'vitest';
import { parseTriwulan, sampaiDengan, toRoman } from '../../src/domain/triwulan.ts';

describe('triwulan', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, number | undefined]>([
    ['I', 1], ['ii', 2], ['III', 3], ['IV', 4], ['1', 1], ['4', 4], ['TRIWULAN II', 2], ['Triwulan  ke-3', 3], ['TW2', 2], ['tw-iv', 4], ['TW. III', 3], ['T.W. I', 1], ['Q3', 3], [' II ', 2],
    ['V', undefined], ['0', undefined], ['5', undefined], ['', undefined], ['IIII', undefined], ['Semester I', undefined], ['TW', undefined], ['TW 22', undefined], ['Triwulan II Tahun 2024', undefined],
  ])('%j: %s', (text, q) => expect(parseTriwulan(text)).toBe(q));

  test('Roman numerals and s.d.', () => {
    expect(([1, 2, 3, 4] as const).map(toRoman)).toEqual(['I', 'II', 'III', 'IV']);
    expect([sampaiDengan(1), sampaiDengan(3)]).toEqual([[1], [1, 2, 3]]);
  });
});
