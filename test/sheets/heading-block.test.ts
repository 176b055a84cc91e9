import { describe, expect, test } from 'vitest';
import { gridOf } from '../../src/sheets/grid.ts';
import { readHeadingBlock } from '../../src/sheets/heading-block.ts';
import { readHeadingText } from '../../src/sheets/heading-text.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';

const isName = (text: string): boolean => /^(?:no|sub kegiatan)$/i.test(text);

/** The headings above each column, "TRIWULAN I > TARGET", and the titles. */
function read(input: TestSheet, bottom: number, groupsByPlace = false) {
  const [sheet] = makeRawBuku({ A: input }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { paths, titles } = readHeadingBlock(gridOf(sheet), 1, bottom, {
    parse: readHeadingText,
    isName,
    groupsByPlace,
  });
  return {
    paths: [...paths].map(([column, path]) => `${column}: ${path.map(({ text }) => text).join(' > ')}`),
    titles: titles.map(({ text }) => text),
  };
}

describe('the headings of a block', () => {
  test('a merged one stands over each of its columns, once', () => {
    const block = read(
      {
        rows: [
          ['NO', 'TRIWULAN I', null],
          [null, 'TARGET', 'REALISASI'],
        ],
        merges: ['A1:A2', 'B1:C1'],
      },
      2,
    );
    expect(block).toEqual({ paths: ['1: NO', '2: TRIWULAN I > TARGET', '3: TRIWULAN I > REALISASI'], titles: [] });
  });

  test('a quarter that was never merged reaches to the next', () => {
    const rows = [
      ['NO', 'TRIWULAN I', null, 'TRIWULAN II', null],
      [null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
    ];
    expect(read(rows, 2).paths).toEqual([
      '1: NO',
      '2: TRIWULAN I > TARGET',
      '3: TRIWULAN I > REALISASI',
      '4: TRIWULAN II > TARGET',
      '5: TRIWULAN II > REALISASI',
    ]);
  });

  test('another heading reaches over what qualifies it, or over all where groups are told by their place', () => {
    const rows = [
      ['NO', 'KEUANGAN', null],
      [null, 'Rencana', 'Nyata'],
    ];
    expect(read(rows, 2).paths).toEqual(['1: NO', '2: KEUANGAN > Rencana', '3: Nyata']);
    expect(read(rows, 2, true).paths).toEqual(['1: NO', '2: KEUANGAN > Rencana', '3: KEUANGAN > Nyata']);
  });

  test('a cell merged over a name, or alone in its row, is a title', () => {
    expect(
      read(
        {
          rows: [
            ['REALISASI KEUANGAN', null, null],
            ['NO', 'TARGET', 'REALISASI'],
          ],
          merges: ['A1:C1'],
        },
        2,
      ),
    ).toEqual({
      paths: ['1: NO', '2: TARGET', '3: REALISASI'],
      titles: ['REALISASI KEUANGAN'],
    });
    expect(
      read(
        [
          [null, 'REALISASI KEUANGAN'],
          ['NO', 'TARGET', 'REALISASI'],
        ],
        2,
      ).titles,
    ).toEqual(['REALISASI KEUANGAN']);
  });

  test('quarters beside each other are groups, over a column of words too', () => {
    const block = read(
      {
        rows: [
          ['NO', 'TRIWULAN I', null, 'TRIWULAN II', null],
          [null, 'REALISASI', 'SUB KEGIATAN', 'REALISASI', 'SUB KEGIATAN'],
        ],
        merges: ['A1:A2', 'B1:C1', 'D1:E1'],
      },
      2,
    );
    expect(block).toEqual({
      paths: [
        '1: NO',
        '2: TRIWULAN I > REALISASI',
        '3: TRIWULAN I > SUB KEGIATAN',
        '4: TRIWULAN II > REALISASI',
        '5: TRIWULAN II > SUB KEGIATAN',
      ],
      titles: [],
    });
  });
});
