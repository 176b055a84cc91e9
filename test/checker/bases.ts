import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { readRawBuku } from '../support/workbook-cells.ts';
import { cellAt, pasteValues } from './edit-workbook.ts';
import { makeOffice, OFFICE_COLUMNS, OFFICE_FIRST } from './office.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

type Part = 'target' | 'realisasi' | 'capaian' | 'anggaran';
export type TableName = 'pk' | 'rencana' | 'keuangan';

/** A right workbook to make mistakes in, and where its cells are. */
export interface Base {
  readonly name: string;
  readonly raw: RawWorkbook;
  /** The report's quarter. */
  readonly triwulan: number;
  /** The cell of a quarter in the i-th data row (0 is the first). */
  readonly cell: (table: 'rencana' | 'keuangan', part: Part, triwulan: number, i: number) => string;
  /** The cell of a yearly column in the i-th data row. */
  readonly yearly: (table: TableName, column: string, i: number) => string;
  /** The cell of the Jumlah row in a quarter; of the mean row below it with `mean`. */
  readonly total: (table: 'rencana' | 'keuangan', part: Part, triwulan: number, mean?: boolean) => string;
  /** The total of a yearly column. */
  readonly yearlyTotal: (table: TableName, column: string) => string;
  /** First and last data row of a table. */
  readonly rows: Readonly<Record<TableName, readonly [number, number]>>;
}

const SHEETS = { pk: 'PK', rencana: 'Rencana Aksi', keuangan: 'Realisasi Keuangan' } as const;

type Letters = Readonly<Record<'rencana' | 'keuangan', Readonly<Partial<Record<Part, readonly string[]>>>>>;

function makeBase(name: string, raw: RawWorkbook, triwulan: number, columns: Letters, rows: Base['rows']): Base {
  const letter = (table: 'rencana' | 'keuangan', part: Part, t: number): string => columns[table][part]?.[t - 1] ?? '';
  return {
    name,
    raw,
    triwulan,
    rows,
    cell: (table, part, t, i) => `${SHEETS[table]}!${letter(table, part, t)}${rows[table][0] + i}`,
    yearly: (table, column, i) => `${SHEETS[table]}!${column}${rows[table][0] + i}`,
    total: (table, part, t, mean = false) =>
      `${SHEETS[table]}!${letter(table, part, t)}${rows[table][1] + (mean ? 2 : 1)}`,
    yearlyTotal: (table, column) => `${SHEETS[table]}!${column}${rows[table][1] + 1}`,
  };
}

/** Columns of the workbooks that `lapkin init` writes. */
const INIT_COLUMNS: Letters = {
  rencana: {
    target: ['J', 'N', 'R', 'V'],
    realisasi: ['K', 'O', 'S', 'W'],
    capaian: ['L', 'P', 'T', 'X'],
    anggaran: ['M', 'Q', 'U', 'Y'],
  },
  keuangan: { target: ['E', 'H', 'K', 'N'], realisasi: ['F', 'I', 'L', 'O'], capaian: ['G', 'J', 'M', 'P'] },
};

const OFFICE_ROW_NUMBERS = {
  pk: [OFFICE_FIRST.pk, OFFICE_FIRST.pk + 5],
  rencana: [OFFICE_FIRST.rencana, OFFICE_FIRST.rencana + 5],
  keuangan: [OFFICE_FIRST.keuangan, OFFICE_FIRST.keuangan + 5],
} as const;

const example = (file: string): RawWorkbook => readRawBuku(readFileSync(join(EXAMPLES, file)));

/** An office's own workbook with formulas. */
export const OFFICE = makeBase('kantor', makeOffice(), 3, OFFICE_COLUMNS, OFFICE_ROW_NUMBERS);
/** The same pasted as values. */
export const VALUES = makeBase('nilai', pasteValues(makeOffice()), 3, OFFICE_COLUMNS, OFFICE_ROW_NUMBERS);
/** The example of a dinas, Triwulan III 2025, Basis sampai dengan. */
export const DINAS = makeBase('dinas', example('dinas-contoh-2025-tw3.xlsx'), 3, INIT_COLUMNS, {
  pk: [7, 14],
  rencana: [7, 14],
  keuangan: [7, 11],
});
/** What `lapkin init --contoh` writes, Triwulan II 2024. */
export const KALAENA = makeBase('contoh', example('kalaena-2024-tw2.xlsx'), 2, INIT_COLUMNS, {
  pk: [7, 9],
  rencana: [7, 9],
  keuangan: [7, 9],
});

/** The number of a cell of a base; 0 without one. */
export function numberAt({ raw }: Base, place: string): number {
  const value = cellAt(raw, place)?.value;
  return value?.kind === 'number' ? Number(value.text) : 0;
}
