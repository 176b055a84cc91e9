import { describe, expect, test } from 'vitest';
import { KEUANGAN_SHEET } from '../../src/domain/table-declaration.ts';
import { readTable } from '../../src/sheets/read-table.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

const HEADING: readonly TestCell[] = ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW I'];

/** The names read, where PK has these. */
function namesOf(rows: readonly (readonly TestCell[])[], known: readonly string[]): readonly string[] {
  const [sheet] = makeRawBuku({ 'Realisasi Keuangan': [HEADING, ...rows] }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { value } = readTable(sheet, KEUANGAN_SHEET, 1, { pkNames: new Set(known) });
  return (value?.rows ?? []).map(({ data }) => `${data.subKegiatan}: ${data.triwulan[1].realisasi}`);
}

describe('a name that goes on in the row below', () => {
  test('is joined where the whole is a name of PK', () => {
    const rows = [
      [1, 'Pembinaan Lembaga', 100, 10],
      [null, 'Kemasyarakatan'],
      [2, 'Rapat', 50, 5],
    ];
    expect(namesOf(rows, ['pembinaan lembaga kemasyarakatan', 'rapat'])).toEqual([
      'Pembinaan Lembaga Kemasyarakatan: 10',
      'Rapat: 5',
    ]);
  });

  test('with the figures in the last row', () => {
    const rows = [
      [1, 'Pembinaan Lembaga'],
      [null, 'Kemasyarakatan', 100, 10],
      [2, 'Rapat', 50, 5],
    ];
    expect(namesOf(rows, ['pembinaan lembaga kemasyarakatan', 'rapat'])).toEqual([
      'Pembinaan Lembaga Kemasyarakatan: 10',
      'Rapat: 5',
    ]);
  });

  test('with the figures in the last row is two names where PK has no such whole, or has one of its parts', () => {
    const rows = [
      [1, 'Pembinaan Lembaga'],
      [null, 'Kemasyarakatan', 100, 10],
      [2, 'Rapat', 50, 5],
    ];
    const apart = ['Pembinaan Lembaga: kosong', 'Kemasyarakatan: 10', 'Rapat: 5'];
    expect(namesOf(rows, ['rapat'])).toEqual(apart);
    for (const part of ['pembinaan lembaga', 'kemasyarakatan'])
      expect(namesOf(rows, ['rapat', part, 'pembinaan lembaga kemasyarakatan'])).toEqual(apart);
  });

  test('over three rows', () => {
    const rows = [
      [1, 'Pembinaan', 100, 10],
      [null, 'Lembaga'],
      [null, 'Kemasyarakatan'],
    ];
    expect(namesOf(rows, ['pembinaan lembaga kemasyarakatan'])).toEqual(['Pembinaan Lembaga Kemasyarakatan: 10']);
  });

  test('is not joined where the first row is a name of its own, or the whole is none', () => {
    const rows = [
      [1, 'Rapat', 100, 10],
      [null, 'Koordinasi'],
      [2, 'Beta', 50, 5],
    ];
    expect(namesOf(rows, ['rapat', 'rapat koordinasi', 'beta'])).toEqual([
      'Rapat: 10',
      'Koordinasi: kosong',
      'Beta: 5',
    ]);
    expect(namesOf(rows, ['beta'])).toEqual(['Rapat: 10', 'Koordinasi: kosong', 'Beta: 5']);
  });
});
