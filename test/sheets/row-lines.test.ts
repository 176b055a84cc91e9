import { describe, expect, test } from 'vitest';
import { KEUANGAN_SHEET } from '../../src/domain/table-declaration.ts';
import { formatA1 } from '../../src/findings/cell-ref.ts';
import { wording } from '../../src/findings/wording.ts';
import { tableGrid } from '../../src/sheets/row-lines.ts';
import { indexTable } from '../../src/sheets/table-index.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { COLUMN_NUMBERS, describeColumns, listCodes, readKeuangan, readRencana } from '../support/test-table.ts';

const HEADING: readonly TestCell[] = ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'URAIAN', 'TRIWULAN I', 'TRIWULAN II'];
const ROWS: readonly (readonly TestCell[])[] = [
  HEADING,
  [1, 'Alfa', 100, 'Target', 40, 60],
  [null, null, null, 'Realisasi', 30, 50],
  [2, 'Beta', 200, 'Target', 90, 110],
  [null, null, null, 'Realisasi', 80, 105],
];

describe('target and realisasi on rows of their own', () => {
  test('are one row, each figure with its own cell', () => {
    const { table, findings } = readKeuangan(ROWS);
    expect(listCodes(findings)).toEqual([]);
    const read = table?.rows.map(({ data, at }) => {
      const { target, realisasi } = data.triwulan[2];
      return [data.subKegiatan, String(target), String(realisasi), formatA1(at.triwulan[2].realisasi)];
    });
    expect(read).toEqual([
      ['Alfa', '60', '50', 'F3'],
      ['Beta', '110', '105', 'F5'],
    ]);
    expect(describeColumns({ table, findings }, 'tw2.target', 'tw2.realisasi')).toBe('tw2.target=F tw2.realisasi=F');
    expect([...(table?.roles ?? [])].sort(([a], [b]) => a - b)).toEqual([
      [2, 'data'],
      [3, 'lanjutan'],
      [4, 'data'],
      [5, 'lanjutan'],
    ]);
  });

  test('told by the letters T, R and the sign of percent', () => {
    const letters = ['T', 'R', '%'];
    const { table, findings } = readRencana([
      ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'URAIAN', 'TW I', 'TW II'],
      ...['Satu', 'Dua'].flatMap((name, n) =>
        letters.map((letter, i) => [
          i === 0 ? 'Alfa' : null,
          i === 0 ? name : null,
          letter,
          10 * n + i + 1,
          10 * n + i + 5,
        ]),
      ),
    ]);
    expect(listCodes(findings)).toEqual([]);
    expect(
      table?.rows.map(({ data }) => [data.indikator, data.triwulan[2].target, data.triwulan[2].realisasi].map(String)),
    ).toEqual([
      ['Satu', '5', '6'],
      ['Dua', '15', '16'],
    ]);
  });

  test('are not the letters that number the columns', () => {
    const heading = ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET TW II', 'ANGGARAN TW II'];
    const numbers = ['a', 'b', 'q', 'r'];
    const { table, findings } = readRencana([
      heading,
      numbers,
      ['Alfa', 'Satu', 5, 100],
      heading,
      numbers,
      ['Beta', 'Dua', 6, 200],
    ]);
    expect(listCodes(findings)).toEqual([]);
    expect(table?.rows.map(({ data }) => data.indikator)).toEqual(['Satu', 'Dua']);
  });

  test('told by words beside a letter that numbers their column', () => {
    const { table, findings } = readRencana([
      ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'URAIAN', 'TW I', 'TW II'],
      ['r', 's', 't', 'u', 'v'],
      ['Alfa', 'Satu', 'Target', 1, 5],
      [null, null, 'Realisasi', 2, 6],
      ['Alfa', 'Dua', 'Target', 11, 15],
      [null, null, 'Realisasi', 12, 16],
    ]);
    expect(listCodes(findings)).toEqual([]);
    expect(table?.rows.map(({ data }) => [data.triwulan[2].target, data.triwulan[2].realisasi].map(String))).toEqual([
      ['5', '6'],
      ['15', '16'],
    ]);
  });

  test('below a group TRIWULAN over I and II, names merged over both rows', () => {
    const { table, findings } = readKeuangan({
      rows: [
        ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'URAIAN', 'TRIWULAN', null],
        [null, null, null, null, 'I', 'II'],
        ...ROWS.slice(1),
      ],
      merges: ['E1:F1', 'A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'B3:B4', 'B5:B6', 'C3:C4', 'C5:C6'],
    });
    expect(listCodes(findings)).toEqual([]);
    expect(
      table?.rows.map(({ data }) => [data.subKegiatan, String(data.pagu), String(data.triwulan[1].realisasi)]),
    ).toEqual([
      ['Alfa', '100', '30'],
      ['Beta', '200', '80'],
    ]);
  });

  test('with a printed total of each', () => {
    const { table, findings } = readKeuangan([
      ...ROWS,
      ['Jumlah', null, 300, 'Target', 130, 170],
      [null, null, null, 'Realisasi', 110, 155],
    ]);
    expect(listCodes(findings)).toEqual([]);
    const [total] = table?.totals ?? [];
    expect([...(total?.printed ?? [])].map(([key, { value, at }]) => `${key} ${value} ${formatA1(at)}`)).toEqual([
      'pagu 300 C6',
      'tw1.target 130 E6',
      'tw2.target 170 F6',
      'tw1.realisasi 110 E7',
      'tw2.realisasi 155 F7',
    ]);
  });

  test('and anggaran on a third', () => {
    const { table, findings } = readRencana([
      ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET TAHUNAN', 'URAIAN', 'TW I', 'TW II'],
      ['Alfa', 'Jumlah laporan', 'Laporan', 4, 'Target', 2, 2],
      [null, null, null, null, 'Realisasi', 1, 2],
      [null, null, null, null, 'Anggaran', 500, 700],
      ['Beta', 'Jumlah rapat', 'Rapat', 2, 'Target', 1, 1],
      [null, null, null, null, 'Realisasi', 1, 1],
      [null, null, null, null, 'Anggaran', 300, 400],
    ]);
    expect(listCodes(findings)).toEqual([]);
    expect(table?.rows.map(({ data }) => String(data.triwulan[2].anggaran))).toEqual(['700', '400']);
  });
});

