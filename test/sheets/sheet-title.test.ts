import { expect, test } from 'vitest';
import { readSheetTitle } from '../../src/sheets/sheet-title.ts';

// biome-ignore format: a table reads best as a table
test.each<[string, string, number | undefined, number | undefined]>([
  ['PK', 'pk', undefined, undefined], ['PK 2024', 'pk', 2024, undefined], ['Renaksi TW II', 'renaksi', undefined, 2],
  ['2. Renaksi TA 2024 TW IV', 'renaksi', 2024, 4], ['Realisasi Keuangan Triwulan 3', 'realisasikeuangan', undefined, 3],
  // A copy is another sheet, and sums up to a quarter are not the quarter.
  ['PK (2)', 'pk2', undefined, undefined], ['Renaksi s.d. TW II', 'renaksisdtwii', undefined, undefined],
])('%s', (name, key, year, triwulan) => {
  const { written, ...parts } = readSheetTitle(name);
  expect(parts).toEqual({ key, year, triwulan });
  expect(written).not.toBe('');
});

test('the name as it stands, letters and digits alone, is told beside what it says', () => {
  expect(readSheetTitle('2. Renaksi TA 2024 TW II').written).toBe('2renaksita2024twii');
});
