import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layoutSchema } from '../../scripts/docs/layout-schema.ts';
import { Failure } from '../../src/findings/failure.ts';
import { parseLayout } from '../../src/sheets/layout.ts';

const SHEET = {
  lembar: 'Renaksi',
  sebagai: 'Rencana Aksi',
  kepala: '3-4',
  kolom: [
    { kolom: 'H', judul: 'TW II › REAL. FISIK', arti: 'REALISASI Triwulan II' },
    { kolom: 'AB', judul: 'PARAF', arti: null },
  ],
  catatan: { dari: 41, teks: 'Catatan:' },
};
const parse = (file: unknown, buku = 'q2.xlsx') => parseLayout('/kantor/lapkin.peta.json', JSON.stringify(file), buku);
const withSheet = (changes: object) => () => parse({ lembar: [{ ...SHEET, ...changes }] });

test('a file says what its members say', () => {
  expect(parse({ $schema: 'x', lembar: [SHEET, { lembar: 'PK', sebagai: 'PK', kepala: '2' }] })).toEqual({
    path: '/kantor/lapkin.peta.json',
    sheets: [
      {
        sheet: 'Renaksi',
        readAs: 'Rencana Aksi',
        headingRows: [3, 4],
        columns: [
          { column: 8, heading: 'TW II › REAL. FISIK', key: 'tw2.realisasi' },
          { column: 28, heading: 'PARAF', key: null },
        ],
        notes: { row: 41, text: 'Catatan:' },
      },
      // Without columns the heading is found as in any sheet.
      { sheet: 'PK', readAs: 'PK', headingRows: null, columns: [], notes: null },
    ],
  });
});

test('a file that names its workbooks is for those alone', () => {
  const file = { buku: ['q2.xlsx'], lembar: [SHEET] };
  expect(parse(file)).not.toBeNull();
  expect(parse(file, 'lain.xlsx')).toBeNull();
});

describe('what cannot be used is refused with the place and the repair', () => {
  const refusal = (make: () => unknown): readonly [string, string] => {
    try {
      make();
    } catch (error) {
      if (error instanceof Failure) return [error.message, error.hint ?? ''];
      throw error;
    }
    return ['', ''];
  };
  const column = SHEET.kolom[0];

  test.each([
    [
      'a misspelt meaning',
      withSheet({ kolom: [{ ...column, arti: 'REALISAI Triwulan II' }] }),
      'lembar[1].kolom[1].arti',
    ],
    ['a meaning of another table', withSheet({ sebagai: 'PK' }), '"REALISASI Triwulan II" bukan kolom PK'],
    [
      'two columns of one meaning',
      withSheet({ kolom: [column, { ...column, kolom: 'I' }] }),
      'dua kolom berarti "REALISASI Triwulan II"',
    ],
    ['columns without rows of a heading', withSheet({ kepala: undefined }), 'kepala (baris judul kolom) belum disebut'],
    ['rows that end before they begin', withSheet({ kepala: '4-3' }), 'kepala (baris judul kolom) belum disebut'],
    ['a table that is none', withSheet({ sebagai: 'Narasi' }), 'lembar[1].sebagai tidak sesuai bentuknya'],
    ['an unknown member', withSheet({ jalankan: 'rm' }), 'lembar[1] tidak sesuai bentuknya'],
    [
      'a workbook elsewhere',
      () => parse({ buku: ['../lain.xlsx'], lembar: [SHEET] }),
      'buku[1] tidak sesuai bentuknya',
    ],
    ['no sheet', () => parse({ lembar: [] }), 'lembar tidak sesuai bentuknya'],
    ['a list', () => parse([]), 'isinya tidak sesuai bentuknya'],
    ['no JSON', () => parseLayout('/kantor/lapkin.peta.json', '{', 'q2.xlsx'), 'bukan JSON yang sah'],
  ])('%s', (_, make, sentence) => {
    const [message, hint] = refusal(make);
    expect(message).toContain('/kantor/lapkin.peta.json');
    expect(message).toContain(sentence);
    expect(hint).not.toBe('');
  });

  test('a misspelt meaning names the nearest', () => {
    expect(refusal(withSheet({ kolom: [{ ...column, arti: 'REALISAI Triwulan II' }] }))[1]).toBe(
      'maksud Anda "REALISASI Triwulan II"?',
    );
  });
});

test('the published schema is that of the code', () => {
  const published = readFileSync(new URL('../../docs/skema/lapkin.peta.schema.json', import.meta.url), 'utf8');
  expect(published).toBe(layoutSchema());
});
