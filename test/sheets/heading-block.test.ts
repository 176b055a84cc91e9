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

  test('one quarter over a column of names is a title, whatever its words', () => {
    const rows = [
      ['TRIWULAN II', null, null],
      ['NO', 'TARGET', 'REALISASI'],
    ];
    expect(read({ rows, merges: ['A1:C1'] }, 2).titles).toEqual(['TRIWULAN II']);
  });

  test('merged headings with the same below each are groups, over a column of words too', () => {
    const rows = [
      ['PERIODE A', null, 'PERIODE B', null],
      ['TARGET', 'SUB KEGIATAN', 'TARGET', 'SUB KEGIATAN'],
    ];
    expect(read({ rows, merges: ['A1:B1', 'C1:D1'] }, 2)).toEqual({
      paths: [
        '1: PERIODE A > TARGET',
        '2: PERIODE A > SUB KEGIATAN',
        '3: PERIODE B > TARGET',
        '4: PERIODE B > SUB KEGIATAN',
      ],
      titles: [],
    });
    const [upper = [], lower = []] = rows;
    const unlike = { rows: [upper, lower.with(2, 'REALISASI')], merges: ['A1:B1', 'C1:D1'] };
    expect(read(unlike, 2).titles).toEqual(['PERIODE A', 'PERIODE B']);
  });

  test('a name merged over several columns is a heading, no title', () => {
    const rows = [
      ['NO', 'SUB KEGIATAN', null, 'TARGET'],
      [1, 'Alfa', null, 5],
    ];
    expect(read({ rows, merges: ['B1:C1'] }, 1)).toEqual({
      paths: ['1: NO', '2: SUB KEGIATAN', '4: TARGET'],
      titles: [],
    });
  });

  test('the last quarter that was never merged is as wide as the one before', () => {
    const rows = [
      ['NO', 'TRIWULAN I', null, 'TRIWULAN II', null, null],
      [null, 'TARGET', 'CAIR', 'RENCANA', 'REALISASI', 'LOKASI'],
    ];
    expect(read(rows, 2).paths.slice(3)).toEqual([
      '4: TRIWULAN II > RENCANA',
      '5: TRIWULAN II > REALISASI',
      '6: LOKASI',
    ]);
  });

  test('quarters typed to the right of where they begin are so in equal steps, and over columns of nobody else', () => {
    const shifted = [
      ['NO', null, 'TW I', null, null, 'TW II', null],
      [null, 'TARGET', 'CAIR', 'SISA', 'TARGET', 'CAIR', 'SISA'],
    ];
    expect(read(shifted, 2).paths[1]).toBe('2: TW I > TARGET');
    const uneven = [
      [null, null, 'TW I', null, 'TW II', null, null, 'TW III'],
      [null, 'TARGET', 'CAIR', 'TARGET', 'CAIR', 'TARGET', 'CAIR', 'SISA', 'CAIR'],
    ];
    expect(read(uneven, 2).paths[0]).toBe('2: TARGET');
    const taken = [
      ['NO', 'SETAHUN', 'TW I', null, 'TW II'],
      [null, 'TARGET', 'CAIR', 'TARGET', 'CAIR'],
    ];
    expect(read(taken, 2).paths.slice(1)).toEqual([
      '2: SETAHUN > TARGET',
      '3: TW I > CAIR',
      '4: TW I > TARGET',
      '5: TW II > CAIR',
    ]);
  });
});
