import { describe, expect, it } from 'vitest';
import { drawCells } from '../../../src/findings/format/cell-picture.ts';

const CELLS = [
  ['PK!B4', 'Peningkatan Efektivitas Pemberdayaan'],
  ['PK!I4', '10.893.500'],
  ['PK!B7', 'Jumlah'],
  ['PK!I7', '9.000'],
  ["'Rencana Aksi'!F9", ''],
] as const;

describe('a picture of cells', () => {
  it('has columns, rows and sheets as they stand, the finding between brackets', () => {
    expect(drawCells(CELLS, { sheet: 'PK', row: 7, column: 9 }, undefined)).toEqual([
      'Lembar PK',
      '  | B                            | I',
      '--+------------------------------+------------',
      '4 | Peningkatan Efektivitas Pem… | 10.893.500',
      '7 | Jumlah                       |    [9.000]',
      '',
      'Lembar Rencana Aksi',
      '  | F',
      '--+---',
      '9 |',
    ]);
  });

  it('is none where it would be too wide, or an address is none', () => {
    expect(drawCells(CELLS, undefined, 30)).toBeNull();
    expect(drawCells([['Narasi!D2', 'a'.repeat(61)]], { sheet: 'Narasi', row: 2, column: 4 }, undefined)).toBeNull();
    expect(drawCells([['di mana saja', '1']], undefined, undefined)).toBeNull();
  });
});
