import { describe, expect, test } from 'vitest';
import { argumentOf } from '../support/argument-of.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { describeColumns, listCodes, readKeuangan } from '../support/test-table.ts';

const A = 'Peningkatan Partisipasi';
const B = 'Koordinasi Perdesaan';
const KEUANGAN: readonly (readonly TestCell[])[] = [
  [1, A, 100, 25, 20],
  [2, B, 200, 50, 60],
];

/** Rows moved `kolom` to the right and `baris` down. */
function shiftRows(
  rows: readonly (readonly TestCell[])[],
  rowCount: number,
  columnCount: number,
): readonly (readonly TestCell[])[] {
  const blanks = Array<TestCell>(columnCount).fill(null);
  return [...Array.from({ length: rowCount }, () => []), ...rows.map((r) => [...blanks, ...r])];
}

describe('one level', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, readonly string[]]>([
    ['TARGET TW II', ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET TW II', 'REALISASI TW II']],
    ['TW II TARGET', ['NO', 'SUB KEGIATAN', 'PAGU', 'TW II TARGET', 'TW II REALISASI']],
    ['Triwulan 2', ['No.', 'Sub  Kegiatan', 'Pagu Anggaran', 'Target Triwulan 2', 'Realisasi Triwulan 2']],
    ['line breaks', ['N O', 'SUB\nKEGIATAN', 'ANGGARAN\n(Rp)', 'TARGET\nTW-II', 'REALISASI\nTRIWULAN KE-2']],
    ['lower case', ['no', 'sub kegiatan', 'anggaran (rp)', 'target - tw ii', 'realisasi: tw ii']],
    ['English', ['NO', 'Sub Activity', 'Budget', 'Target Q2', 'Actual Q2']],
    ['punctuation', ['NO.', 'SUB-KEGIATAN', 'ANGGARAN / PAGU', 'TARGET (TW II)', 'REALISASI (TW II)']],
    ['invisible characters', ['NO', '\u200bSUB\u00a0KEGIATAN ', 'ANG\u00adGARAN', 'TARGET\u00a0TW\u00a0II', 'REALISASI TW II']],
  ])('%s', (_, headings) => {
    const reading = readKeuangan([headings, ...KEUANGAN]);
    expect(listCodes(reading.findings)).toEqual([]);
    expect(describeColumns(reading, 'no', 'subKegiatan', 'pagu', 'tw2.target', 'tw2.realisasi')).toBe(
      'no=A subKegiatan=B pagu=C tw2.target=D tw2.realisasi=E',
    );
    expect(reading.table?.rows.map((r) => r.data.triwulan[2].realisasi.toString())).toEqual(['20', '60']);
  });
});

describe('names of a triwulan group', () => {
  // biome-ignore format: a table reads best as a table
  test.each(['TRIWULAN II', 'TW II', 'TW-II', 'TW 2', 'TW2', 'TRIWULAN 2', 'TRIWULAN KE-2', 'Triwulan ke 2', 'triwulan ii', 'TW. II', 'T.W. II', 'TRIWULAN\nII', 'TRI WULAN II', 'TRIWULAN  II ', 'TRIWULAN - II', 'TRIWULAN II ', 'TRIWULAN II (April - Juni)', 'TW II (Rp)'])(
    '%j over TARGET | REALISASI',
    (name) => {
      const reading = readKeuangan({
        rows: [['NO', 'SUB KEGIATAN', 'ANGGARAN', name, null], [null, null, null, 'TARGET', 'REALISASI'], ...KEUANGAN],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
      });
      expect(listCodes(reading.findings)).toEqual([]);
      expect(describeColumns(reading, 'tw2.target', 'tw2.realisasi')).toBe('tw2.target=D tw2.realisasi=E');
      expect([reading.table?.headingRow, reading.table?.lastHeadingRow, reading.table?.rows.length]).toEqual([1, 2, 2]);
    },
  );

  // Near enough to TRIWULAN II they are the heading meant.
  test.each([
    ['TRIWULAN V', 'D1'],
    ['TW 5', 'A1'],
    ['TRIWULAN', 'D1'],
    ['SEMESTER II', 'A1'],
    ['TW IIII', 'A1'],
    ['TRIWULAN 22', 'D1'],
  ])('%j is none', (name, place) => {
    const reading = readKeuangan({
      rows: [['NO', 'SUB KEGIATAN', 'ANGGARAN', name, null], [null, null, null, 'TARGET', 'REALISASI'], ...KEUANGAN],
      merges: ['D1:E1'],
    });
    expect(reading.table).toBeNull();
    expect(listCodes(reading.findings)).toEqual([`kolom/tidak-ada@${place}`]);
    expect(argumentOf(reading.findings[0], 'kolom')).toBe('TRIWULAN II · REALISASI');
  });
});

