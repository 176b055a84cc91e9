import { type Angka, isAngka, round, sum, ZERO } from '../../domain/angka.ts';
import type { ColumnKey } from '../../domain/column-key.ts';
import { ALL_TRIWULAN, sampaiDengan } from '../../domain/triwulan.ts';
import { parseTriwulanColumn, triwulanColumn } from '../../domain/triwulan-column.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { Cetakan, IndukRow, Row, TotalRow } from '../../sheets/buku-kerja.ts';
import type { FigureProblem, NamedFigure, OtherTotal } from '../cause/cause-reading.ts';
import { formulaAdmits } from '../cause/formula-evidence.ts';
import { rowName } from './figure-label.ts';
import { meanFormula, sumFormula } from './formula-text.ts';
import { type AnyTable, type DataRow, findBroken, findCell, type StatedCell } from './stated-cell.ts';

/** A printed total, subtotal or parent row: what it is over. */
export interface Adder {
  readonly row: number;
  readonly at: CellRef;
  readonly name: string;
  readonly printed: ReadonlyMap<ColumnKey, Cetakan>;
  /** Row numbers of the data rows it is over. */
  readonly rowNumbers: readonly number[];
}

/** A printed sum beside what its rows make. */
export interface JumlahFigure {
  readonly adder: Adder;
  readonly columnKey: ColumnKey;
  readonly printed: Cetakan;
  readonly cells: readonly StatedCell[];
  readonly broken: readonly CellRef[];
  readonly correct: Angka;
  /** Compared at the precision shown; false too when it could not be compared. */
  readonly isWrong: boolean;
}

/** The Jumlah rows of a table. */
export function listJumlahRows(table: AnyTable): readonly Adder[] {
  return table.totals.filter((t) => t.kind === 'jumlah').map(fromTotal);
}

/** Every total row and parent row of a table. */
export function listAdders(table: AnyTable): readonly Adder[] {
  return [...table.totals.map(fromTotal), ...table.induk.map(fromInduk)];
}

export function fromTotal(row: TotalRow): Adder {
  return { row: row.row, at: row.at, name: row.label, printed: row.printed, rowNumbers: row.dataRows };
}

export function fromInduk(row: IndukRow): Adder {
  return { row: row.row, at: row.at, name: row.name, printed: row.printed, rowNumbers: row.children };
}

/** All printed sums of a Jumlah or parent row, held against their rows; capaian columns are no sums. */
export function listJumlahFigures(table: AnyTable, adder: Adder): readonly JumlahFigure[] {
  const rows = findTableRows(table, adder.rowNumbers);
  return [...adder.printed].flatMap(([columnKey, printed]) => {
    const cells = columnCells(rows, columnKey);
    if (cells.length === 0 || parseTriwulanColumn(columnKey)?.part === 'capaian') return [];
    const broken = findBroken(cells);
    const correct = sum(cells.map((s) => s.value));
    const matches = printed.shown.eq(round(correct, printed.decimals));
    return [{ adder, columnKey, printed, cells, broken, correct, isWrong: broken.length === 0 && !matches }];
  });
}

/** Row numbers that a data sum must leave out: totals and parent rows. */
export function excludedRows(table: AnyTable): ReadonlySet<number> {
  return new Set([...table.totals, ...table.induk].map((row) => row.row));
}

/** The formula to type where an adder prints a sum or a mean of its rows. */
export function adderFormula(
  table: AnyTable,
  adder: Adder,
  columnKey: ColumnKey,
  at: CellRef,
  isMean: boolean,
): string {
  const excluded = excludedRows(table);
  if (!isMean) {
    const cells = columnCells(findTableRows(table, adder.rowNumbers), columnKey).map((s) => s.at);
    return sumFormula(cells, excluded);
  }
  const column = table.columns.get(columnKey) ?? at.column;
  const cells = adder.rowNumbers.map((row) => ({ sheet: table.sheet.name, row, column }));
  return meanFormula(cells, excluded);
}

/** The cells of a column in rows. */
function columnCells(rows: readonly Row<DataRow>[], columnKey: ColumnKey): readonly StatedCell[] {
  // SUM passes over the text that a grade is.
  return rows.flatMap((r) => (holdsGrade(r.data, columnKey) ? [] : (findCell(r, columnKey) ?? [])));
}

