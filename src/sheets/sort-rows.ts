import type { ColumnKey } from '../domain/column-key.ts';
import { gradeKey } from '../domain/grades.ts';
import { kodeKey, nameKey } from '../domain/name-key.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { isGrade } from './angka-text.ts';
import { cellText } from './cell-text.ts';
import type { ClassifiedRow } from './classified-row.ts';
import { areNumbering } from './heading-body.ts';
import { equalsSum, markIndukBySum } from './induk-by-sum.ts';
import { joinNames } from './join-names.ts';
import { isShared, type RawRow, type TableReading, toRawRow } from './raw-row.ts';
import { isRepeatedHeading, markSubHeadings } from './repeated-heading.ts';
import { passDetails } from './row-details.ts';
import { hasFigures } from './row-figures.ts';
import { kodePrefixes, readKode } from './row-kode.ts';
import { findSecondTable, isPageLine, readAbove, repeatsTitle, type TextsAbove } from './second-table.ts';
import { splitName } from './split-name.ts';
import { markSubKegiatanBands } from './sub-kegiatan-bands.ts';
import { findNotes } from './table-notes.ts';
import { isBareTotal, isTotalLabel } from './total-label.ts';

/** A table's rows, and the first row below it. */
export interface TableRows {
  readonly rows: readonly ClassifiedRow[];
  /** Last row of the table. */
  readonly lastRow: number;
  /** Filled rows below the table. */
  readonly rowsBelow: readonly RawRow[];
  /** The cells of the title of a second table that may as well be the same one. */
  readonly title: readonly CellRef[];
}

const LABEL: readonly ColumnKey[] = ['no', 'program', 'kegiatan', 'subKegiatan'];
const NONE: ReadonlySet<string> = new Set();

/** Sorts the rows below a heading into data, totals and parents, and finds where the table ends (workbook.md, "Rows"). */
export function sortRows(
  reading: TableReading,
  [firstHeadingRow, lastHeadingRow]: readonly [number, number],
): TableRows {
  const above = readAbove(reading, firstHeadingRow, lastHeadingRow);
  const below = reading.grid.rows.filter((r) => r > lastHeadingRow).map((r) => toRawRow(reading, r));
  const { rows: joined, continued } = joinNames(below, reading.columns, reading.pkNames ?? NONE);
  const allRows = joined.map((row) =>
    continued.has(row.row) ? { rawRow: row, kind: 'lanjutan' as const, label: '' } : classifyRow(reading, above, row),
  );
  const bodyRows = markSubKegiatanBands(reading, dropNumberingRows(reading, markSubHeadings(reading, above, allRows)));
  const second = findSecondTable(reading, bodyRows, above);
  const ownTable = markTotalsWithoutLabel(
    reading,
    markIndukBySum(reading, markIndukByKode(reading, bodyRows.slice(0, second.index))),
  );
  const beforeNotes = passDetails(reading, ownTable.slice(0, findNotes(reading, ownTable)));
  const lastIndex = findTableEnd(reading, beforeNotes);
  const rows = beforeNotes.slice(0, lastIndex + 1);
  return {
    rows,
    lastRow: rows.at(-1)?.rawRow.row ?? lastHeadingRow,
    rowsBelow: bodyRows.slice(lastIndex + 1).map((b) => b.rawRow),
    title: second.title,
  };
}

/** Index of the table's last row: the run of totals after the last data row, or that row itself when no total follows. */
function findTableEnd(reading: TableReading, rows: readonly ClassifiedRow[]): number {
  const data = rows.findLastIndex((b) => b.kind === 'data' && hasName(b.rawRow) && statesSomething(reading, b.rawRow));
  const total = rows.findIndex((b, i) => i > data && b.kind === 'total');
  if (total === -1) return data;
  const indexAfter = rows.findIndex((b, i) => i > total && b.kind !== 'total');
  return indexAfter === -1 ? rows.length - 1 : indexAfter - 1;
}

/**
 * Rows whose KODE has fewer parts and begins that of a row below are parents, wherever their name stands. With nothing
 * of theirs below, a kode that was cut short would take its row out of the table unseen.
 */
function markIndukByKode(reading: TableReading, rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  const prefixes = new Set<string>();
  return rows
    .toReversed()
    .map((b): ClassifiedRow => {
      const k = b.kind === 'data' ? kodeKey(readKode(b.rawRow)) : '';
      const induk = k !== '' && prefixes.has(k);
      for (const a of kodePrefixes(k)) prefixes.add(a);
      return induk ? { ...b, kind: hasFigures(reading, b.rawRow) ? 'induk' : 'kelompok' } : b;
    })
    .toReversed();
}

function classifyRow(reading: TableReading, above: TextsAbove, rawRow: RawRow): ClassifiedRow {
  const label = rowLabel(reading, rawRow);
  if (isTotalLabel(label)) return { rawRow, kind: 'total', label };
  const hasFigure = hasFigures(reading, rawRow);
  if (isRepeatedHeading(reading, above, rawRow, hasFigure)) return { rawRow, kind: 'judul', label: '' };
  if (
    hasOnlyDashes(reading, rawRow) ||
    (!hasFigure && (isPageLine(reading, rawRow) || repeatsTitle(reading, above, rawRow)))
  )
    return { rawRow, kind: 'lain', label: '' };
  if (findPkLevel(reading, rawRow) !== undefined) return { rawRow, kind: hasFigure ? 'induk' : 'kelompok', label: '' };
  if (isInduk(rawRow)) return { rawRow, kind: hasFigure ? 'induk' : 'kelompok', label: '' };
  if (hasName(rawRow) || hasFigure) return { rawRow, kind: 'data', label: '' };
  return { rawRow, kind: 'lain', label: '' };
}

