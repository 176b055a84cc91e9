import { describe, expect, test } from 'vitest';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { readGradeSkala } from '../../src/sheets/read-grade-skala.ts';

import { makeCaseBuku } from '../errors/base-buku.ts';
import { GRADED } from '../support/graded-buku.ts';
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

describe('a grade elsewhere than in the three tables', () => {
  const { value, findings } = parseBuku(
    makeCaseBuku({
      ...GRADED,
      sheets: {
        ...GRADED.sheets,
        Renstra: [
          ['INDIKATOR KINERJA', 'SATUAN', 2024, 2025],
          ['Jumlah Laporan koordinasi perdesaan', 'Predikat', 'BB', 'A'],
        ],
        Riwayat: [
          ['TAHUN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET', 'REALISASI'],
          [2023, 'Jumlah Laporan koordinasi perdesaan', 'Predikat', 'B', 'CC'],
        ],
      },
    }),
  );

  test('is read in Renstra and Riwayat too', () => {
    expect(findings).toEqual([]);
    const renstra = value.renstra?.[0]?.data;
    expect([String(renstra?.lastTarget), renstra?.grades]).toEqual(['80', { '70': 'BB', '80': 'A' }]);
    const past = value.riwayat?.rows[0]?.data;
    expect([String(past?.target), String(past?.realisasi), past?.grades]).toEqual([
      '60',
      '50',
      { '60': 'B', '50': 'CC' },
    ]);
  });
});