describe('what a heading says of its figures is true of both rows', () => {
  const SD = ['S.D. TRIWULAN I', 'S.D. TRIWULAN II'];
  const THOUSANDS = ['TRIWULAN I (dalam ribuan rupiah)', 'TRIWULAN II (dalam ribuan rupiah)'];
  const figuresOf = (table: ReturnType<typeof readKeuangan>['table']) =>
    table?.rows.map(({ data: { triwulan } }) =>
      ([1, 2] as const).map((q) => `${triwulan[q].target} ${triwulan[q].realisasi}`),
    );
  const headed = (...quarters: readonly TestCell[]) =>
    readKeuangan([[...HEADING.slice(0, 4), ...quarters], ...ROWS.slice(1)]);

  test('sums up to the quarter: its own is the difference', () => {
    const { table, findings } = headed(...SD);
    expect(listCodes(findings)).toEqual(['kolom/kumulatif@A1']);
    expect(figuresOf(table)).toEqual([
      ['40 30', '20 20'],
      ['90 80', '20 25'],
    ]);
  });

  test('sums beside the quarters themselves are passed over, alone they are not the quarter', () => {
    const { table } = readKeuangan([
      [...HEADING, 'S.D. TRIWULAN II'],
      ...ROWS.slice(1).map((row, i) => [...row, [100, 80, 200, 185][i] ?? null]),
    ]);
    expect(figuresOf(table)).toEqual([
      ['40 30', '60 50'],
      ['90 80', '110 105'],
    ]);
    const alone = headed('TRIWULAN I', 'S.D. TRIWULAN II');
    expect([alone.table, listCodes(alone.findings)]).toEqual([null, ['kolom/tidak-ada@F1']]);
  });

  test('thousands, in the heading of each quarter or in the group over them', () => {
    const grouped = readKeuangan({
      rows: [
        [...HEADING.slice(0, 4), 'TRIWULAN (dalam ribuan rupiah)', null],
        [null, null, null, null, 'I', 'II'],
        ...ROWS.slice(1),
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'],
    });
    for (const { table } of [headed(...THOUSANDS), grouped])
      expect(figuresOf(table)).toEqual([
        ['40000 30000', '60000 50000'],
        ['90000 80000', '110000 105000'],
      ]);
  });

  test('percent is no rupiah', () => {
    expect(headed('TRIWULAN I (%)', 'TRIWULAN II (%)').table).toBeNull();
  });
});

describe('rows of target and realisasi that are not all alike are refused with what stands in the way', () => {
  const said = (rows: readonly (readonly TestCell[])[]) => {
    const { table, findings } = readKeuangan(rows);
    expect([table, listCodes(findings)]).toEqual([null, ['kolom/target-realisasi-per-baris@D1']]);
    return findings.map((finding) => [wording(finding).title.replace(/^.*?, dan /, ''), wording(finding).hint])[0];
  };
  /** The rows with one more line behind the rows of these numbers. */
  const withLine = (line: readonly TestCell[], ...behind: readonly number[]) =>
    ROWS.flatMap((row, i) => (behind.includes(i) ? [row, line] : [row]));

  test('a sum among them, of each name or of one', () => {
    const line: readonly TestCell[] = [null, null, null, 'Realisasi Kumulatif', 30, 80];
    for (const rows of [withLine(line, 2, 4), withLine(line, 2)])
      expect(said(rows)).toEqual([
        'di antaranya ada baris "Realisasi Kumulatif" (D4)',
        'hapus setiap baris "Realisasi Kumulatif" di kolom D, sehingga baris setiap nama tetap sama',
      ]);
    // In front of them it bears the name.
    const inFront = ROWS.flatMap((row, i) =>
      i % 2 === 1
        ? [
            [...row.slice(0, 3), 'Jumlah', 70, 110],
            [null, null, null, ...row.slice(3)],
          ]
        : [row],
    );
    expect(said(inFront)?.[1]).toContain('hapus setiap baris "Jumlah" di kolom D setelah memindahkan namanya');
  });

  test('a name that lacks one, in the words of the office', () => {
    const lacking = (i: number) => ROWS.filter((_, n) => n !== i);
    expect(said([...lacking(4), [3, 'Gama', 300, 'Target', 1, 2], [null, null, null, 'Realisasi', 1, 2]])).toEqual([
      'nama di baris 4 ("Beta") tidak mempunyai baris "Realisasi" di tempat yang sama dengan nama lain',
      'sisipkan baris "Realisasi" untuk nama itu di tempat yang sama; angkanya boleh kosong',
    ]);
    // Without its first row the second stands below those of the name above.
    const withoutFirst = ROWS.flatMap((row, i) =>
      i === 3 ? [] : i === 4 ? [[2, 'Beta', 200, ...row.slice(3)]] : [row],
    );
    expect(said([...withoutFirst, [3, 'Gama', 300, 'Target', 1, 2], [null, null, null, 'Realisasi', 1, 2]])?.[0]).toBe(
      'nama di baris 4 ("Beta") tidak mempunyai baris "Target" di tempat yang sama dengan nama lain',
    );
  });

  test('another name in the second row', () => {
    const others = ROWS.map((row, i) => (i === 4 ? [3, 'Gama', 300, ...row.slice(3)] : row));
    expect(said(others)).toEqual([
      '"Gama" (B5) berbeda dengan isi baris pertama nama itu',
      'kosongkan B5 bila masih nama yang sama; bila nama lain, beri nama itu baris yang sama lengkapnya',
    ]);
  });

  test('figures of a name beside no word', () => {
    const rows = [...ROWS, [3, 'Gama', 300, null, 70, 80]];
    expect(said(rows)).toEqual([
      'angka di baris 6 ("Gama") tidak disertai isi kolom D',
      'isi D6 seperti pada baris lain, dan beri nama itu baris yang sama lengkapnya; bila jumlah, hapus baris itu',
    ]);
    const obeyed = [...ROWS, [3, 'Gama', 300, 'Target', 70, 80], [null, null, null, 'Realisasi', 60, null]];
    expect(readKeuangan(obeyed).table?.rows.map(({ data }) => String(data.triwulan[1].realisasi))).toEqual([
      '30',
      '80',
      '60',
    ]);
  });
});

test('a total beside no word is of neither row: what it adds up is not held against one of them', () => {
  const { table, findings } = readKeuangan([...ROWS, ['Jumlah', null, 300, null, 240, 325]]);
  expect(listCodes(findings)).toEqual([]);
  expect([...(table?.totals[0]?.printed.keys() ?? [])]).toEqual(['pagu']);
});

test('a name marked as the same, figures of none yet, and Anggaran below T and R', () => {
  const { table, findings } = readRencana([
    ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'URAIAN', 'TW I', 'TW II'],
    ['Alfa', 'Satu', 'T', 5, 6],
    ['"', 'sda', 'R', 4, null],
    ['"', 'sda', 'Anggaran', 500, 600],
    ['Beta', 'Dua', 'T', 7, 8],
    ['"', 'sda', 'R', null, null],
    ['"', 'sda', 'Anggaran', 700, 800],
  ]);
  expect(listCodes(findings)).toEqual([]);
  expect(
    table?.rows.map(({ data: { indikator, triwulan } }) => [
      indikator,
      ...[triwulan[1].realisasi, triwulan[2].target, triwulan[2].anggaran].map(String),
    ]),
  ).toEqual([
    ['Satu', '4', '6', '600'],
    ['Dua', 'kosong', '8', '800'],
  ]);
});