/** The first filled cell among NO, PROGRAM, KEGIATAN and SUB KEGIATAN; a total's label may also stand in a column without meaning. */
function rowLabel(reading: TableReading, rawRow: RawRow): string {
  const label = LABEL.map((k) => rawRow.text(k)).find((text) => text !== '');
  if (label !== undefined) return label;
  // "Jumlah Laporan ..." is an indikator; the bare word with no name beside it is a total.
  const inIndikator = rawRow.text('indikator');
  if (isBareTotal(inIndikator) && rawRow.mergedText('subKegiatan') === '') return inIndikator;
  const indikator = reading.columns.get('indikator');
  for (const [column, cell] of reading.grid.sheet.rows.get(rawRow.row) ?? []) {
    if (column === indikator || reading.grid.at(rawRow.row, column).covered) continue;
    const text = cellText(cell);
    if (text !== '') return isTotalLabel(text) ? text : '';
  }
  return '';
}

/** A row whose own PROGRAM or KEGIATAN is filled while SUB KEGIATAN and INDIKATOR are blank. */
function isInduk(rawRow: RawRow): boolean {
  const hasOwnName = rawRow.text('program') !== '' || rawRow.text('kegiatan') !== '';
  return hasOwnName && !hasName(rawRow) && rawRow.mergedText('subKegiatan') === '';
}

/** A row of dashes states nothing: people close an empty table with one. */
function hasOnlyDashes(reading: TableReading, rawRow: RawRow): boolean {
  const columns = [...reading.columns.keys()];
  return (
    columns.every((k) => /^[-\u2010-\u2015−.\s]*$/.test(rawRow.text(k))) && columns.some((k) => rawRow.text(k) !== '')
  );
}

/** The level (1 program, 2 kegiatan) of a row whose name under SUB KEGIATAN is a program or kegiatan of PK. */
export function findPkLevel(reading: TableReading, rawRow: RawRow): number | undefined {
  const told = reading.levels?.get(rawRow.row);
  if (told === 1 || told === 2) return told;
  if (rawRow.text('indikator') !== '') return undefined;
  const { level, name } = splitName(rawRow.text('subKegiatan'));
  if (level === 1 || level === 2) return level;
  return reading.pkInduk?.get(nameKey(name));
}

/** A name stands there, or a formula that would give one. */
function hasName(rawRow: RawRow): boolean {
  return rawRow.cell('subKegiatan') !== undefined || rawRow.cell('indikator') !== undefined;
}

/** A figure, also one merged over it from above, a grade, or the year of a row that only tells a former name. */
function statesSomething(reading: TableReading, rawRow: RawRow): boolean {
  const isPart = (): boolean => reading.angka.some((key) => isShared(reading, rawRow, key));
  return hasFigures(reading, rawRow) || holdsGrade(reading, rawRow) || rawRow.text('year') !== '' || isPart();
}

/** True for a row whose target is a grade (BB, WTP): named like any other, and no figure in it. */
function holdsGrade(reading: TableReading, rawRow: RawRow): boolean {
  const isKnown = (text: string): boolean => isGrade(text) || reading.gradeSkala?.has(gradeKey(text)) === true;
  return rawRow.text('indikator') !== '' && reading.angka.some((k) => isKnown(rawRow.text(k)));
}

/** Takes away the numbering rows below the heading, and below one printed again; the numbers alone on a later page are such a heading. */
function dropNumberingRows(reading: TableReading, rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  const [first] = rows;
  const keys = [...reading.columns].sort(([, a], [, b]) => a - b).map(([key]) => key);
  const numbers = first !== undefined && isNumberingRow(keys, first.rawRow) ? first.rawRow : undefined;
  return rows.flatMap((b, i): ClassifiedRow[] => {
    if ((i === 0 || rows[i - 1]?.kind === 'judul') && isNumberingRow(keys, b.rawRow)) return [];
    const isAgain = numbers !== undefined && keys.every((key) => b.rawRow.text(key) === numbers.text(key));
    return [isAgain ? { ...b, kind: 'judul', label: '' } : b];
  });
}

/** The row (1) (2) (3) under a heading: names are numbers there too. */
function isNumberingRow(keys: readonly ColumnKey[], rawRow: RawRow): boolean {
  if (rawRow.text('subKegiatan') === '') return false;
  return areNumbering(keys.map((key) => rawRow.text(key)).filter((text) => text !== ''));
}

/** A nameless row whose figures are the sums of the rows above is a total that lacks its label. */
function markTotalsWithoutLabel(reading: TableReading, rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  let rowsSince: RawRow[] = [];
  return rows.map((b) => {
    if (b.kind === 'total') rowsSince = [];
    if (b.kind !== 'data') return b;
    const { rawRow } = b;
    const nameless = !hasName(rawRow) && rawRow.text('no') === '' && rawRow.mergedText('subKegiatan') === '';
    if (nameless && reading.angka.some((k) => !k.endsWith('.capaian') && equalsSum(reading, rawRow, rowsSince, k))) {
      rowsSince = [];
      return { rawRow, kind: 'total', label: '' };
    }
    rowsSince.push(rawRow);
    return b;
  });
}
