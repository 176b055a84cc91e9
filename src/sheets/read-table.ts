import type * as z from 'zod/mini';
import type { ColumnKey } from '../domain/column-key.ts';
import type { GradeSkala } from '../domain/grades.ts';
import { nameKey } from '../domain/name-key.ts';
import type { PlacedColumn, TableDeclaration } from '../domain/table-declaration.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import type { TriwulanPart } from '../domain/triwulan-column.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import type { Row, Table, TotalRow } from './buku-kerja.ts';
import type { ClassifiedRow } from './classified-row.ts';
import { fillDittoWords } from './ditto-words.ts';
import { findHeading } from './find-heading.ts';
import { findOutsideTable } from './outside-table.ts';
import { isRising, printedOfQuarters, toOwnQuarters } from './own-quarters.ts';
import type { RawRow, TableReading } from './raw-row.ts';
import type { RawSheet } from './raw-workbook.ts';
import { readIndukRows } from './read-induk-rows.ts';
import { readRow } from './read-row.ts';
import { readTotalRows } from './read-total-rows.ts';
import { hasFigures } from './row-figures.ts';
import { tableGrid } from './row-lines.ts';
import { fillDown, isNameColumn, NO_NAMES, type RowNames } from './row-names.ts';
import { findPkLevel, sortRows } from './sort-rows.ts';
import { indexTable, type TableIndex } from './table-index.ts';
import { readTableLevels } from './table-levels.ts';
import { findTextError } from './text-error.ts';

/** What is known of a sheet before it is read: the names of PK (TableReading), the year, the quarter in its name, its grades, headings. */
export interface KnownOfSheet {
  readonly pkInduk?: ReadonlyMap<string, number> | undefined;
  readonly pkNames?: ReadonlySet<string> | undefined;
  readonly year?: number | null;
  readonly sheetTriwulan?: Triwulan | undefined;
  readonly gradeSkala?: GradeSkala | undefined;
  readonly parse?: TableIndex['parse'] | undefined;
}

/** Reads the table of a sheet: headings, data rows, printed totals, parents (workbook.md). Null when a heading is missing. */
export function readTable<T>(
  sheet: RawSheet,
  declared: TableDeclaration<T>,
  triwulan: Triwulan | null,
  known: KnownOfSheet = {},
): Checked<Table<T> | null> {
  const declaration = indexTable(declared, known.parse);
  const { grid, realColumn, continued } = tableGrid(sheet, declaration);
  const { pkInduk, pkNames, year = null, sheetTriwulan, gradeSkala } = known;
  const heading = findHeading(grid, declaration, { triwulan, year, sheetTriwulan });
  const told = heading.findings.map((finding): Finding => {
    const { at } = finding;
    return at === undefined ? finding : { ...finding, at: { ...at, column: realColumn(at.column) } };
  });
  if (heading.value === null) return { value: null, findings: told };
  const { columns } = heading.value;
  const found = [...columns.keys()].flatMap((key) => declaration.placed.get(key) ?? []);
  let t: TableReading = {
    grid,
    declaration,
    columns,
    angka: found.filter(({ content }) => content !== 'teks').map(({ key }) => key),
    printedColumns: [...declaration.placed.values()]
      .filter(({ key, content }) => content === 'persen' && columns.has(key))
      .map(({ key }) => key),
    scales: heading.value.scales,
    cumulative: heading.value.cumulative,
    gradeSkala,
    months: heading.value.months.size === 0 ? undefined : heading.value.months,
    pkInduk,
    pkNames,
  };
  if (columns.get('kegiatan') === columns.get('subKegiatan')) {
    const levels = readTableLevels(t, heading.value.lastHeadingRow);
    if (levels.value === null) return { value: null, findings: [...told, ...levels.findings] };
    t = { ...t, levels: levels.value };
  }
  const tableRows = sortRows(t, [heading.value.headingRow, heading.value.lastHeadingRow]);
  const filledRows = fillDittoWords(t, tableRows.rows);
  const stated = filledRows.filter(({ kind }) => kind === 'data').map(({ rawRow }) => rawRow.text('arah'));
  if (stated.includes('+')) t = { ...t, arahDash: stated.some((text) => /\p{L}/u.test(text)) ? 'either' : 'turun' };
  const findings: Finding[] = [...told];
  const rows = readDataRows(t, declared.row, filledRows, findings);
  const summed = listSummed(t, rows);
  const data = summed.size === 0 ? rows : rows.map((row) => toOwn(row, summed, findings));
  const totals = readTotalRows(t, tableRows.rows, findings).map((row) => printedOwn(row, summed));
  const induk = readIndukRows(t, tableRows.rows, findings).map((row) => printedOwn(row, summed));
  findings.push(...findOutsideTable(t, tableRows));
  return {
    value: {
      sheet,
      columns: new Map([...t.columns].map(([key, column]) => [key, realColumn(column)])),
      ...(t.months === undefined ? {} : { months: t.months }),
      headingRow: heading.value.headingRow,
      lastHeadingRow: heading.value.lastHeadingRow,
      rows: data,
      totals,
      induk,
      roles: new Map([
        ...tableRows.rows.map(({ rawRow, kind }) => [rawRow.row, kind] as const),
        ...continued.map((row) => [row, 'lanjutan'] as const),
      ]),
      lastRow: lastOf(tableRows.lastRow, continued),
    },
    findings,
  };
}