test('numbers of the columns are neither lines nor quarters', () => {
  for (const numbers of COLUMN_NUMBERS) {
    const { table } = readKeuangan([HEADING, numbers, ...ROWS.slice(1, 3), HEADING, numbers, ...ROWS.slice(3)]);
    expect(table?.rows.map(({ data }) => String(data.triwulan[2].realisasi))).toEqual(['50', '105']);
  }
});

test('a heading printed again is no sum between them', () => {
  const { table } = readKeuangan([...ROWS.slice(0, 3), HEADING, ...ROWS.slice(3)]);
  expect(table?.rows.map(({ data }) => String(data.triwulan[2].realisasi))).toEqual(['50', '105']);
});

describe('a grid as its sheet is', () => {
  const index = indexTable(KEUANGAN_SHEET);
  const gridOf = (rows: readonly (readonly TestCell[])[]) => {
    const [sheet] = makeRawBuku({ 'Realisasi Keuangan': rows }).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    return tableGrid(sheet, index);
  };

  test('where a name lacks one of its rows', () => {
    expect(gridOf(ROWS.slice(0, 4)).continued).toEqual([]);
    expect(gridOf(ROWS).continued).toEqual([3, 5]);
  });

  test('where the words are headings side by side', () => {
    const { grid, realColumn, continued } = gridOf([
      ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null],
      [null, null, 'TARGET', 'REALISASI'],
      ['Alfa', 100, 40, 30],
    ]);
    expect([grid.rows, realColumn(4), continued]).toEqual([[1, 2, 3], 4, []]);
  });
});
