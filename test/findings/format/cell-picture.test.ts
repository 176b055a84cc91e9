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
      '  | B                       | I',
      '--+-------------------------+------------',
      '4 | Peningkatan Efektivitas | 10.893.500',
      '  | Pemberdayaan            |',
      '7 | Jumlah                  |    [9.000]',
      '',
      'Lembar Rencana Aksi',
      '  | F',
      '--+---',
      '9 |',
    ]);
  });

  it('goes on below where it would be too wide, and keeps every word whole', () => {
    expect(drawCells(CELLS.slice(0, 4), undefined, 30)).toEqual([
      'Lembar PK',
      '  | B            | I',
      '--+--------------+------------',
      '4 | Peningkatan  | 10.893.500',
      '  | Efektivitas  |',
      '  | Pemberdayaan |',
      '7 | Jumlah       |      9.000',
    ]);
    expect(drawCells([['Narasi!D2', 'satu dua tiga empat']], { sheet: 'Narasi', row: 2, column: 4 }, 15)).toEqual([
      'Lembar Narasi',
      '  | D',
      '--+-----------',
      '2 | [satu dua',
      '  | tiga',
      '  | empat]',
    ]);
  });

  it('sets columns below each other where their words do not fit side by side', () => {
    expect(drawCells(CELLS.slice(0, 4), undefined, 20)).toEqual([
      'Lembar PK',
      '  | B',
      '--+--------------',
      '4 | Peningkatan',
      '  | Efektivitas',
      '  | Pemberdayaan',
      '7 | Jumlah',
      '',
      '  | I',
      '--+------------',
      '4 | 10.893.500',
      '7 |      9.000',
    ]);
  });

  it('is none where an address is none', () => {
    expect(drawCells([['di mana saja', '1']], undefined, undefined)).toBeNull();
  });
});
