import * as fc from 'fast-check';
import type { RawWorkbook } from '../../../src/sheets/raw-workbook.ts';
import { makeRawBuku, type TestCell } from '../../support/raw-buku.ts';

/** A money table: whole rupiah; a target of null is "-". */
export interface RandomTable {
  readonly rows: readonly RandomRow[];
}
export interface RandomRow {
  readonly pagu: number;
  readonly target: readonly (number | null)[];
  readonly realisasi: readonly number[];
}

/** Amounts that make accidents unlikely: seven to nine digits, without bias towards equal ones. */
const rupiah = fc.noBias(fc.integer({ min: 1_000_003, max: 987_654_321 }));

/** 2-7 rows; with `kosong` the last row has no targets. */
export function randomTable(blank = false, amount: fc.Arbitrary<number> = rupiah): fc.Arbitrary<RandomTable> {
  const fourFigures = fc.array(amount, { minLength: 4, maxLength: 4 });
  const row = fc.record({ pagu: amount, target: fourFigures, realisasi: fourFigures });
  return fc.array(row, { minLength: 2, maxLength: 7 }).map((all) => ({
    rows: all.map((b, i) => (blank && i === all.length - 1 ? { ...b, target: [null, null, null, null] } : b)),
  }));
}

export const FIRST_ROW = 3;
/** Columns of quarter t: TARGET, REALISASI, CAPAIAN. */
export const columnLetter = (t: number, part: 'target' | 'realisasi' | 'capaian'): string => {
  const n = 3 + (t - 1) * 3 + { target: 0, realisasi: 1, capaian: 2 }[part];
  return String.fromCharCode(65 + n - 1 + 0);
};
export const rowAddress = (i: number, k: string): string => `${k}${FIRST_ROW + i}`;
/** Row of the Jumlah row: after the data, and after the subtotals where there are any. */
export const jumlahRow = (t: RandomTable, subtotal = false): number => FIRST_ROW + t.rows.length + (subtotal ? 2 : 0);
export const rataRataRow = (t: RandomTable, subtotal = false): number => jumlahRow(t, subtotal) + 1;

export interface RandomTableOptions {
  /** Printed figures: `F9` -> value; percentages with as many decimals as `desimal`. */
  readonly printed: Readonly<Record<string, number>>;
  readonly decimals?: number;
  readonly method?: 'total' | 'rata-rata';
  /** Splits the table after its first row by subtotals. */
  readonly subtotal?: boolean;
}

/** The workbook of a table: Realisasi Keuangan alone, with printed figures only where `cetak` names them. */
export function makeRandomBuku(t: RandomTable, options: RandomTableOptions): RawWorkbook {
  const data = t.rows.map((b, i): TestCell[] => [
    `Sub Kegiatan ${String.fromCharCode(65 + i)}`,
    b.pagu,
    ...[0, 1, 2, 3].flatMap((q): TestCell[] => [b.target[q] ?? '-', b.realisasi[q] ?? 0, null]),
  ]);
  const [first = [], ...rest] = data;
  const dataRows =
    options.subtotal === true
      ? [first, ['Jumlah Kegiatan 1'], ...rest, ['Jumlah Kegiatan 2'], ['Jumlah']]
      : [...data, ['Jumlah']];
  const rows: TestCell[][] = [
    ['SUB KEGIATAN', 'ANGGARAN', ...['I', 'II', 'III', 'IV'].flatMap((r): TestCell[] => [`TRIWULAN ${r}`, null, null])],
    [null, null, ...[1, 2, 3, 4].flatMap((): TestCell[] => ['TARGET', 'REALISASI', 'CAPAIAN'])],
    ...dataRows,
    ['Rata-rata Capaian Keuangan'],
  ];
  const fmt = `0.${'0'.repeat(options.decimals ?? 6)}`.replace(/\.$/, '');
  for (const [address, v] of Object.entries(options.printed)) {
    const column = address.charCodeAt(0) - 65;
    const row = rows[Number(address.slice(1)) - 1] ?? [];
    while (row.length <= column) row.push(null);
    const isPercent = column >= 2 && (column - 2) % 3 === 2;
    row[column] = isPercent ? { v, fmt } : { v, fmt: '0' };
  }
  return makeRawBuku({
    Identitas: [
      ['Tahun Anggaran', 2024],
      ['Triwulan', 'IV'],
    ],
    'Realisasi Keuangan': { rows, merges: ['C1:E1', 'F1:H1', 'I1:K1', 'L1:N1'] },
    ...(options.method === undefined
      ? {}
      : {
          Pengaturan: [
            ['KUNCI', 'ISI'],
            ['Ringkasan Keuangan', options.method],
          ],
        }),
  });
}

/** Exact percentage of whole numbers at `desimal` places, half up or cut off. */
export function computePercent(numerator: bigint, denominator: bigint, decimals: number, cutOff = false): number {
  const scale = 10n ** BigInt(decimals);
  const scaledNumerator = numerator * 100n * scale;
  const value = cutOff ? scaledNumerator / denominator : (2n * scaledNumerator + denominator) / (2n * denominator);
  const whole = value / scale;
  const rest = (value % scale).toString().padStart(decimals, '0');
  return Number(decimals === 0 ? whole.toString() : `${whole}.${rest}`);
}

export const toBigInt = (n: number | null | undefined): bigint => BigInt(n ?? 0);
export const sum = (n: readonly (number | null | undefined)[]): bigint => n.reduce((s, x) => s + toBigInt(x), 0n);
