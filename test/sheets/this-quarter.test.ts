import { describe, expect, test } from 'vitest';
import { KEUANGAN_SHEET } from '../../src/domain/table-declaration.ts';
import { readTable } from '../../src/sheets/read-table.ts';
import { makeRawBuku } from '../support/raw-buku.ts';
import { describeColumns, readKeuangan } from '../support/test-table.ts';

/** Realisasi Keuangan of one quarter: the words of its title, and what stands below REALISASI. */
function read(title: string, below: readonly string[], figures: readonly number[], q: 1 | 2 | 3) {
  return readKeuangan(
    {
      rows: [
        [title],
        ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI', null, null],
        [null, null, ...below],
        ['Alfa', 90_000_000, ...figures],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:E2'],
    },
    q,
  );
}
const COLUMNS = ['S.D. TW LALU', 'TW INI', 'S.D. TW INI'];
const figuresOf = ({ table }: ReturnType<typeof read>) =>
  table?.rows.map(({ data }) => ([1, 2, 3] as const).map((q) => String(data.triwulan[q].realisasi)));

describe('TW LALU | TW INI are quarters by the title', () => {
  test('of Triwulan II: s.d. the one before is Triwulan I', () => {
    const reading = read('REALISASI ANGGARAN TRIWULAN II', COLUMNS, [4_000_000, 3_000_000, 7_000_000], 2);
    expect(describeColumns(reading, 'tw1.realisasi', 'tw2.realisasi')).toBe('tw1.realisasi=C tw2.realisasi=D');
    expect(figuresOf(reading)).toEqual([['4000000', '3000000', 'kosong']]);
  });

  test('of Triwulan I there is none before', () => {
    const reading = read('KEADAAN TRIWULAN I', COLUMNS, [0, 3_000_000, 3_000_000], 1);
    expect(describeColumns(reading, 'tw1.realisasi', 'tw2.realisasi')).toBe('tw1.realisasi=D tw2.realisasi=?');
  });

  test('both s.d. alone: the quarter is their difference', () => {
    const below = ['Sampai dengan Triwulan Lalu', 'Sampai dengan Triwulan Ini'];
    const reading = read('KEADAAN TRIWULAN II', below, [4_000_000, 7_000_000], 2);
    expect(figuresOf(reading)).toEqual([['4000000', '3000000', 'kosong']]);
  });

  test('of the quarter that the name of the sheet tells, without a title', () => {
    const rows = [
      ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI', null, null],
      [null, null, ...COLUMNS],
      ['Alfa', 90_000_000, 4_000_000, 3_000_000, 7_000_000],
    ];
    const [sheet] = makeRawBuku({ K: { rows, merges: ['A1:A2', 'B1:B2', 'C1:E1'] } }).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const { value } = readTable(sheet, KEUANGAN_SHEET, 2, { sheetTriwulan: 2 });
    expect(figuresOf({ table: value, findings: [] })).toEqual([['4000000', '3000000', 'kosong']]);
    expect(readTable(sheet, KEUANGAN_SHEET, 2).value).toBeNull();
  });

  test('nothing is read where no title names one quarter, or where TW LALU is several', () => {
    for (const [title, q] of [
      ['REALISASI ANGGARAN', 2],
      ['TRIWULAN I DAN TRIWULAN II', 2],
      ['KEADAAN TRIWULAN III', 3],
    ] as const) {
      const reading = read(title, COLUMNS, [4_000_000, 3_000_000, 7_000_000], q);
      expect(reading.table).toBeNull();
      expect(reading.findings.map(({ severity }) => severity)).toContain('error');
    }
  });

  test('nor where TW LALU stands in another row of the heading', () => {
    const { table, findings } = readKeuangan(
      {
        rows: [
          ['REALISASI TRIWULAN III'],
          ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI S.D. TW LALU', 'REALISASI', null],
          [null, null, null, 'TW INI', 'S.D. TW INI'],
          ['Alfa', 90_000_000, 7_000_000, 3_000_000, 10_000_000],
        ],
        merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'],
      },
      3,
    );
    // What was spent in Triwulan I and II is no figure of Triwulan I.
    expect([table, findings.map(({ severity }) => severity)]).toEqual([null, ['error']]);
  });
});
