import { expect, test } from 'vitest';
import { viewCells } from '../../../src/app/cells/view-cells.ts';
import { CELLS_BOOK } from '../../support/cells-book.ts';
import { makeRawBuku } from '../../support/raw-buku.ts';

test('JSON: what lapkin sees, in the shape that the design gives', () => {
  expect(viewCells(CELLS_BOOK)).toEqual({
    schemaVersion: 1,
    sheets: [
      {
        name: 'PK',
        state: 'visible',
        hiddenRows: [5, 6, 9],
        hiddenColumns: ['C'],
        cells: {
          A1: { value: '12 Laporan' },
          A2: { value: '12 Laporan', master: 'A1' },
          B2: { value: 41664750, formula: 'SUM(F6:F8)' },
          C2: { error: '#DIV/0!', formula: 'F6/0' },
          D2: { formula: 'F9/E9', uncomputed: true },
          A3: { value: true },
          B3: { date: '2024-06-28', formula: 'TODAY()' },
          C3: { value: 1.17593765865922 },
          D3: { value: 'dua\nbaris' },
        },
      },
      {
        name: ' lama ',
        state: 'veryHidden',
        hiddenRows: [],
        hiddenColumns: [],
        cells: { A1: { value: 'x' } },
      },
    ],
  });
});

test('a merged area over whole columns shows its master only', () => {
  const vast = makeRawBuku({ A: { rows: [['x']], merges: ['A1:Z9999'] } });
  expect(Object.keys(viewCells(vast).sheets[0]?.cells ?? {})).toEqual(['A1']);
});
