import { isAngka } from '../domain/angka.ts';
import type { ColumnContent } from '../domain/column.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import type { GradeSkala } from '../domain/grades.ts';
import type { TriwulanPart } from '../domain/triwulan-column.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { type CellReading, type ExpectedCell, KOSONG, readAngkaCell, toCetakan } from './angka-cell.ts';
import type { Cetakan } from './buku-kerja.ts';
import { cellText, isBlank } from './cell-text.ts';
import { standsForAbove } from './ditto.ts';
import type { Grid } from './grid.ts';
import { joinMonths, type MonthWay } from './month-columns.ts';
import { LEVEL_COLUMNS, type NameLevel } from './name-level.ts';
import type { RawCell } from './raw-workbook.ts';
import { isSameSatuan } from './same-satuan.ts';
import type { TableIndex } from './table-index.ts';

/** A row of a table before it has a type: cells by column meaning. */
export interface RawRow {
  readonly row: number;
  /** Cell that stands in the row itself (not covered by a merge); undefined when blank or without such a column. */
  cell(column: ColumnKey): RawCell | undefined;
  /** Text in the row's own cell; '' when blank or covered. */
  text(column: ColumnKey): string;
  /** Text through vertical merges: the value of the merged area's first row. */
  mergedText(column: ColumnKey): string;
  /** Address for messages: the merged area's first cell; of a column that the sheet lacks, the row's name. */
  at(column: ColumnKey): CellRef;
}

/** What the reading of a table's cells shares. */
export interface TableReading {
  readonly grid: Grid;
  readonly declaration: TableIndex;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** The columns of the three months of a figure that is theirs; absent where every figure has a cell of its own. */
  readonly months?: ReadonlyMap<ColumnKey, readonly number[]> | undefined;
  /** The columns found that hold figures. */
  readonly angka: readonly ColumnKey[];
  /** Of these the ones whose figures lapkin recomputes. */
  readonly printedColumns: readonly ColumnKey[];
  /** What the rupiah of a column are times, where it is not 1 ("dalam ribuan rupiah"). */
  readonly scales: ReadonlyMap<ColumnKey, number>;
  /** Parts of the quarters that are sums up to the quarter: JENIS kumulatif where a row states none. */
  readonly cumulative: ReadonlySet<TriwulanPart>;
  /** The grades that may stand for a figure in the row's satuan; none when absent. */
  readonly gradeSkala?: GradeSkala | undefined;
  /** A dash under ARAH says "turun" beside a plus, and may say either beside a plus and words; else that there is none. */
  readonly arahDash?: 'turun' | 'either';
  /** The level of each named row where programs, kegiatan and sub kegiatan stand in one column. */
  readonly levels?: ReadonlyMap<number, NameLevel> | undefined;
  /** Programs (1) and kegiatan (2) of PK, folded: such a name under SUB KEGIATAN makes a parent row. */
  readonly pkInduk?: ReadonlyMap<string, number> | undefined;
  /** Sub kegiatan and indikator of PK, folded: a name that is none of them may go on in the next row. */
  readonly pkNames?: ReadonlySet<string> | undefined;
}

const LEVEL_KEYS: readonly ColumnKey[] = Object.values(LEVEL_COLUMNS);
const NAME_COLUMNS: readonly ColumnKey[] = ['subKegiatan', 'indikator', 'kegiatan', 'program', 'no'];

/** An error value is no name and no word; such a cell has a finding of its own. */
function knownText(cell: RawCell | undefined): string {
  return cell?.value.kind === 'error' ? '' : cellText(cell);
}

