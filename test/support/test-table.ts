import type { ColumnKey } from '../../src/domain/column-key.ts';
import { KEUANGAN_SHEET, PK_SHEET, RENCANA_SHEET } from '../../src/domain/table-declaration.ts';
import { formatA1 } from '../../src/findings/cell-ref.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Table } from '../../src/sheets/buku-kerja.ts';
import type { RawSheet } from '../../src/sheets/raw-workbook.ts';
import { readTable } from '../../src/sheets/read-table.ts';

import { makeRawBuku, type TestCell, type TestSheet } from './raw-buku.ts';

/** A table as read, or null, with its findings. */
export interface TableReading<T> {
  readonly table: Table<T> | null;
  readonly findings: readonly Finding[];
}

function makeSheet(name: string, input: TestSheet): RawSheet {
  const [sheet] = makeRawBuku({ [name]: input }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Reads a sheet as PK. */
export function readPk(input: TestSheet) {
  const { value, findings } = readTable(makeSheet('PK', input), PK_SHEET, 2);
  return { table: value, findings: findings };
}

/** Reads a sheet as Rencana Aksi for a quarter (default II). */
export function readRencana(input: TestSheet, q: 1 | 2 | 3 | 4 | null = 2) {
  const { value, findings } = readTable(makeSheet('Rencana Aksi', input), RENCANA_SHEET, q);
  return { table: value, findings: findings };
}

/** Reads a sheet as Realisasi Keuangan for a quarter (default II). */
export function readKeuangan(input: TestSheet, q: 1 | 2 | 3 | 4 | null = 2) {
  const { value, findings } = readTable(makeSheet('Realisasi Keuangan', input), KEUANGAN_SHEET, q);
  return { table: value, findings: findings };
}

function columnLetters(column: number): string {
  return formatA1({ row: 1, column: column }).replace(/\d+$/, '');
}

/** Where columns were found: "subKegiatan=B pagu=C", in the order asked for; '?' for one that is not there. */
export function describeColumns<T>(reading: TableReading<T>, ...columns: readonly ColumnKey[]): string {
  return columns
    .map((k) => {
      const c = reading.table?.columns.get(k);
      return `${k}=${c === undefined ? '?' : columnLetters(c)}`;
    })
    .join(' ');
}

/** Codes with their cells: "sel/kosong@B5". */
export function listCodes(findings: readonly Finding[]): readonly string[] {
  return findings.map((f) => (f.at === undefined ? f.code : `${f.code}@${formatA1(f.at)}`));
}

/** Rows of numbers of six columns, as offices print them below a heading. */
export const COLUMN_NUMBERS: readonly (readonly TestCell[])[] = [
  [1, 2, 3, 4, 5, 6],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  ['a', 'b', 'c', 'd', 'e', 'f'],
];
