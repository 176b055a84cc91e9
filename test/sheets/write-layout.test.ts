import { expect, test } from 'vitest';
import type { SheetLayout } from '../../src/sheets/layout.ts';
import { writeLayout } from '../../src/sheets/write-layout.ts';

const SHEET: SheetLayout = {
  sheet: 'Uang',
  readAs: 'Realisasi Keuangan',
  headingRows: [3, 4],
  columns: [
    { column: 2, heading: 'NAMA', key: 'subKegiatan' },
    { column: 27, heading: 'TW II › CAIR', key: 'tw2.realisasi' },
    { column: 28, heading: 'SISA', key: null },
  ],
  notes: { row: 40, text: 'Catatan:' },
};

test('a layout as a file, in the words that people edit', () => {
  expect(JSON.parse(writeLayout(null, [SHEET]))).toEqual({
    lembar: [
      {
        lembar: 'Uang',
        sebagai: 'Realisasi Keuangan',
        kepala: '3-4',
        kolom: [
          { kolom: 'B', judul: 'NAMA', arti: 'SUB KEGIATAN' },
          { kolom: 'AA', judul: 'TW II › CAIR', arti: 'REALISASI Triwulan II' },
          { kolom: 'AB', judul: 'SISA', arti: null },
        ],
        catatan: { dari: 40, teks: 'Catatan:' },
      },
    ],
  });
});

test('takes the place of what was said of its table and leaves the others', () => {
  const file = {
    buku: ['a.xlsx'],
    lembar: [
      { lembar: 'PK lama', sebagai: 'PK' as const },
      { lembar: 'Lama', sebagai: 'Realisasi Keuangan' as const },
    ],
  };
  const written = JSON.parse(writeLayout(file, [{ ...SHEET, headingRows: [3, 3], columns: [], notes: null }]));
  expect(written).toEqual({
    buku: ['a.xlsx'],
    lembar: [
      { lembar: 'PK lama', sebagai: 'PK' },
      { lembar: 'Uang', sebagai: 'Realisasi Keuangan', kepala: '3' },
    ],
  });
});
