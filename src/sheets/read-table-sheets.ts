import type { GradeSkala } from '../domain/grades.ts';
import type { RencanaRow } from '../domain/kinerja-data.ts';
import { RENCANA_SHEET, type TableDeclaration } from '../domain/table-declaration.ts';
import type { PerTriwulan, Triwulan } from '../domain/triwulan.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import type { Table } from './buku-kerja.ts';
import { combineTables, lacksRealisasi } from './combine-tables.ts';
import { findHeading } from './find-heading.ts';
import {
  findSheet,
  findTableSheets,
  reportMissingTriwulanSheet,
  type SheetNames,
  type TableSheet,
} from './find-sheet.ts';
import type { RawSheet, RawWorkbook } from './raw-workbook.ts';
import { readTable } from './read-table.ts';
import { tableGrid } from './row-lines.ts';
import { REALISASI_SHEET } from './sheet-names.ts';
import { indexTable, type TableIndex } from './table-index.ts';

/** What reading a table's sheets needs of the workbook. */
interface TableOptions {
  readonly known: readonly SheetNames[];
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
  readonly pkInduk?: ReadonlyMap<string, number>;
  readonly pkNames?: ReadonlySet<string>;
  readonly gradeSkala?: GradeSkala | undefined;
  /** Takes headings apart, as the tables of a workbook share them. */
  readonly parse?: TableIndex['parse'];
}

type QuarterRow = {
  readonly kode: string;
  readonly subKegiatan: string;
  readonly indikator?: string;
  readonly triwulan: PerTriwulan<object>;
};

/** Reads the table of a sheet; a sheet without a row of data is told. */
export function readTableSheet<T>(
  { sheet, triwulan }: TableSheet,
  declaration: TableDeclaration<T>,
  options: TableOptions,
): Checked<Table<T> | null> {
  const { pkInduk, pkNames, year, gradeSkala, parse } = options;
  const { value, findings } = readTable(sheet, declaration, options.triwulan, {
    year,
    gradeSkala,
    pkInduk,
    pkNames,
    sheetTriwulan: triwulan,
    parse,
  });
  if (value === null || value.rows.length > 0) return { value, findings };
  const at = { sheet: sheet.name, row: value.lastHeadingRow + 1, column: 1 };
  return { value, findings: [...findings, makeFinding('lembar/tanpa-baris', { lembar: sheet.name }, { at })] };
}

/**
 * Reads a table whose quarters may stand on sheets of their own ("Renaksi TW I", "Renaksi TW II"): the report's quarter
 * is the table, the others fill the quarters that it lacks.
 */
export function readQuarterSheets<T extends QuarterRow>(
  raw: RawWorkbook,
  declaration: TableDeclaration<T>,
  options: TableOptions,
): Checked<Table<T> | null> {
  const holdsTable = (sheet: RawSheet): boolean => {
    const index = indexTable(declaration, options.parse);
    return findHeading(tableGrid(sheet, index).grid, index, { triwulan: null, year: options.year }).value !== null;
  };
  const found = findTableSheets(raw, declaration, options.known, options.year, holdsTable);
  const findings: Finding[] = [...found.findings];
  const [only] = found.value;
  if (only === undefined) return { value: null, findings };
  if (found.value.length === 1) {
    const result = readTableSheet(only, declaration, options);
    return { value: result.value, findings: [...findings, ...result.findings] };
  }
  const tables = found.value.map((one) => {
    const result = readTableSheet(one, declaration, { ...options, triwulan: one.triwulan ?? null });
    findings.push(...result.findings);
    return { triwulan: one.triwulan, table: result.value };
  });
  const wanted = options.triwulan ?? tables.at(-1)?.triwulan;
  const base = tables.find(({ triwulan }) => triwulan === wanted);
  if (base === undefined && wanted !== undefined) findings.push(reportMissingTriwulanSheet(raw, declaration, wanted));
  if (base === undefined || base.table === null) return { value: null, findings };
  const others = tables.flatMap(({ table }) => (table === null || table === base.table ? [] : [table]));
  const combined = combineTables(base.table, others);
  return { value: combined.value, findings: [...findings, ...combined.findings] };
}

/** Rencana Aksi with the realisasi of a sheet Realisasi Kinerja, where it has no such column itself. */
export function readRencana(raw: RawWorkbook, options: TableOptions): Checked<Table<RencanaRow> | null> {
  const { value: rencana, findings } = readQuarterSheets(raw, RENCANA_SHEET, options);
  if (rencana === null || !lacksRealisasi(rencana)) return { value: rencana, findings };
  const { value: sheet } = findSheet(raw, REALISASI_SHEET, false, [], options.year);
  if (sheet === null) return { value: rencana, findings };
  const realisasi = readTableSheet({ sheet, triwulan: undefined }, RENCANA_SHEET, options);
  if (realisasi.value === null) return { value: null, findings: [...findings, ...realisasi.findings] };
  const combined = combineTables(rencana, [realisasi.value]);
  return { value: combined.value, findings: [...findings, ...realisasi.findings, ...combined.findings] };
}