/** The row of a table at a row number. */
export function toRawRow(reading: TableReading, row: number): RawRow {
  const hasIndikator = reading.columns.has('indikator');
  const cell = (column: ColumnKey): RawCell | undefined => {
    const columnNumber = reading.columns.get(column);
    if (columnNumber === undefined || isOfOtherLevel(reading, row, column)) return undefined;
    for (const own of reading.months?.get(column) ?? [columnNumber]) {
      const found = reading.grid.at(row, own);
      if (!found.covered && !isBlank(found.cell) && !standsForAbove(column, found.cell, hasIndikator))
        return found.cell;
    }
    return undefined;
  };
  // Asked many times while the row's part in the table is found.
  const texts = new Map<ColumnKey, string>();
  return {
    row,
    cell,
    text(column) {
      const text = texts.get(column) ?? knownText(cell(column));
      texts.set(column, text);
      return text;
    },
    mergedText(column) {
      const columnNumber = reading.columns.get(column);
      if (columnNumber === undefined) return '';
      const found = reading.grid.at(row, columnNumber);
      const isOwn = found.column === columnNumber && !isOfOtherLevel(reading, found.row, column);
      return isOwn && !standsForAbove(column, found.cell, hasIndikator) ? knownText(found.cell) : '';
    },
    at(column) {
      const columnNumber =
        reading.columns.get(column) ??
        NAME_COLUMNS.map((k) => reading.columns.get(k)).find((c) => c !== undefined) ??
        1;
      const found = reading.grid.at(row, columnNumber);
      return { sheet: reading.grid.sheet.name, row: found.row, column: found.column };
    },
  };
}

/** True where the one column of names holds the name of another level in this row. */
function isOfOtherLevel({ levels }: TableReading, row: number, column: ColumnKey): boolean {
  if (levels === undefined || !LEVEL_KEYS.includes(column)) return false;
  return LEVEL_COLUMNS[levels.get(row) ?? 3] !== column;
}

/** How the cells of a column are read. */
function columnContent(reading: TableReading, column: ColumnKey): ColumnContent {
  return reading.declaration.placed.get(column)?.content ?? 'teks';
}

/** Where a cell stands in the reader's words: "Jumlah · Triwulan II · Target". */
export function cellLabel(reading: TableReading, rawRow: RawRow, column: ColumnKey): string {
  const name = NAME_COLUMNS.map((k) => (k === 'no' ? '' : rawRow.mergedText(k))).find((text) => text !== '');
  const rowName = name ?? (rawRow.text('no') || `Baris ${rawRow.row}`);
  return `${rowName} · ${reading.declaration.placed.get(column)?.name ?? column}`;
}

/**
 * Reads a figure of a data row. `satuan` is the row's own, for percent formats; capaian is read as printed; `way` makes a
 * quarter's figure of its months.
 */
export function readAngka(
  tableReading: TableReading,
  rawRow: RawRow,
  column: ColumnKey,
  satuan: string,
  way: MonthWay = 'sum',
): CellReading {
  const content = columnContent(tableReading, column);
  const shared = readShared(tableReading, rawRow, column);
  if (shared !== undefined) return shared;
  const expected = (at: CellRef) => ({
    content: content === 'teks' ? ('satuan' as const) : content,
    at,
    label: () => cellLabel(tableReading, rawRow, column),
    satuan,
    scale: tableReading.scales.get(column) ?? 1,
    gradeSkala: tableReading.gradeSkala,
  });
  const { reading } = readFigure(tableReading, rawRow, column, expected, way);
  if (isSameSatuan(reading.satuan, satuan)) return reading;
  const difference = makeFinding(
    'sel/satuan-beda',
    { satuan: reading.satuan, satuanBaris: satuan.trim() },
    {
      at: rawRow.at(column),
      label: cellLabel(tableReading, rawRow, column),
      written: rawRow.text(column).trim(),
    },
  );
  return { ...reading, findings: [...reading.findings, difference] };
}

