import type { ColumnKey } from '../../domain/column-key.ts';
import { type Adder, listAdders } from '../lib/jumlah-figures.ts';
import type { AnyTable } from '../lib/stated-cell.ts';
import { covers, type Reference } from './formula-reference.ts';
import { type ParsedFormula, readFormula } from './read-formula.ts';

/** What a formula takes in of a table, measured against the rows that it should take in. Row numbers throughout. */
export interface Coverage {
  /** Rows left out. */
  readonly missing: readonly number[];
  /** Rows taken twice by overlapping references. */
  readonly doubled: readonly number[];
  /** Total and parent rows taken in beside their own rows (or into a mean). */
  readonly total: readonly Adder[];
  /** Data rows of the table that belong to another total. */
  readonly foreign: readonly number[];
  /** References that run into the heading or below the table. */
  readonly beyond: readonly Reference[];
  readonly chained: readonly Reference[];
  /** References over several columns. */
  readonly wide: readonly Reference[];
}

/** Where the formula stands and what it should be over. */
export interface CoverageTask {
  readonly table: AnyTable;
  readonly columnKey: ColumnKey;
  /** Column number of the figures; undefined = any one column (another sheet). */
  readonly column: number | undefined;
  /** Rows that must be taken in. */
  readonly required: readonly number[];
  /** Rows that may be taken in: for a mean also those without a figure. */
  readonly allowed: readonly number[];
  /** The row that holds the formula; undefined on another sheet. */
  readonly ownRow: number | undefined;
}

/** The coverage of references on the table's sheet; null when they are of other columns, which are left alone. */
export function measureCoverage(formula: ParsedFormula, task: CoverageTask): Coverage | null {
  const { column } = task;
  if (column !== undefined && formula.references.some((r) => r.left > column || r.right < column)) return null;
  const counts = new Map<number, number>();
  const viaTotals = new Map<number, Adder[]>();
  const isMean = formula.operation === 'rerata';
  const direct: Adder[] = [];
  const adders = listAdders(task.table);
  for (const r of formula.references) {
    for (const { row } of task.table.rows) if (covers(r, row)) counts.set(row, (counts.get(row) ?? 0) + 1);
    for (const p of addersWithin(r, task, adders)) {
      if (isMean || p.row === task.ownRow) direct.push(p);
      else for (const row of p.rowNumbers) viaTotals.set(row, [...(viaTotals.get(row) ?? []), p]);
    }
  }
  const timesTaken = (row: number): number => (counts.get(row) ?? 0) + (viaTotals.get(row)?.length ?? 0);
  const doubled = task.allowed.filter((row) => timesTaken(row) > 1 && viaTotals.has(row));
  const total = [...direct, ...doubled.flatMap((row) => viaTotals.get(row) ?? [])];
  const allowed = new Set(task.allowed);
  const all = task.table.rows.map((r) => r.row);
  return {
    missing: task.required.filter((row) => timesTaken(row) === 0),
    doubled: task.allowed.filter((row) => (counts.get(row) ?? 0) > 1),
    total: [...new Map(total.map((p) => [p.row, p])).values()],
    foreign: all.filter((row) => !allowed.has(row) && timesTaken(row) > 0),
    beyond: formula.references.filter((r) => runsBeyond(r, task)),
    chained: formula.references.filter((r) => r.chained),
    wide: formula.references.filter((r) => r.left !== r.right),
  };
}

/** The total and parent rows that a reference takes in with a figure; SUBTOTAL passes over other SUBTOTALs. */
function addersWithin(reference: Reference, task: CoverageTask, adders: readonly Adder[]): readonly Adder[] {
  return adders.filter((p) => {
    if (!covers(reference, p.row)) return false;
    const printed = p.printed.get(task.columnKey);
    if (p.row === task.ownRow) return true;
    if (printed === undefined) return false;
    return !(reference.subtotal && readFormula(printed.formula)?.subtotal === true);
  });
}

function runsBeyond(reference: Reference, task: CoverageTask): boolean {
  const { table } = task;
  const rowNumbers = [...table.rows, ...table.induk].map((x) => x.row);
  const lastRow = [...rowNumbers, ...table.totals.map((x) => x.row)].reduce((a, b) => Math.max(a, b), 0);
  if (reference.top <= table.lastHeadingRow || reference.bottom > lastRow) return true;
  const firstRow = rowNumbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  // A numbering row (1) (2) (3) under the heading would be added along.
  for (let row = reference.top; row < firstRow && row <= reference.bottom; row++) {
    const cell = table.sheet.rows.get(row)?.get(task.column ?? reference.left);
    if (cell?.value.kind === 'number') return true;
  }
  return false;
}
