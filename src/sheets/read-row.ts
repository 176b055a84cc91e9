import * as z from 'zod/mini';
import { isAngka, toDecimalText } from '../domain/angka.ts';
import { MINUS_ARAH } from '../domain/arah.ts';
import { GRADE_JENIS } from '../domain/grades.ts';
import { ALL_JENIS, SUMS_JENIS } from '../domain/jenis.ts';
import type { PlacedColumn } from '../domain/table-declaration.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import type { Checked, Finding } from '../findings/finding.ts';
import { readAngkaText } from './angka-text.ts';
import type { Addresses, Row } from './buku-kerja.ts';
import { matchChoice } from './column-choice.ts';
import { diagnoseIssue } from './column-issue.ts';
import { hasSummedKinerja } from './cumulative-columns.ts';
import { passEmptyCapaian } from './empty-capaian.ts';
import { type MonthWay, monthWay } from './month-columns.ts';
import { readFormatSatuan } from './number-format.ts';
import { findOwnNames } from './own-names.ts';
import { type RawRow, readAngka, readCetakan, type TableReading } from './raw-row.ts';
import { isNameColumn, type RowNames } from './row-names.ts';

/** Values or addresses by the fields of a row; those of the quarters in an object of their own. */
interface RowFields {
  [field: string]: unknown;
  satuan?: unknown;
  jenis?: unknown;
  grades?: Readonly<Record<string, string>>;
  triwulan?: Record<string, Record<string, unknown>>;
}

/**
 * Reads a data row of any table by its declaration: each column that the row keeps, with its address. The row's schema
 * has the last word: what breaks the type of a column is a finding at its cell, and the column's fallback stands there.
 */
export function readRow<R>(
  tableReading: TableReading,
  schema: z.ZodMiniType<R>,
  rawRow: RawRow,
  names: RowNames,
): Checked<Row<R>> {
  const findings: Finding[] = [];
  const values: RowFields = {};
  const at: RowFields = {};
  const satuan = findRowSatuan(tableReading, rawRow);
  const annual = annualColumn(tableReading);
  let annualSatuan = '';
  const grades: Record<string, string> = {};
  for (const column of tableReading.declaration.kept) {
    put(at, column, rawRow.at(column.key));
    if (column.content === 'teks') {
      const text = readText(column, rawRow, names, tableReading.arahDash);
      put(
        values,
        column,
        column.key === 'jenis' && text === null && hasSummedKinerja(tableReading.cumulative) ? SUMS_JENIS : text,
      );
      continue;
    }
    // Money of the year has no unit but rupiah; a quarter's is read with the row's, so that a foreign word is told.
    const own = column.content === 'satuan' || column.triwulan !== null ? satuan : '';
    const reading = readAngka(tableReading, rawRow, column.key, own, wayOf(tableReading, column, values.jenis));
    for (const finding of reading.findings) findings.push(finding);
    put(values, column, reading.value);
    if (reading.grade !== undefined && isAngka(reading.value)) grades[toDecimalText(reading.value)] = reading.grade;
    if (column === annual) annualSatuan = reading.satuan;
  }
  if ('satuan' in values) {
    values.satuan = satuan || annualSatuan;
    if (!tableReading.columns.has('satuan')) at.satuan = rawRow.at(annual?.key ?? 'satuan');
  }
  if (Object.keys(grades).length > 0) {
    values.grades = grades;
    if (values.jenis === null) values.jenis = GRADE_JENIS;
  }
  const printed = readCetakan(tableReading, rawRow, tableReading.printedColumns, false);
  const checked = checkRow(tableReading, schema, rawRow, values);
  return {
    value: {
      row: rawRow.row,
      data: checked.value,
      at: at as Addresses<R>,
      printed: printed.printed,
      own: findOwnNames(rawRow),
    },
    findings: [
      ...checked.findings,
      ...findings,
      ...passEmptyCapaian(
        printed.findings,
        tableReading.printedColumns,
        (key) => rawRow.at(key),
        values.triwulan ?? {},
      ),
    ],
  };
}

