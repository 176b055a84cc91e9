import { expect, test } from 'vitest';
import { columnMeaning } from '../../src/sheets/column-meaning.ts';

test('a column is named as init would head it, with its quarter where it has one', () => {
  expect(columnMeaning({ heading: 'ANGGARAN', triwulan: null })).toBe('ANGGARAN');
  expect(columnMeaning({ heading: 'TARGET', triwulan: 4 })).toBe('TARGET Triwulan IV');
});
