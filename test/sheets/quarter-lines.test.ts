import { describe, expect, test } from 'vitest';
import { KEUANGAN_SHEET } from '../../src/domain/table-declaration.ts';
import { formatA1 } from '../../src/findings/cell-ref.ts';
import { readTable } from '../../src/sheets/read-table.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { listCodes, readKeuangan, readRencana } from '../support/test-table.ts';

const HEADING: readonly TestCell[] = ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN', 'TARGET', 'REALISASI'];
const ROWS: readonly (readonly TestCell[])[] = [
  HEADING,
  [1, 'Alfa', 100, 'Triwulan 1', 40, 30],
  [null, null, null, 'Triwulan 2', 60, 50],
  [2, 'Beta', 200, 'Triwulan 1', 90, 80],
  [null, null, null, 'Triwulan 2', 110, 105],
];

describe('quarters on rows of their own', () => {
  test('are one row, each figure with its own cell', () => {
    const { table, findings } = readKeuangan(ROWS);
    expect(listCodes(findings)).toEqual([]);
    const read = table?.rows.map(({ data, at }) => {
      const { 1: first, 2: second } = data.triwulan;
      const figures = [data.pagu, first.target, first.realisasi, second.target, second.realisasi].map(String);
      return [data.subKegiatan, ...figures, formatA1(at.triwulan[2].realisasi)];
    });
    expect(read).toEqual([
      ['Alfa', '100', '40', '30', '60', '50', 'F3'],
      ['Beta', '200', '90', '80', '110', '105', 'F5'],
    ]);
  });

  test('with every name written again, and the target of the year beside that of the quarter', () => {
    const { table, findings } = readRencana([
      ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET TAHUNAN', 'TW', 'TARGET', 'REALISASI'],
      ['Alfa', 'Satu', 7, 'I', 3, 2],
      ['Alfa', 'Satu', 7, 'II', 4, 5],
      ['Alfa', 'Dua', 9, 'I', 4, 4],
      ['Alfa', 'Dua', 9, 'II', 5, 6],
    ]);
    expect(listCodes(findings)).toEqual([]);
    expect(
      table?.rows.map(({ data }) =>
        [data.indikator, data.annualTarget, data.triwulan[1].target, data.triwulan[2].realisasi].map(String),
      ),
    ).toEqual([
      ['Satu', '7', '3', '5'],
      ['Dua', '9', '4', '6'],
    ]);
  });

  test('are refused where a name lacks one, or another name stands in the second row', () => {
    const uneven = ROWS.filter((_, i) => i !== 2);
    const others = ROWS.map((row, i) => (i === 4 ? [3, 'Gama', 300, ...row.slice(3)] : row));
    for (const rows of [uneven, others]) {
      const { table, findings } = readKeuangan(rows);
      expect([table, listCodes(findings)]).toEqual([null, ['kolom/triwulan-per-baris@D1']]);
    }
  });
});

describe('what a heading says of its figures is true of each quarter', () => {
  const headed = (...parts: readonly TestCell[]) =>
    readKeuangan([[...HEADING.slice(0, 4), ...parts], ...ROWS.slice(1)]);
  const figuresOf = (table: ReturnType<typeof readKeuangan>['table']) =>
    table?.rows.map(({ data: { triwulan } }) =>
      ([1, 2] as const).map((q) => `${triwulan[q].target} ${triwulan[q].realisasi}`),
    );

  test('thousands', () => {
    expect(figuresOf(headed('TARGET (dalam ribuan rupiah)', 'REALISASI (dalam ribuan rupiah)').table)).toEqual([
      ['40000 30000', '60000 50000'],
      ['90000 80000', '110000 105000'],
    ]);
  });

  test('sums up to the quarter: its own is the difference', () => {
    const { table, findings } = headed('TARGET', 'REALISASI KUMULATIF');
    expect(listCodes(findings)).toEqual(['kolom/kumulatif@A1']);
    expect(figuresOf(table)).toEqual([
      ['40 30', '60 20'],
      ['90 80', '110 25'],
    ]);
  });

  test('figures of another year are not read', () => {
    const read = (...parts: readonly TestCell[]) => {
      const rows = [[...HEADING.slice(0, 4), ...parts], ...ROWS.slice(1)];
      const [sheet] = makeRawBuku({ K: rows }).sheets;
      if (sheet === undefined) throw new Error('no sheet');
      return readTable(sheet, KEUANGAN_SHEET, 2, { year: 2024 }).value;
    };
    expect(figuresOf(read('TARGET 2024', 'REALISASI 2024'))?.[0]).toEqual(['40 30', '60 50']);
    expect(read('TARGET 2023', 'REALISASI 2023')).toBeNull();
  });
});

test('quarters are refused where a sum stands below them, or where TARGET in front may be that of the year', () => {
  const summed = ROWS.flatMap((row, i) =>
    i === 2
      ? [row, [null, null, null, 'Jumlah', 100, 80]]
      : i === 4
        ? [row, [null, null, null, 'Jumlah', 200, 185]]
        : [row],
  );
  const { table, findings } = readKeuangan(summed);
  expect([table, listCodes(findings)]).toEqual([null, ['kolom/triwulan-per-baris@D1']]);
  const before = readRencana([
    ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'TRIWULAN', 'REALISASI'],
    ['Alfa', 'Satu', 100, 'I', 30],
    [null, null, null, 'II', 50],
    ['Beta', 'Dua', 200, 'I', 80],
    [null, null, null, 'II', 105],
  ]);
  expect([before.table, listCodes(before.findings)]).toEqual([null, ['kolom/triwulan-per-baris@D1']]);
});

test('bands of quarters with all names below each are refused, with the bands', () => {
  const { table, findings } = readKeuangan([
    ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET', 'REALISASI'],
    ['TRIWULAN I'],
    [1, 'Alfa', 100, 40, 30],
    [2, 'Beta', 200, 90, 80],
    ['TRIWULAN II'],
    [1, 'Alfa', 100, 60, 50],
    [2, 'Beta', 200, 110, 105],
    ['TRIWULAN III'],
    [1, 'Alfa', 100, null, null],
    [2, 'Beta', 200, null, null],
  ]);
  expect([table, listCodes(findings)]).toEqual([null, ['kolom/triwulan-per-baris@A5']]);
  expect(findings[0]?.args).toMatchObject({ tempat: 'A5 "TRIWULAN II", A8 "TRIWULAN III"' });
});

test('one quarter in rows between is no band of several: what is missing is told', () => {
  const band = ['TRIWULAN II'];
  const { findings } = readKeuangan([
    ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET', 'REALISASI'],
    [1, 'Alfa', 100, 40, 30],
    band,
    [2, 'Beta', 200, 90, 80],
    band,
    [3, 'Gama', 200, 90, 80],
  ]);
  expect(listCodes(findings)).toEqual(['kolom/tidak-ada@E1']);
});