/** How the months of a quarter's figure make it, by what the row and the heading say. */
function wayOf({ cumulative }: TableReading, { key, content }: PlacedColumn, jenis: unknown): MonthWay {
  const part = parseTriwulanColumn(key)?.part;
  const known = ALL_JENIS.find((one) => one === jenis) ?? null;
  return monthWay(known, content === 'rupiah', part !== undefined && cumulative.has(part));
}

/** Holds the values against the row's schema; in the place of each that breaks its type comes the column's fallback. */
function checkRow<R>(reading: TableReading, schema: z.ZodMiniType<R>, rawRow: RawRow, values: RowFields): Checked<R> {
  const result = z.safeParse(schema, values);
  if (result.success) return { value: result.data, findings: [] };
  const told = new Set<PlacedColumn>();
  const findings = result.error.issues.flatMap((issue) => {
    const column = columnAt(reading, issue.path);
    // The first thing wrong with a cell is enough to look at it.
    if (told.has(column)) return [];
    told.add(column);
    const finding = diagnoseIssue(reading, rawRow, column, valueAt(values, column), issue);
    put(values, column, column.fallback);
    return [finding];
  });
  return { value: values as R, findings };
}

const DASH = /^[-\u2010-\u2015\u2212]$/;

/** The text of a cell as its row keeps it: a name filled down, a word of a fixed choice under its first spelling. */
function readText(column: PlacedColumn, rawRow: RawRow, names: RowNames, arahDash: TableReading['arahDash']): unknown {
  if (isNameColumn(column.key)) return names[column.key];
  const text = rawRow.mergedText(column.key);
  if (column.choices === undefined) return text;
  if (arahDash !== undefined && column.key === 'arah' && DASH.test(text))
    return arahDash === 'turun' ? MINUS_ARAH : text;
  return text === '' || text === '-' ? column.fallback : (matchChoice(text, column.choices) ?? text);
}

/** The column of the year's target, whose unit is the row's where SATUAN states none. */
function annualColumn(reading: TableReading): PlacedColumn | undefined {
  return reading.declaration.kept.find((column) => column.content === 'satuan' && column.triwulan === null);
}

/** The row's unit: its SATUAN, or the words behind the year's or the first quarter's figure that has any, typed or shown by its format. */
function findRowSatuan(tableReading: TableReading, rawRow: RawRow): string {
  const written = rawRow.mergedText('satuan');
  if (written !== '') return written;
  for (const { content, key } of tableReading.declaration.kept) {
    if (content !== 'satuan') continue;
    const cell = rawRow.cell(key);
    if (cell?.value.kind === 'number') {
      const shown = readFormatSatuan(cell.format);
      if (shown !== '') return shown;
    }
    const reading = readAngkaText(rawRow.text(key), false);
    if (reading.kind === 'angka' && isAngka(reading.value) && reading.satuan !== '') return reading.satuan;
  }
  return '';
}

function put(fields: RowFields, column: PlacedColumn, value: unknown): void {
  if (column.triwulan === null) {
    fields[column.field] = value;
    return;
  }
  fields.triwulan ??= {};
  const quarter = fields.triwulan[column.triwulan] ?? {};
  fields.triwulan[column.triwulan] = quarter;
  quarter[column.field] = value;
}

function valueAt(fields: RowFields, column: PlacedColumn): unknown {
  return column.triwulan === null ? fields[column.field] : fields.triwulan?.[column.triwulan]?.[column.field];
}

/** The column that an issue is about: `['target']`, or `['triwulan', 2, 'target']`. */
function columnAt(reading: TableReading, path: readonly PropertyKey[]): PlacedColumn {
  const quarter = path.length === 1 ? null : Number(path[1]);
  const found = reading.declaration.kept.find(({ field, triwulan }) => field === path.at(-1) && triwulan === quarter);
  if (found === undefined) throw new Error(`no column for ${path.join('.')} of ${reading.declaration.name}`);
  return found;
}
