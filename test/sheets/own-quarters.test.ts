import { describe, expect, test } from 'vitest';
import { formatA1 } from '../../src/findings/cell-ref.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { listCodes, readKeuangan } from '../support/test-table.ts';

const HEADING = ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI S.D. TW I', 'REALISASI S.D. TW II', 'REALISASI S.D. TW III'];

/** Realisasi of Triwulan I to III of each row, and the codes of findings. */
function read(rows: readonly (readonly TestCell[])[], heading: readonly TestCell[] = HEADING) {
  const { table, findings } = readKeuangan([heading, ...rows]);
  const quarters = table?.rows.map(({ data }) => ([1, 2, 3] as const).map((t) => String(data.triwulan[t].realisasi)));
  return { quarters, codes: listCodes(findings), table };
}

describe('Realisasi Keuangan that knows sums up to the quarter alone', () => {
  test('each quarter is the difference to the one before', () => {
    const { quarters, codes, table } = read([
      ['Alfa', 100, 10, 35, null],
      ['Beta', 200, '-', '-', 50],
      ['Gama', 300, '-', 40, 40],
    ]);
    expect(quarters).toEqual([
      ['10', '25', 'kosong'],
      ['nihil', 'nihil', '50'],
      ['nihil', '40', '0'],
    ]);
    expect(codes).toEqual(['kolom/kumulatif@A1']);
    expect(table?.rows[0] === undefined ? '' : formatA1(table.rows[0].at.triwulan[2].realisasi)).toBe('D2');
  });

  test('printed totals are held against the same', () => {
    const { table } = read([
      ['Alfa', 100, 10, 35, 35],
      ['Beta', 200, 5, 5, 50],
      ['Jumlah', 300, 15, 40, 85],
    ]);
    const printed = [...(table?.totals[0]?.printed ?? [])].map(([key, { value }]) => `${key} ${value}`);
    expect(printed).toEqual(['pagu 300', 'tw1.realisasi 15', 'tw2.realisasi 25', 'tw3.realisasi 45']);
  });

  test('a sum that falls, or a blank before a stated one, is no figure', () => {
    const { quarters, codes } = read([
      ['Alfa', 100, 30, 10, null],
      ['Beta', 200, null, 20, null],
    ]);
    expect(quarters).toEqual([
      ['30', 'rusak', 'kosong'],
      ['kosong', 'rusak', 'kosong'],
    ]);
    expect(codes).toEqual(['kolom/kumulatif@A1', 'sel/angka-negatif@D2', 'sel/kosong@C3']);
  });

  test('a target of the quarter beside them stays as it is', () => {
    const { table } = read(
      [['Alfa', 100, 40, 10, 60, 35]],
      ['SUB KEGIATAN', 'ANGGARAN', 'TARGET TW I', 'REALISASI S.D. TW I', 'TARGET TW II', 'REALISASI S.D. TW II'],
    );
    const { target, realisasi } = table?.rows[0]?.data.triwulan[2] ?? {};
    expect([String(target), String(realisasi)]).toEqual(['60', '25']);
  });

  test('without Triwulan I nothing is known of Triwulan II', () => {
    const { codes } = read([['Alfa', 100, 35]], ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI S.D. TW II']);
    expect(codes).toEqual(['kolom/tidak-ada@C1']);
  });
});

test('a quarter before a blank one is not taken from: nothing tells what the blank one had', () => {
  const { quarters, codes } = read([['Alfa', 100, null, 35, 60]]);
  expect(quarters).toEqual([['kosong', 'rusak', 'rusak']]);
  expect(codes).toContain('sel/kosong@C2');
});

test('a printed sum without that of the quarter before says nothing of the quarter', () => {
  const { table } = read([
    ['Alfa', 100, 10, 35, 60],
    ['Beta', 100, 10, 35, 60],
    ['Jumlah', 200, null, 70, 120],
  ]);
  const printed = [...(table?.totals[0]?.printed ?? [])].map(([key, { value }]) => `${key} ${value}`);
  expect(printed).toEqual(['pagu 200', 'tw3.realisasi 50']);
});
