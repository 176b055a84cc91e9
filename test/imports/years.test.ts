import { expect, test } from 'vitest';
import { checkYears, singleYear } from '../../src/imports/years.ts';
import { documentLine, origin, readingOf } from '../support/exports/test-reading.ts';

const of2024 = readingOf('rak', { years: [{ year: 2024, at: origin(3).at }] });
const of2023 = readingOf('dokumen', { documents: [documentLine(5, '2023-12-30')] });

test('the one year of exports, by what they say and by their documents', () => {
  expect([
    singleYear([of2024]),
    singleYear([of2023]),
    singleYear([of2024, of2023]),
    singleYear([readingOf('spj')]),
  ]).toEqual([2024, 2023, null, null]);
});

test('another year than the workbook, or than the export before', () => {
  expect(checkYears([of2024], 2024)).toEqual([]);
  expect(checkYears([of2023], 2024).map(({ finding }) => [finding.args, finding.at?.row])).toEqual([
    [{ tahun: '2023', lain: 'buku kerjanya tahun 2024' }, 5],
  ]);
  expect(checkYears([of2024, of2023], null).map(({ finding }) => finding.args)).toEqual([
    { tahun: '2023', lain: 'yang lain tahun 2024' },
  ]);
});
