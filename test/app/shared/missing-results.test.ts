import { describe, expect, test } from 'vitest';
import { withMissingResults } from '../../../src/app/shared/missing-results.ts';
import { cellText } from '../../../src/sheets/cell-text.ts';
import { makeRawBuku } from '../../support/raw-buku.ts';

describe('a workbook with the results that its formulas lack', () => {
  test('is none where no formula lacks its result', () => {
    expect(withMissingResults(makeRawBuku({ A: [[1, { f: 'A1*2', v: 2 }]] }))).toBeNull();
  });

  test('holds sums, texts and what follows from them; what is not understood stays without', () => {
    const raw = makeRawBuku({
      A: [[2, 3, { f: 'SUM(A1:B1)' }, { f: 'C1/4' }, { f: 'B!A1' }, { f: 'WEBSERVICE(A1)' }, { f: 'A1*9', v: 18 }]],
      B: [['Rapat', { f: 'A1&" kerja"' }]],
    });
    const complete = withMissingResults(raw);
    const texts = complete?.sheets.map(({ rows }) => [...(rows.get(1)?.values() ?? [])].map(cellText));
    expect(texts).toEqual([
      ['2', '3', '5', '1.25', 'Rapat', '', '18'],
      ['Rapat', 'Rapat kerja'],
    ]);
  });
});
