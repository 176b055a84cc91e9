import { describe, expect, test } from 'vitest';
import { KEUANGAN_SHEET } from '../../src/domain/table-declaration.ts';
import { formatA1 } from '../../src/findings/cell-ref.ts';
import { wording } from '../../src/findings/wording.ts';
import { readTable } from '../../src/sheets/read-table.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { COLUMN_NUMBERS, listCodes, readKeuangan, readRencana } from '../support/test-table.ts';

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

  test('are none in the column that is numbered "q", whose figures are as those of quarters', () => {
    const quarters = ['I', 'II', 'III', 'IV'].flatMap((t) => [null, `TRIWULAN ${t}`, null]);
    const parts = ['I', 'II', 'III', 'IV'].flatMap(() => ['TARGET', 'REALISASI', 'ANGGARAN']);
    const names = ['NO', 'KODE', 'SUB KEGIATAN', 'UKURAN KEBERHASILAN', 'SATUAN', 'TARGET TAHUNAN', 'CATATAN'];
    const headings: readonly (readonly TestCell[])[] = [
      [...names, ...quarters],
      [...names.map(() => null), ...parts],
    ];
    const figures = (last: TestCell) => Array.from({ length: 12 }, (_, i): TestCell => (i === 9 ? last : 5));
    const { findings } = readRencana([
      ...headings,
      [...'abcdefghijklmnopqrs'],
      [1, '7.01', 'Alfa', 'Satu', 'Laporan', 15, null, ...figures('-')],
      ...headings,
      [2, '7.02', 'Beta', 'Dua', 'Laporan', 18, null, ...figures(3)],
    ]);
    expect(listCodes(findings)).toEqual(['kolom/tidak-ada@A1']);
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

describe('quarters that are not all alike are refused with what stands in the way', () => {
  const said = ({ table, findings }: ReturnType<typeof readKeuangan> | ReturnType<typeof readRencana>) => {
    expect([table, listCodes(findings)]).toEqual([null, ['kolom/triwulan-per-baris@D1']]);
    return findings.map((finding) => [wording(finding).title.replace(/^.*?, dan /, ''), wording(finding).hint])[0];
  };

  test('a sum below them, and a quarter that is not there', () => {
    const summed = ROWS.flatMap((row, i) =>
      i % 2 === 0 && i > 0 ? [row, [null, null, null, 'Jumlah', 100, 80]] : [row],
    );
    expect(said(readKeuangan(summed))).toEqual([
      'di antaranya ada baris "Jumlah" (D4)',
      'hapus setiap baris "Jumlah" di kolom D, sehingga baris setiap nama tetap sama',
    ]);
    expect(said(readKeuangan(ROWS.filter((_, i) => i !== 4)))?.[0]).toBe(
      'nama di baris 4 ("Beta") tidak mempunyai baris "Triwulan 2" di tempat yang sama dengan nama lain',
    );
  });

  test('a name whose figures are of no quarter', () => {
    const third: readonly TestCell[] = [3, 'Gama', 300, null, 70, 80];
    expect(said(readKeuangan([...ROWS, third]))?.[0]).toBe('angka di baris 6 ("Gama") tidak disertai isi kolom D');
    // Four quarters of each name, below a heading of two rows.
    const quarters = ROWS.slice(1).flatMap((row, i) => [
      [...row.slice(0, 3), `Triwulan ${i % 2 === 0 ? 1 : 3}`, ...row.slice(4)],
      [null, null, null, `Triwulan ${i % 2 === 0 ? 2 : 4}`, 1, null],
    ]);
    const grouped = readKeuangan({
      rows: [
        [...HEADING.slice(0, 4), 'TARGET DAN REALISASI', null],
        [null, null, null, null, ...HEADING.slice(4)],
        ...quarters,
        third,
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'],
    });
    expect(said(grouped)?.[0]).toBe('angka di baris 11 ("Gama") tidak disertai isi kolom D');
  });

  test('TARGET in front of them, which may be of the year: obeyed, the target of the quarter is asked for', () => {
    const read = (target: string) =>
      readRencana([
        ['SUB KEGIATAN', 'INDIKATOR KINERJA', target, 'TRIWULAN', 'REALISASI'],
        ['Alfa', 'Satu', 100, 'I', 30],
        [null, null, null, 'II', 50],
        ['Beta', 'Dua', 200, 'I', 80],
        [null, null, null, 'II', 105],
      ]);
    expect(said(read('TARGET'))).toEqual([
      '"TARGET" (C1) di depannya dapat berarti angka setahun atau angka triwulan',
      'tulis "TARGET TAHUNAN" di C1 bila angka setahun; bila angka triwulan, pindahkan kolom itu ke kanan kolom D',
    ]);
    expect(read('TARGET TAHUNAN').table).toBeNull();
    expect(listCodes(read('TARGET TAHUNAN').findings)).toEqual(['kolom/tidak-ada@A1']);
  });
});

test('TARGET and REALISASI of another table to the right are none of their quarters', () => {
  const beside: readonly (readonly TestCell[])[] = [
    ['BULAN', 'TARGET', 'REALISASI'],
    ['Januari', 11, 12],
    ['Februari', 13, 14],
  ];
  const rows = ROWS.map((row, i) => [...row, null, ...(beside[i] ?? [])]);
  const titled = { rows: [['REALISASI KEUANGAN'], ...rows], merges: ['A1:J1'] };
  for (const { table } of [readKeuangan(rows), readKeuangan(titled)])
    expect(table?.rows.map(({ data }) => [data.triwulan[1].target, data.triwulan[2].realisasi].map(String))).toEqual([
      ['40', '50'],
      ['90', '105'],
    ]);
});

describe('a column of quarters', () => {
  test('above numbers of the columns', () => {
    for (const numbers of COLUMN_NUMBERS) {
      const { table } = readKeuangan([HEADING, numbers, ...ROWS.slice(1, 3), HEADING, numbers, ...ROWS.slice(3)]);
      expect(table?.rows.map(({ data }) => String(data.triwulan[2].realisasi))).toEqual(['50', '105']);
    }
  });

  test('under another heading or none, where its cells say TRIWULAN', () => {
    for (const heading of [null, 'PERIODE']) {
      const { table, findings } = readKeuangan([
        [...HEADING.slice(0, 3), heading, ...HEADING.slice(4)],
        ...ROWS.slice(1),
      ]);
      expect(listCodes(findings)).toEqual([]);
      expect(table?.rows.map(({ data }) => String(data.triwulan[2].realisasi))).toEqual(['50', '105']);
    }
  });

  test('that are one quarter throughout gives it to the figures, unless a row with figures has none', () => {
    const read = (second: string | null) =>
      readKeuangan([
        HEADING,
        [1, 'Alfa', 100, 'II', 60, 50],
        [2, 'Beta', 200, second, 110, 105],
        [3, 'Gama', 300, 'II', 9, 8],
      ]);
    expect(read('II').table?.rows.map(({ data }) => String(data.triwulan[2].target))).toEqual(['60', '110', '9']);
    expect(read(null).table).toBeNull();
  });

  test('with a total that is of none of them', () => {
    const { table, findings } = readKeuangan([...ROWS, ['Jumlah', null, 300, null, 300, 265]]);
    expect(listCodes(findings)).toEqual([]);
    expect([...(table?.totals[0]?.printed.keys() ?? [])]).toEqual(['pagu']);
  });
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
