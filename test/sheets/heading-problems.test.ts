import { expect, test } from 'vitest';
import type { ColumnKey } from '../../src/domain/column-key.ts';
import { PK_SHEET } from '../../src/domain/table-declaration.ts';
import { gridOf } from '../../src/sheets/grid.ts';
import { bodyReader } from '../../src/sheets/heading-body.ts';
import { readCandidate } from '../../src/sheets/heading-candidate.ts';
import { listUnlikeTriwulan } from '../../src/sheets/heading-problems.ts';
import { readHeadingText } from '../../src/sheets/heading-text.ts';
import { indexTable } from '../../src/sheets/table-index.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

const unlike = (keys: readonly string[], triwulan: 1 | 2 | 3 | 4 | null) =>
  listUnlikeTriwulan(new Map(keys.map((key) => [key as ColumnKey, true])), triwulan);

test('a quarter that has other columns than most', () => {
  expect(unlike(['tw1.target', 'tw1.realisasi', 'tw2.target', 'tw2.realisasi', 'tw3.target'], 3)).toEqual([3]);
  // What comes after the report's quarter is not asked for.
  expect(unlike(['tw1.target', 'tw1.realisasi', 'tw2.target', 'tw2.realisasi', 'tw3.target'], 2)).toEqual([]);
});

test('a quarter missing between two', () => {
  expect(unlike(['tw1.target', 'tw3.target'], null)).toEqual([2]);
  expect(unlike(['tw2.target', 'tw3.target'], null)).toEqual([]);
});

test('of two as usual the fuller is what is meant', () => {
  expect(unlike(['tw1.target', 'tw2.target', 'tw2.realisasi'], null)).toEqual([1]);
});

test('two quarters missing between two', () => {
  expect(unlike(['tw1.target', 'tw4.target'], null)).toEqual([2, 3]);
});

test('words where figures are due, and figures where a name is, make a reading unlikely', () => {
  const problems = (...cells: readonly TestCell[]): number | undefined => {
    const rows = [['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'], cells, cells];
    const [sheet] = makeRawBuku({ PK: rows }).sheets;
    if (sheet === undefined) return undefined;
    const grid = gridOf(sheet);
    const search = {
      grid,
      declaration: indexTable(PK_SHEET),
      parse: readHeadingText,
      body: bodyReader(grid),
      year: null,
      triwulan: null,
      sheetTriwulan: undefined,
    };
    return readCandidate(search, { row: 1, height: 1, titles: [] }).problems;
  };
  expect(problems('K', 'Alfa', 'Jumlah Laporan', 12, 9_000_000)).toBe(0);
  expect(problems('K', 'Alfa', 'Jumlah Laporan', 12, 'APBD')).toBe(2);
  expect(problems('K', 'Alfa', 3, 12, 'APBD')).toBe(4);
  // Nothing stated yet says nothing.
  expect(problems('K', 'Alfa', 'Jumlah Laporan', 12, null)).toBe(0);
});
