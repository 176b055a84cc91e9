import { expect, test } from 'vitest';
import { formatCells } from '../../../src/app/cells/format-cells.ts';
import { viewCells } from '../../../src/app/cells/view-cells.ts';
import { CELLS_BOOK } from '../../support/cells-book.ts';
import { makeRawBuku } from '../../support/raw-buku.ts';

test('a long cell breaks between words below its own start, on a terminal only', () => {
  const long = makeRawBuku({ A: { rows: [['satu dua tiga empat lima enam tujuh']] } });
  expect(formatCells(viewCells(long), 30)).toBe(
    'Lembar "A" (terlihat, 1 sel terisi)\n  A1    "satu dua tiga empat\n        lima enam tujuh"\n',
  );
  expect(formatCells(viewCells(long))).toContain('  A1    "satu dua tiga empat lima enam tujuh"\n');
});

test('text: a line a cell, merged areas once', () => {
  expect(formatCells(viewCells(CELLS_BOOK))).toBe(`Lembar "PK" (terlihat, 8 sel terisi)
  baris tersembunyi: 5-6, 9
  kolom tersembunyi: C
  A1    "12 Laporan"   (digabung sampai A2)
  B2    41664750   =SUM(F6:F8)
  C2    kesalahan #DIV/0!   =F6/0
  D2    (rumus belum dihitung)   =F9/E9
  A3    BENAR
  B3    tanggal 2024-06-28   =TODAY()
  C3    1.17593765865922
  D3    "dua\\nbaris"

Lembar " lama " (sangat tersembunyi, 1 sel terisi)
  A1    "x"
`);
});