/** The parts of which each quarter's own is the difference. Where rows can say that they are sums (JENIS), only their money is none. */
function listSummed<T>({ declaration, cumulative }: TableReading, rows: readonly Row<T>[]): ReadonlySet<TriwulanPart> {
  if (!declaration.placed.has('jenis')) return cumulative;
  // "TRIWULAN II (KUMULATIF)" may stand over the quarter's own anggaran too.
  return new Set(cumulative.has('anggaran') && isRising(rows, 'anggaran') ? (['anggaran'] as const) : []);
}

function toOwn<T>(row: Row<T>, summed: ReadonlySet<TriwulanPart>, findings: Finding[]): Row<T> {
  const own = toOwnQuarters(row, summed);
  findings.push(...own.findings);
  return own.value;
}

function printedOwn<R extends Pick<TotalRow, 'printed'>>(row: R, summed: ReadonlySet<TriwulanPart>): R {
  return summed.size === 0 ? row : { ...row, printed: printedOfQuarters(row.printed, summed) };
}

/** The rows that carry on the last one belong to the table. */
function lastOf(lastRow: number, continued: readonly number[]): number {
  return continued.reduce((last, row) => (row === last + 1 ? row : last), lastRow);
}

function readDataRows<T>(
  reading: TableReading,
  schema: z.ZodMiniType<T>,
  rows: readonly ClassifiedRow[],
  findings: Finding[],
): readonly Row<T>[] {
  const texts = [...reading.declaration.placed.values()].filter(isWord).map(({ key }) => key);
  let above = NO_NAMES;
  const results: Row<T>[] = [];
  for (const { rawRow, kind } of rows) {
    if (kind === 'total' || kind === 'judul' || kind === 'lanjutan' || kind === 'lain') continue;
    // A parent that stands under SUB KEGIATAN gives its name to no row below.
    above = fillDown(above, rawRow);
    if (findPkLevel(reading, rawRow) !== undefined) above = { ...above, subKegiatan: '' };
    for (const key of texts) {
      const error = findTextError(rawRow.cell(key), () => rawRow.at(key));
      if (error !== undefined) findings.push(error);
    }
    if (kind !== 'data') continue;
    findings.push(...reportBlankNames(reading, rawRow, above), ...reportHiddenRow(reading, rawRow, above));
    const row = readRow(reading, schema, rawRow, above);
    findings.push(...row.findings);
    results.push(row.value);
  }
  return results;
}

/** A column whose words the row keeps, or takes its names from: an error value there is no blank. */
function isWord({ key, content, type }: PlacedColumn): boolean {
  return content === 'teks' && (type !== undefined || isNameColumn(key));
}

function reportBlankNames(reading: TableReading, rawRow: RawRow, names: RowNames): readonly Finding[] {
  const toBlankFinding = (column: ColumnKey, heading: string): Finding =>
    makeFinding('sel/kosong', { kolom: heading, baris: String(rawRow.row) }, { at: rawRow.at(column) });
  if (!hasFigures(reading, rawRow)) return [];
  const findings: Finding[] = [];
  // A mark without a letter is no name. A formula without a result has a finding of its own.
  const isFilled = (column: ColumnKey): boolean => {
    const value = rawRow.cell(column)?.value;
    return value !== undefined && (value.kind !== 'text' || nameKey(value.text) !== '');
  };
  const isBlankName = (key: 'subKegiatan' | 'indikator'): boolean => nameKey(names[key]) === '';
  const isRequired = (column: ColumnKey): boolean => reading.declaration.placed.get(column)?.required === true;
  // Where either name will do, one that is there is enough.
  const named = (['subKegiatan', 'indikator'] as const).some((k) => !isBlankName(k) && !isRequired(k));
  if (isBlankName('subKegiatan') && !isFilled('subKegiatan') && !named)
    findings.push(toBlankFinding('subKegiatan', 'Sub kegiatan'));
  if (isRequired('indikator') && isBlankName('indikator') && !isFilled('indikator'))
    findings.push(toBlankFinding('indikator', 'Indikator kinerja'));
  return findings;
}

function reportHiddenRow(reading: TableReading, rawRow: RawRow, names: RowNames): readonly Finding[] {
  if (!reading.grid.sheet.hiddenRows.has(rawRow.row) || !hasFigures(reading, rawRow)) return [];
  const args = { baris: String(rawRow.row), nama: names.subKegiatan };
  return [makeFinding('baris/tersembunyi', args, { at: rawRow.at('subKegiatan') })];
}
