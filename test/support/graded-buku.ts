import { readVariant, type Variant, withCells } from './read-case.ts';

/**
 * The base workbook whose last indikator is a grade: BB in the year, B of B in Triwulan I, B of BB in Triwulan II. With
 * BB = 70 and B = 60 that is 60 / 70 = 85,71%, and the mean with the 100% of the other row 92,86%.
 */
export const GRADED: Variant = {
  sheets: {
    'Skala Nilai': [
      ['PREDIKAT', 'ANGKA'],
      ['AA', 90],
      ['A', 80],
      ['BB', 70],
      ['B', 60],
      ['CC', 50],
    ],
  },
  cells: {
    'PK!G6': 'BB',
    'PK!H6': 'Predikat',
    'Rencana Aksi!E7': 'Predikat',
    'Rencana Aksi!F7': 'BB',
    'Rencana Aksi!G7': null,
    'Rencana Aksi!H7': 'B',
    'Rencana Aksi!I7': 'B',
    'Rencana Aksi!K7': 'BB',
    'Rencana Aksi!L7': ' b ',
    'Rencana Aksi!M7': { v: 85.71, fmt: '0.00' },
    'Rencana Aksi!M9': { v: 92.86, fmt: '0.00' },
    'Rencana Aksi!O7': 'BB',
    'Rencana Aksi!Q7': 'BB',
  },
};

/** The same, read; `changes` are further cells. */
export const readGraded = (changes: Variant['cells'] = {}) => readVariant(withCells(GRADED, changes));
