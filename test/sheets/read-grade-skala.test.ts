import { describe, expect, test } from 'vitest';
import { readGradeSkala } from '../../src/sheets/read-grade-skala.ts';

import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { listCodes } from '../support/test-table.ts';

function read(...rows: readonly (readonly TestCell[])[]) {
  const [sheet] = makeRawBuku({ 'Skala Nilai': rows }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { value, findings } = readGradeSkala(sheet);
  return {
    skala: Object.fromEntries([...value.values()].map(({ grade, number }) => [grade, number.toFixed()])),
    codes: listCodes(findings),
  };
}

describe('Skala Nilai', () => {
  test('gives each grade its number, below a title', () => {
    expect(read(['SKALA NILAI'], [], ['PREDIKAT', 'ANGKA'], ['AA', 90], ['bb', '72,5'], ['WTP', 4])).toEqual({
      skala: { AA: '90', bb: '72.5', WTP: '4' },
      codes: [],
    });
  });

  test.each([
    ['NILAI', 'URUTAN'],
    ['Nilai', 'Angka'],
    ['GRADE', 'SKOR'],
  ])('may be headed %s | %s', (grade, number) => {
    expect(read([grade, number], ['A', 2], ['B', 1])).toEqual({ skala: { A: '2', B: '1' }, codes: [] });
  });

  test('a sign makes another grade, case and spaces do not', () => {
    expect(read(['PREDIKAT', 'ANGKA'], ['A-', 3], ['A', 4], ['Sangat  Baik', 5]).skala).toEqual({
      'A-': '3',
      A: '4',
      'Sangat Baik': '5',
    });
  });

  test('the first of two numbers counts, and the second is told', () => {
    expect(read(['PREDIKAT', 'ANGKA'], ['BB', 70], ['bb', 75])).toEqual({
      skala: { BB: '70' },
      codes: ['skala-nilai/ganda@A3'],
    });
  });

  test('a grade without a number, with words or below zero is told and stands for nothing', () => {
    expect(read(['PREDIKAT', 'ANGKA'], ['A', null], ['B', 'tinggi'], ['C', -1], ['D', 0])).toEqual({
      skala: { D: '0' },
      codes: ['sel/kosong@B2', 'sel/bukan-angka@B3', 'sel/angka-negatif@B4'],
    });
  });
});
