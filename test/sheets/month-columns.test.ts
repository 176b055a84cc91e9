import { describe, expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import type { CellReading } from '../../src/sheets/angka-cell.ts';
import { joinMonths, monthWay } from '../../src/sheets/month-columns.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { describeColumns, listCodes, readKeuangan, readRencana } from '../support/test-table.ts';

type Cells = readonly TestCell[];

/** TARGET of two quarters over their months; the cells are those of JENIS and of the six months. */
function readMonths(...lines: readonly Cells[]) {
  return readRencana({
    rows: [
      ['SUB KEGIATAN', 'INDIKATOR', 'JENIS', 'TARGET TRIWULAN I', null, null, 'TARGET TRIWULAN II', null, null],
      [null, null, null, 'Jan', 'Feb', 'Mar', 'April', 'Mei', 'Juni'],
      ...lines.map((line, i): Cells => [`Sub ${i}`, `I ${i}`, ...line]),
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'],
  });
}
const targetsOf = ({ table }: ReturnType<typeof readMonths>) =>
  table?.rows.map(({ data }) => [String(data.triwulan[1].target), String(data.triwulan[2].target)]);

describe('months below a quarter are the figure of the quarter', () => {
  test('by JENIS: added, the mean of those stated, else the last stated; blank JENIS adds', () => {
    const months: Cells = [1, 1, 4, 6, null, 3];
    const reading = readMonths(
      ['akumulatif', ...months],
      [null, ...months],
      ['rata-rata', ...months],
      ['kumulatif', ...months],
      ['posisi akhir', ...months],
      ['tetap', 40, 40, 40, 40, null, null],
    );
    expect(listCodes(reading.findings)).toEqual([]);
    // 1 + 1 + 4 and 6 + 3; their means 2 and 4.5; the last of each.
    expect(targetsOf(reading)).toEqual([
      ['6', '9'],
      ['6', '9'],
      ['2', '4.5'],
      ['4', '3'],
      ['4', '3'],
      ['40', '40'],
    ]);
    expect(reading.table?.rows[0]?.at.triwulan[2].target).toEqual({ sheet: 'Rencana Aksi', row: 3, column: 7 });
  });

  test('a row of which only a later month is filled belongs to the table; "-" is none, a blank not stated', () => {
    const reading = readMonths(
      [null, 1, 1, 2, 1, 1, 2],
      [null, '-', '-', '-'],
      [null, null, null, null, null, null, 5],
    );
    expect(targetsOf(reading)).toEqual([
      ['4', '4'],
      ['nihil', 'kosong'],
      ['kosong', '5'],
    ]);
  });

  test('a month that cannot be read makes the quarter unreadable, at its own cell', () => {
    const reading = readMonths([null, 1, 'x', 2, 1, 1, 2]);
    expect([targetsOf(reading), listCodes(reading.findings)]).toEqual([[['rusak', '4']], ['sel/bukan-angka@E3']]);
  });

  test('two months are no quarter, nor is one of them typed twice, and months of another are not its own', () => {
    const read = (months: Cells, width: string) =>
      readRencana({
        rows: [
          ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TRIWULAN II', null, null],
          [null, null, ...months],
          ['Alfa', 'I', 1, 2, 4],
        ],
        merges: ['A1:A2', 'B1:B2', width],
      });
    for (const reading of [
      read(['Apr', 'Mei'], 'C1:D1'),
      read(['Apr', 'Apr', 'Jun'], 'C1:E1'),
      read(['Jan', 'Feb', 'Mar'], 'C1:E1'),
    ]) {
      expect(reading.table).toBeNull();
      expect(reading.findings.map(({ severity }) => severity)).toContain('error');
    }
  });
});

describe('months of money', () => {
  const read = (heading: string) =>
    readKeuangan({
      rows: [
        ['SUB KEGIATAN', 'ANGGARAN', `${heading} TRIWULAN I`, null, null, `${heading} TRIWULAN II`, null, null],
        [null, null, 'Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun'],
        ['Alfa', 90_000_000, 4_000_000, 4_000_000, 4_000_000, 1_000_000, 2_500_000, 3_000_000],
        ['Beta', 10_000_000, 1_000_000, 0, 0, 500_000, 500_000, 1_500_000],
        ['Jumlah', 100_000_000, 5_000_000, 4_000_000, 4_000_000, 1_500_000, 3_000_000, 4_500_000],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'],
    });
  const realisasiOf = ({ table }: ReturnType<typeof read>) =>
    table?.rows.map(({ data }) => [1, 2].map((q) => String(data.triwulan[q as 1 | 2].realisasi)));

  test('are added, equal ones too, and so are those of a total', () => {
    const reading = read('REALISASI');
    expect(listCodes(reading.findings)).toEqual([]);
    expect(describeColumns(reading, 'tw1.realisasi', 'tw2.realisasi')).toBe('tw1.realisasi=C tw2.realisasi=F');
    expect(realisasiOf(reading)).toEqual([
      ['12000000', '6500000'],
      ['1000000', '2500000'],
    ]);
    expect(reading.table?.totals[0]?.printed.get('tw2.realisasi')?.value.toFixed()).toBe('9000000');
  });
});

describe('TARGET | REALISASI below each month of a quarter', () => {
  const read = (jenis: string | null, june: readonly [string, string] = ['TARGET', 'REALISASI']) =>
    readRencana({
      rows: [
        ['SUB KEGIATAN', 'INDIKATOR', 'JENIS', 'TRIWULAN II', null, null, null, null, null],
        [null, null, null, 'APRIL', null, 'MEI', null, 'JUNI', null],
        [null, null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI', ...june],
        ['Alfa', 'I', jenis, 1, 2, 4, 5, 7, 8],
      ],
      merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:I1', 'D2:E2', 'F2:G2', 'H2:I2'],
    });
  const figuresOf = ({ table }: ReturnType<typeof read>) => {
    const quarter = table?.rows[0]?.data.triwulan[2];
    return [String(quarter?.target), String(quarter?.realisasi)];
  };

  test('are those of the quarter, by JENIS', () => {
    expect([figuresOf(read(null)), listCodes(read(null).findings)]).toEqual([['12', '15'], []]);
    expect(figuresOf(read('rata-rata'))).toEqual(['4', '5']);
    expect(figuresOf(read('posisi akhir'))).toEqual(['7', '8']);
  });

  test('a lower heading that names the quarter again is the quarter’s own', () => {
    expect(figuresOf(read(null, ['TARGET TRIWULAN II', 'REALISASI TRIWULAN II']))).toEqual(['7', '8']);
  });

  test('below a month of another quarter they are none of its own', () => {
    const reading = readRencana({
      rows: [
        ['SUB KEGIATAN', 'INDIKATOR', 'TRIWULAN II', null, null],
        [null, null, 'JANUARI', 'FEBRUARI', 'MARET'],
        [null, null, 'TARGET', 'TARGET', 'TARGET'],
        ['Alfa', 'I', 1, 2, 4],
      ],
      merges: ['A1:A3', 'B1:B3', 'C1:E1'],
    });
    expect([reading.table, listCodes(reading.findings)]).toEqual([null, expect.arrayContaining(['kolom/ganda@D3'])]);
  });
});

test('JUMLAH beside the months is the figure of the quarter, and none of them', () => {
  const reading = readKeuangan({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TRIWULAN II', null, null, null],
      [null, null, 'Apr', 'Mei', 'Jun', 'JUMLAH'],
      ['Alfa', 90_000_000, 1_000_000, 2_500_000, 3_000_000, 6_500_000],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:F1'],
  });
  expect(describeColumns(reading, 'tw2.realisasi')).toBe('tw2.realisasi=F');
  expect(String(reading.table?.rows[0]?.data.triwulan[2].realisasi)).toBe('6500000');
});

test('how months make the quarter', () => {
  expect([monthWay(null, false, false), monthWay(null, false, true), monthWay('tetap', false, false)]).toEqual([
    'sum',
    'last',
    'last',
  ]);
  expect([monthWay('rata-rata', true, false), monthWay(null, true, true)]).toEqual(['sum', 'last']);
  const cell = (value: CellReading['value'], decimals: number, satuan = ''): CellReading => {
    return { value, satuan, decimals, findings: [] };
  };
  const months = [cell(toAngka('1.5'), 1), cell('nihil', 0), cell(toAngka('2.25'), 2, 'Laporan')];
  expect(joinMonths(months, 'sum')).toEqual(cell(toAngka('3.75'), 2, 'Laporan'));
  expect(joinMonths([cell('kosong', 0), cell('kosong', 0)], 'sum').value).toBe('kosong');
});

test('the formula of one month is not that of the quarter in a total', () => {
  const { table } = readKeuangan({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TRIWULAN II', null, null],
      [null, null, 'Apr', 'Mei', 'Jun'],
      ['Alfa', 90_000_000, 1_000_000, 2_000_000, 3_000_000],
      ['Jumlah', 90_000_000, { v: 1_000_000, f: 'SUM(C3:C3)' }, { v: 2_000_000, f: 'SUM(D3:D3)' }, 3_000_000],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1'],
  });
  const printed = table?.totals[0]?.printed.get('tw2.realisasi');
  expect([printed?.value.toFixed(), printed?.formula]).toEqual(['6000000', undefined]);
});

describe('kinds of one money make the figure together', () => {
  const read = (kinds: readonly string[], figures: readonly number[], heading = 'REALISASI') =>
    readKeuangan({
      rows: [
        ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN II', ...kinds.map(() => null)],
        [null, null, 'TARGET', heading, ...kinds.slice(1).map(() => null)],
        [null, null, null, ...kinds],
        ['Alfa', 90_000_000, 20_000_000, ...figures],
        ['Beta', 90_000_000, 20_000_000, ...figures],
      ],
      merges: [
        'A1:A3',
        'B1:B3',
        `C1:${kinds.length === 2 ? 'E' : 'F'}1`,
        'C2:C3',
        `D2:${kinds.length === 2 ? 'E' : 'F'}2`,
      ],
    });
  const realisasiOf = ({ table }: ReturnType<typeof read>) => String(table?.rows[0]?.data.triwulan[2].realisasi);

  test('LS and GU, and the belanja of an APBD, are added', () => {
    expect(realisasiOf(read(['LS', 'GU'], [4_000_000, 5_500_000]))).toBe('9500000');
    const spent = read(['BELANJA PEGAWAI', 'BARANG DAN JASA', 'MODAL'], [1_000_000, 2_000_000, 4_000_000]);
    expect(realisasiOf(spent)).toBe('7000000');
  });

  test('beside their sum they are not, whatever it is called', () => {
    for (const sum of ['JUMLAH', 'TOTAL BELANJA', 'Jumlah Realisasi'])
      expect(realisasiOf(read(['LS', 'GU', sum], [4_000_000, 5_500_000, 9_600_000]))).toBe('9600000');
  });

  test('kinds of two sorts, the same one twice, and sums up to the quarter are left to a person', () => {
    for (const reading of [
      read(['LS', 'MODAL'], [4_000_000, 5_500_000]),
      read(['GU', 'GU'], [4_000_000, 5_500_000]),
      read(['LS', 'GU'], [4_000_000, 5_500_000], 'REALISASI S.D. TRIWULAN II'),
    ]) {
      expect(reading.table).toBeNull();
      expect(reading.findings.map(({ severity }) => severity)).toContain('error');
    }
  });
});
