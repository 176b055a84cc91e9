import { describe, expect, test } from 'vitest';
import { gridOf } from '../../src/sheets/grid.ts';
import { areNumbering, bodyReader, holdsNumbers } from '../../src/sheets/heading-body.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

// biome-ignore format: a table reads best as a table
test.each<[readonly string[], boolean]>([
  [['(1)', '(2)', '(3)'], true], [['1.', '2.', '3.'], true], [['I', 'II', 'III'], true], [['a', 'b', 'c'], true], [['z', 'aa', 'ab'], true],
  [['1', '2', '6 = (4+5)'], true], [['1', '2'], false], [['b', 'a', 'c'], false], [['1', '2', 'Rapat'], false], [['100', '200', '300'], false],
])('numbers of columns: %j %s', (texts, numbering) => expect(areNumbering(texts)).toBe(numbering));

describe('what stands in a column below a heading', () => {
  const body = (...cells: readonly TestCell[]) => {
    const [sheet] = makeRawBuku({ A: [['H', 'X', 'X'], ...cells.map((cell) => [cell])] }).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    return bodyReader(gridOf(sheet))(1, 1);
  };

  test('numbers, percentages and the largest of them', () => {
    expect(body(5, { v: 0.5, fmt: '0%' }, '12,5 %', '1.500.000')).toMatchObject({
      filled: 4,
      numbers: 4,
      percents: 2,
      largest: 1_500_000,
    });
  });

  test('marks of currency and dashes say nothing; words do', () => {
    const found = body('Rp', '-', 'naik', null);
    expect([found.filled, found.marks, [...found.words], holdsNumbers(found)]).toEqual([1, 1, ['naik'], false]);
  });

  test('a formula that is not computed yet would give a number, a NIP is none', () => {
    expect(body({ f: 'A1' })).toMatchObject({ numbers: 1 });
    expect(body(1.98001012005011e17)).toMatchObject({ numbers: 0, filled: 1 });
  });

  test('a numbering row is no row of it', () => {
    const [sheet] = makeRawBuku({
      A: [
        ['X', 'Y', 'Z'],
        ['1', '2', '3'],
        ['Alfa', 'b', 'c'],
      ],
    }).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(bodyReader(gridOf(sheet))(1, 1)).toMatchObject({ filled: 1, numbers: 0 });
  });
});

test('titles and headings printed again on the next page are no rows of it, one of them typed over', () => {
  const rows = [
    ['REALISASI KEUANGAN', null, null],
    ['SUB KEGIATAN', 'SATUAN', 'PAGU'],
    ['Alfa', 'Laporan', 10],
    ['REALISASI KEUANGAN', null, null],
    ['SUB KEGIATAN', 'SATUAN', 'ANGARAN'],
    ['SUB KEGIATAN', 'SATUAN', 'PAGU'],
    ['Beta', 'Orang', 20],
  ];
  const [sheet] = makeRawBuku({ PK: rows }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  expect(bodyReader(gridOf(sheet))(2, 3)).toMatchObject({ filled: 2, numbers: 2 });
  expect(bodyReader(gridOf(sheet))(2, 1)).toMatchObject({ filled: 2 });
});

test('a column of figures holds more figures than words', () => {
  const body = (numbers: number, filled: number) => ({
    ...{ numbers, filled, percents: 0, fractions: 0, largest: 0, marks: 0, words: new Set<string>() },
  });
  expect([holdsNumbers(body(1, 3)), holdsNumbers(body(1, 2)), holdsNumbers(body(2, 3))]).toEqual([false, false, true]);
});