/** Whether a figure of the column may be a grade in that row: targets and realisasi may, money is none. */
function holdsGrade({ grades }: DataRow, columnKey: ColumnKey): boolean {
  if (grades === undefined) return false;
  return ['target', 'realisasi', 'annualTarget'].includes(parseTriwulanColumn(columnKey)?.part ?? columnKey);
}

/** The data rows of a table by number. */
export function findTableRows(table: AnyTable, rowNumbers: readonly number[]): readonly Row<DataRow>[] {
  const wanted = new Set(rowNumbers);
  const rows: readonly Row<DataRow>[] = table.rows;
  return rows.filter((r) => wanted.has(r.row));
}

/** Everything that may explain a wrong sum; `rows` are the sums of the same table. */
export function buildJumlahProblem(table: AnyTable, figure: JumlahFigure, all: readonly JumlahFigure[]): FigureProblem {
  const sameColumn = all.filter((s) => s.columnKey === figure.columnKey && s.adder.row !== figure.adder.row);
  return {
    written: figure.printed.shown,
    decimals: figure.printed.decimals,
    correct: figure.correct,
    rows: findTableRows(table, figure.adder.rowNumbers).flatMap((r): NamedFigure[] => {
      const s = findCell(r, figure.columnKey);
      return s !== undefined && isAngka(s.value) && !s.value.isZero()
        ? [{ name: rowName(r), at: s.at, value: s.value }]
        : [];
    }),
    sampaiDengan: sumSampaiDengan(table, figure),
    others: otherTriwulanTotals(table, figure),
    total: sameColumn
      .filter((s) => !s.printed.value.isZero())
      .map((s) => ({ name: s.adder.name, at: s.printed.at, value: s.printed.value })),
    consequences: jumlahConsequences(figure, sameColumn),
    admits: formulaAdmits(figure.printed, table),
  };
}

function sumColumn(table: AnyTable, rowNumbers: readonly number[], columnKey: ColumnKey): Angka | undefined {
  const cells = columnCells(findTableRows(table, rowNumbers), columnKey);
  return findBroken(cells).length > 0 ? undefined : sum(cells.map((s) => s.value));
}

function sumSampaiDengan(table: AnyTable, figure: JumlahFigure): OtherTotal | undefined {
  const parsed = parseTriwulanColumn(figure.columnKey);
  if (parsed === undefined || parsed.triwulan === 1) return undefined;
  let value = ZERO;
  for (const t of sampaiDengan(parsed.triwulan)) {
    const part = sumColumn(table, figure.adder.rowNumbers, triwulanColumn(t, parsed.part));
    if (part === undefined) return undefined;
    value = value.plus(part);
  }
  return { triwulan: parsed.triwulan, value };
}

/** A quarter in which nothing is stated has no total to be mistaken for. */
function otherTriwulanTotals(table: AnyTable, figure: JumlahFigure): readonly OtherTotal[] {
  const parsed = parseTriwulanColumn(figure.columnKey);
  if (parsed === undefined) return [];
  return ALL_TRIWULAN.filter((t) => t !== parsed.triwulan).flatMap((t): OtherTotal[] => {
    const value = sumColumn(table, figure.adder.rowNumbers, triwulanColumn(t, parsed.part));
    return value === undefined || value.isZero() ? [] : [{ triwulan: t, value }];
  });
}

/** Sums that follow from wrong subtotals or parent rows within the rows of `a`. */
function jumlahConsequences(figure: JumlahFigure, sameColumn: readonly JumlahFigure[]): readonly NamedFigure[] {
  const ownRows = new Set(figure.adder.rowNumbers);
  const wrong = sameColumn.filter(
    (s) =>
      s.isWrong &&
      s.adder.rowNumbers.length < figure.adder.rowNumbers.length &&
      s.adder.rowNumbers.every((r) => ownRows.has(r)),
  );
  return wrong.map((s) => ({
    name: s.adder.name,
    at: s.printed.at,
    value: figure.correct.minus(s.correct).plus(s.printed.value),
  }));
}