/** True where a target of a row above is merged over that of a row with its own indikator, or, where none has one, money. */
export function isShared({ grid, columns, declaration }: TableReading, rawRow: RawRow, column: ColumnKey): boolean {
  const columnNumber = columns.get(column);
  const own = declaration.placed.has('indikator') ? 'satuan' : 'rupiah';
  if (columnNumber === undefined || declaration.placed.get(column)?.content !== own) return false;
  if (grid.merge(rawRow.row, columnNumber) === undefined) return false;
  const { row, column: left, covered, cell } = grid.at(rawRow.row, columnNumber);
  return (
    covered &&
    row < rawRow.row &&
    left === columnNumber &&
    !isBlank(cell) &&
    rawRow.text(own === 'satuan' ? 'indikator' : 'subKegiatan') !== ''
  );
}

/** `sel/digabung`: one target or realisasi merged over several indikator, of which each has its own; money may be of them all. */
function readShared(tableReading: TableReading, rawRow: RawRow, column: ColumnKey): CellReading | undefined {
  const { grid, columns, declaration } = tableReading;
  const columnNumber = columns.get(column);
  if (columnNumber === undefined || !isShared(tableReading, rawRow, column)) return undefined;
  const shared = grid.at(rawRow.row, columnNumber);
  const at = rawRow.at(column);
  const bottom = grid.merge(rawRow.row, columnNumber)?.bottom ?? rawRow.row;
  const args = {
    isi: cellText(shared.cell),
    kolom: declaration.placed.get(column)?.heading ?? column,
    area: `${formatA1(at)}:${formatA1({ row: bottom, column: columnNumber })}`,
    sel: formatA1({ row: rawRow.row, column: columnNumber }),
  };
  const finding = makeFinding('sel/digabung', args, { at, label: cellLabel(tableReading, rawRow, column) });
  return { value: 'rusak', satuan: '', decimals: 0, findings: [finding] };
}

/** A figure from its own cell, or made by `way` of the cells of its three months. */
function readFigure(
  { grid, months }: TableReading,
  rawRow: RawRow,
  column: ColumnKey,
  expected: (at: CellRef) => ExpectedCell,
  way: MonthWay,
): { readonly reading: CellReading; readonly isOfMonths: boolean } {
  const columns = months?.get(column);
  if (columns === undefined) {
    const cell = rawRow.cell(column);
    const reading = cell === undefined ? KOSONG : readAngkaCell(cell, expected(rawRow.at(column)));
    return { reading, isOfMonths: false };
  }
  const parts = columns.map((own) => {
    const found = grid.at(rawRow.row, own);
    const at: CellRef = { sheet: grid.sheet.name, row: found.row, column: found.column };
    return readAngkaCell(found.covered || isBlank(found.cell) ? undefined : found.cell, expected(at));
  });
  return { reading: joinMonths(parts, way), isOfMonths: true };
}

/** Reads the printed figures of a total, parent or data row; `persen` reads every one as a percentage. */
export function readCetakan(
  tableReading: TableReading,
  rawRow: RawRow,
  columns: readonly ColumnKey[],
  asPercent: boolean,
): { printed: ReadonlyMap<ColumnKey, Cetakan>; findings: readonly Finding[] } {
  const printed = new Map<ColumnKey, Cetakan>();
  const findings: Finding[] = [];
  for (const k of columns) {
    const content = columnContent(tableReading, k);
    const expected = (at: CellRef) => ({
      content: asPercent ? ('persen' as const) : content === 'teks' ? ('satuan' as const) : content,
      at,
      label: () => cellLabel(tableReading, rawRow, k),
      satuan: '',
      scale: tableReading.scales.get(k) ?? 1,
    });
    const { reading, isOfMonths } = readFigure(tableReading, rawRow, k, expected, 'sum');
    findings.push(...reading.findings);
    // The formula of one month is not that of their sum.
    const formula = isOfMonths ? undefined : rawRow.cell(k)?.formula;
    const cetakan = isAngka(reading.value) ? toCetakan(reading, rawRow.at(k), formula) : undefined;
    if (cetakan !== undefined) printed.set(k, cetakan);
  }
  return { printed, findings };
}