describe('two and three levels', () => {
  const HEADER_ROWS: readonly (readonly TestCell[])[] = [
    ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null, null, 'TRIWULAN II', null, null],
    [null, null, null, 'TARGET', 'REALISASI', 'CAPAIAN', 'TARGET', 'REALISASI', 'CAPAIAN'],
  ];
  const CONTENT_ROWS: readonly (readonly TestCell[])[] = [
    [1, A, 100, 25, 20, 80, 25, 30, 120],
    [2, B, 200, 50, 60, 120, 50, 40, 80],
  ];
  const PLACES =
    'subKegiatan=B pagu=C tw1.target=D tw1.realisasi=E tw1.capaian=F tw2.target=G tw2.realisasi=H tw2.capaian=I';
  const all = [
    'subKegiatan',
    'pagu',
    'tw1.target',
    'tw1.realisasi',
    'tw1.capaian',
    'tw2.target',
    'tw2.realisasi',
    'tw2.capaian',
  ] as const;

  test('merged groups', () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'];
    const reading = readKeuangan({ rows: [...HEADER_ROWS, ...CONTENT_ROWS], merges });
    expect(listCodes(reading.findings)).toEqual([]);
    expect(describeColumns(reading, ...all)).toBe(PLACES);
  });

  test('groups that were never merged', () => {
    const reading = readKeuangan([...HEADER_ROWS, ...CONTENT_ROWS]);
    expect(listCodes(reading.findings)).toEqual([]);
    expect(describeColumns(reading, ...all)).toBe(PLACES);
  });

  test('the names in the lower of the two rows', () => {
    const [upper, lower] = HEADER_ROWS;
    const rows = [
      [null, null, null, ...(upper ?? []).slice(3)],
      ['NO', 'SUB KEGIATAN', 'ANGGARAN', ...(lower ?? []).slice(3)],
      ...CONTENT_ROWS,
    ];
    expect(describeColumns(readKeuangan(rows), ...all)).toBe(PLACES);
  });

  test('titles above, empty rows between, a numbering row below', () => {
    const rows = [
      ['REALISASI KEUANGAN TRIWULAN II'],
      ['TAHUN ANGGARAN 2024'],
      [],
      ...HEADER_ROWS,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
      [],
      ...CONTENT_ROWS,
    ];
    const reading = readKeuangan({ rows, merges: ['A1:I1', 'A2:I2', 'D4:F4', 'G4:I4'] });
    expect(listCodes(reading.findings)).toEqual([]);
    expect(describeColumns(reading, ...all)).toBe(PLACES);
    expect(reading.table?.rows.map((r) => r.row)).toEqual([8, 9]);
  });

  test.each([
    ['bare numbers', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['a formula of the columns', ['1', '2', '3', '4', '5', '6=5/4', '7', '8', '9 = 8:7']],
  ])('a numbering row of %s', (_, numbering) => {
    const reading = readKeuangan([...HEADER_ROWS, numbering, ...CONTENT_ROWS]);
    expect(reading.table?.rows.map((r) => r.data.subKegiatan)).toEqual([A, B]);
    expect(listCodes(reading.findings)).toEqual([]);
  });

  test('starting at C7', () => {
    const reading = readKeuangan(shiftRows([...HEADER_ROWS, ...CONTENT_ROWS], 6, 2));
    expect(describeColumns(reading, 'no', 'subKegiatan', 'pagu', 'tw2.target', 'tw2.capaian')).toBe(
      'no=C subKegiatan=D pagu=E tw2.target=I tw2.capaian=K',
    );
    expect([reading.table?.headingRow, reading.table?.rows[0]?.at.triwulan[2].realisasi]).toEqual([
      7,
      { sheet: 'Realisasi Keuangan', row: 9, column: 10 },
    ]);
  });

  test('columns in another order, and unknown ones between', () => {
    const rows = [
      ['TRIWULAN II', null, null, 'PELAKSANA', 'ANGGARAN', 'LOKASI', 'SUB KEGIATAN', 'NO'],
      ['REALISASI', 'SISA', 'TARGET', null, null, null, null, null],
      [20, 5, 25, 'Seksi', 100, 'Desa', A, 1],
    ];
    const reading = readKeuangan({ rows, merges: ['A1:C1', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:G2', 'H1:H2'] });
    // SISA holds figures.
    expect(listCodes(reading.findings)).toEqual(['kolom/tidak-dibaca@B2']);
    expect(describeColumns(reading, 'no', 'subKegiatan', 'pagu', 'tw2.target', 'tw2.realisasi')).toBe(
      'no=H subKegiatan=G pagu=E tw2.target=C tw2.realisasi=A',
    );
  });

  test('three merged levels', () => {
    const rows = [
      ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'PELAKSANAAN TAHUN 2024', null, null, null],
      [null, null, null, 'TW I', null, 'TW II', null],
      [null, null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
      [1, A, 100, 25, 20, 30, 31],
    ];
    const reading = readKeuangan({ rows, merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:G1', 'D2:E2', 'F2:G2'] });
    expect(listCodes(reading.findings)).toEqual([]);
    expect(describeColumns(reading, 'tw1.target', 'tw1.realisasi', 'tw2.target', 'tw2.realisasi')).toBe(
      'tw1.target=D tw1.realisasi=E tw2.target=F tw2.realisasi=G',
    );
    expect([reading.table?.lastHeadingRow, reading.table?.rows.length]).toEqual([3, 1]);
  });

  test('a column after the last merged group is not of that group', () => {
    const rows = [
      ['NO', 'SUB KEGIATAN', 'TRIWULAN II', null, null],
      [null, null, 'TARGET', 'REALISASI', 'ANGGARAN'],
      [1, A, 25, 20, 100],
    ];
    const reading = readKeuangan({ rows, merges: ['A1:A2', 'B1:B2', 'C1:D1'] });
    expect(listCodes(reading.findings)).toEqual([]);
    expect(describeColumns(reading, 'pagu', 'tw2.realisasi')).toBe('pagu=E tw2.realisasi=D');
  });

  test('TARGET over the quarters instead of under them', () => {
    const rows = [
      ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET', null, 'REALISASI', null],
      [null, null, null, 'TW I', 'TW II', 'TW I', 'TW II'],
      [1, A, 100, 25, 30, 20, 31],
    ];
    const reading = readKeuangan({ rows, merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] });
    expect(listCodes(reading.findings)).toEqual([]);
    expect(describeColumns(reading, 'tw1.target', 'tw2.target', 'tw1.realisasi', 'tw2.realisasi')).toBe(
      'tw1.target=D tw2.target=E tw1.realisasi=F tw2.realisasi=G',
    );
  });

  test('not every group need be there; the one of the report must', () => {
    const rows = [...HEADER_ROWS, ...CONTENT_ROWS];
    expect(readKeuangan(rows, null).table).not.toBeNull();
    expect(readKeuangan(rows, 1).table).not.toBeNull();
    const reading = readKeuangan(rows, 3);
    expect([reading.table, listCodes(reading.findings), argumentOf(reading.findings[0], 'kolom')]).toEqual([
      null,
      ['kolom/tidak-ada@A1'],
      'TRIWULAN III · REALISASI',
    ]);
  });
});
