import { makeRawBuku } from './raw-buku.ts';

/** A sheet with each kind of cell, merges, hidden rows and columns; and one that is very hidden. */
export const CELLS_BOOK = makeRawBuku({
  PK: {
    rows: [
      ['12 Laporan', null, ' \u00a0\u200b'],
      [null, { v: 41664750, f: 'SUM(F6:F8)' }, { cellError: '#DIV/0!', f: 'F6/0' }, { f: 'F9/E9' }],
      [true, { date: '2024-06-28', f: 'TODAY()' }, 1.17593765865922, 'dua\nbaris'],
    ],
    merges: ['A1:A2', 'C1:D1'],
    hiddenRows: [5, 6, 9],
    hiddenColumns: [3],
  },
  ' lama ': { rows: [['x']], state: 'veryHidden' },
});
