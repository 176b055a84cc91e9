import type { ColumnKey } from '../../domain/column-key.ts';
import { parseTriwulanColumn } from '../../domain/triwulan-column.ts';
import { type CellRef, formatA1, formatCellRef } from '../../findings/cell-ref.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import { label } from '../lib/figure-label.ts';
import type { FindingCollector } from '../lib/finding-collector.ts';
import { type Adder, adderFormula, findTableRows, listAdders } from '../lib/jumlah-figures.ts';
import { capaianColumn } from '../lib/percent-inputs.ts';
import { listTables, type RuleContext } from '../lib/rule-context.ts';
import type { AnyTable } from '../lib/stated-cell.ts';
import { describeProblems } from './describe-problems.ts';
import { type Coverage, type CoverageTask, measureCoverage } from './formula-coverage.ts';
import { type ParsedFormula, readFormula } from './read-formula.ts';

/** A printed figure of a total or parent row that is a formula. */
interface FormulaCell {
  readonly table: AnyTable;
  readonly adder: Adder;
  readonly columnKey: ColumnKey;
  readonly printed: Cetakan;
  readonly formula: ParsedFormula;
}

/**
 * `jumlah/rumus-tidak-lengkap`: a SUM or AVERAGE that leaves out a row, takes one twice, takes in a total or runs
 * beyond the table; kesalahan when the figure is wrong too (`salah`: addresses of figures found wrong).
 */
export function checkIncompleteFormulas(
  collector: FindingCollector,
  context: RuleContext,
  wrong: ReadonlySet<string>,
): void {
  for (const table of listTables(context))
    for (const adder of listAdders(table))
      for (const [columnKey, printed] of adder.printed) {
        const formula = readFormula(printed.formula);
        if (formula !== null) checkFormula(collector, context, { table, adder, columnKey, printed, formula }, wrong);
      }
}

function checkFormula(
  collector: FindingCollector,
  context: RuleContext,
  cell: FormulaCell,
  wrong: ReadonlySet<string>,
): void {
  const { table, adder, printed, formula } = cell;
  const columnKey = findComputedColumn(cell);
  const task = columnKey === null ? null : findTask(context, cell, columnKey);
  const coverage = task === null ? null : measureCoverage(formula, task);
  if (columnKey === null || task === null || coverage === null || isComplete(coverage)) return;
  const args = {
    rumus: printed.formula ?? '',
    masalah: describeProblems(coverage, task),
    sel: formatA1(printed.at),
    ganti: adderFormula(table, adder, columnKey, printed.at, formula.operation === 'rerata'),
  };
  collector.report('jumlah/rumus-tidak-lengkap', args, {
    at: printed.at,
    label: label(adder.name, cell.columnKey),
    ...(wrong.has(formatCellRef(printed.at)) ? { severity: 'error' } : {}),
    related: problemCells(coverage, task),
  });
}

/** The column that the formula is about: its own, or CAPAIAN for a mean (whose cell may be merged over the group). */
function findComputedColumn(cell: FormulaCell): ColumnKey | null {
  const parsed = parseTriwulanColumn(cell.columnKey);
  if (cell.formula.operation === 'rerata') return parsed === undefined ? null : capaianColumn(parsed.triwulan);
  return parsed?.part === 'capaian' ? null : cell.columnKey;
}

/** What the formula should be over; null when it mixes sheets or reads one that holds no table. */
function findTask(context: RuleContext, cell: FormulaCell, columnKey: ColumnKey): CoverageTask | null {
  const sheetNames = new Set(cell.formula.references.map((r) => (r.sheet ?? cell.table.sheet.name).toLowerCase()));
  const [sheetName] = sheetNames;
  if (sheetName === undefined || sheetNames.size > 1) return null;
  if (sheetName === cell.table.sheet.name.toLowerCase()) {
    const rows = findTableRows(cell.table, cell.adder.rowNumbers);
    const present = cell.formula.operation === 'rerata' ? rows.filter((r) => r.printed.has(columnKey)) : rows;
    return {
      table: cell.table,
      columnKey,
      column: cell.table.columns.get(columnKey) ?? cell.printed.at.column,
      required: present.map((r) => r.row),
      allowed: rows.map((r) => r.row),
      ownRow: cell.adder.row,
    };
  }
  const otherTable = listTables(context).find((t) => t.sheet.name.toLowerCase() === sheetName);
  const column = cell.formula.references[0]?.left;
  const otherColumn = otherTable === undefined ? undefined : [...otherTable.columns].find(([, c]) => c === column)?.[0];
  const coversAll = cell.adder.rowNumbers.length === cell.table.rows.length;
  if (otherTable === undefined || otherColumn === undefined || column === undefined || !coversAll) return null;
  const rows = otherTable.rows.map((r) => r.row);
  return { table: otherTable, columnKey: otherColumn, column, required: rows, allowed: rows, ownRow: undefined };
}

function isComplete(coverage: Coverage): boolean {
  return Object.values(coverage).every((part: readonly unknown[]) => part.length === 0);
}

function problemCells(coverage: Coverage, task: CoverageTask): readonly CellRef[] {
  const rows = [...coverage.missing, ...coverage.doubled, ...coverage.total.map((p) => p.row), ...coverage.foreign];
  const column = task.column ?? 1;
  return [...new Set(rows)].map((row) => ({ sheet: task.table.sheet.name, row, column }));
}
