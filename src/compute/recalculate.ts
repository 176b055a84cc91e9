import type { CellRef } from '../findings/cell-ref.ts';
import type { RawCell, RawSheet } from '../sheets/raw-workbook.ts';
import { evaluate, FormulaError, type FormulaValue, NotComputable } from './evaluate.ts';
import { type Area, areasOf, type Expression, parseFormula } from './parse-formula.ts';
import { roughAreas } from './rough-areas.ts';

/** A cell that gets a new content. */
interface CellChange {
  readonly at: CellRef;
  readonly value: number | string;
}

/** The new result of a formula; null where it is not computed here, so that its old result must go. */
export interface FormulaResult {
  readonly at: CellRef;
  readonly value: number | string | boolean | null;
}

interface FormulaCell {
  readonly at: CellRef;
  readonly expression: Expression | null;
  /** What a formula that cannot be read may depend on: unknown, so everything. */
  readonly areas: readonly Area[] | null;
  isDirty: boolean | 'asking';
  result: FormulaValue | FormulaError | NotComputable | 'asking' | 'unknown';
}

/** The results of every formula that depends on changed cells, directly or through others. */
export function recalculate(sheets: readonly RawSheet[], changes: readonly CellChange[]): readonly FormulaResult[] {
  return new Book(sheets, changes, false).results();
}

/** The results of every formula that is stored without one, and of those that depend on it. */
export function computeMissing(sheets: readonly RawSheet[]): readonly FormulaResult[] {
  return new Book(sheets, [], true).results();
}

class Book {
  private readonly changed = new Map<string, number | string>();
  private readonly changedBySheet = new Map<string, CellRef[]>();
  private readonly formulas = new Map<string, FormulaCell>();
  private readonly bySheet = new Map<string, FormulaCell[]>();
  private readonly sheets = new Map<string, RawSheet>();
  /** Formulas without a result, where these are asked for. */
  private readonly missing = new Set<FormulaCell>();
  private readonly dirtyAreas = new Map<string, boolean>();

  constructor(sheets: readonly RawSheet[], changes: readonly CellChange[], missing: boolean) {
    for (const { at, value } of changes) {
      this.changed.set(keyOf(at.sheet, at.row, at.column), value);
      const own = this.changedBySheet.get(at.sheet.toLowerCase());
      if (own === undefined) this.changedBySheet.set(at.sheet.toLowerCase(), [at]);
      else own.push(at);
    }
    for (const sheet of sheets) {
      this.sheets.set(sheet.name.toLowerCase(), sheet);
      const own: FormulaCell[] = [];
      for (const [row, cells] of sheet.rows) {
        for (const [column, cell] of cells) {
          if (cell.formula === undefined) continue;
          const expression = parseFormula(cell.formula);
          const formula: FormulaCell = {
            at: { sheet: sheet.name, row, column },
            expression,
            areas: expression === null ? roughAreas(cell.formula) : areasOf(expression),
            isDirty: 'asking',
            result: 'unknown',
          };
          own.push(formula);
          if (missing && cell.value.kind === 'uncomputed') this.missing.add(formula);
          this.formulas.set(keyOf(sheet.name, row, column), formula);
        }
      }
      this.bySheet.set(sheet.name.toLowerCase(), own);
    }
    this.spread();
  }

  results(): readonly FormulaResult[] {
    return [...this.formulas.values()]
      .filter((formula) => formula.isDirty === true)
      .map((formula) => {
        const value = this.resultOf(formula);
        const shown = typeof value === 'object' ? null : (value ?? 0);
        return { at: formula.at, value: typeof shown === 'number' ? Number(shown.toPrecision(15)) : shown };
      });
  }

  /** Marks what depends on changed cells, until nothing more is marked. */
  private spread(): void {
    for (const formula of this.formulas.values())
      formula.isDirty = this.missing.has(formula) || (formula.areas === null && this.changed.size > 0);
    for (let again = true; again; ) {
      again = false;
      this.dirtyAreas.clear();
      for (const formula of this.formulas.values()) {
        if (formula.isDirty === true) continue;
        if (formula.areas?.some((area) => this.isAreaDirty(area, formula.at.sheet)) === true) {
          formula.isDirty = true;
          again = true;
        }
      }
    }
  }

  private isAreaDirty(area: Area, own: string): boolean {
    const sheet = (area.sheet ?? own).toLowerCase();
    const key = `${sheet}!${area.top},${area.left},${area.bottom},${area.right}`;
    const known = this.dirtyAreas.get(key);
    if (known !== undefined) return known;
    const isDirty =
      (this.changedBySheet.get(sheet) ?? []).some((at) => holds(area, at)) ||
      (area.top === area.bottom && area.left === area.right
        ? this.formulas.get(keyOf(sheet, area.top, area.left))?.isDirty === true
        : (this.bySheet.get(sheet) ?? []).some((one) => one.isDirty === true && holds(area, one.at)));
    this.dirtyAreas.set(key, isDirty);
    return isDirty;
  }

  private resultOf(formula: FormulaCell): FormulaValue | FormulaError | NotComputable {
    if (formula.result === 'asking') return new NotComputable('circle');
    if (formula.result !== 'unknown') return formula.result;
    formula.result = 'asking';
    formula.result = this.compute(formula);
    return formula.result;
  }

  private compute({ expression, at }: FormulaCell): FormulaValue | FormulaError | NotComputable {
    if (expression === null) return new NotComputable('formula');
    try {
      return evaluate(expression, (area) => this.read(area, at.sheet));
    } catch (error) {
      if (error instanceof FormulaError || error instanceof NotComputable) return error;
      throw error;
    }
  }

  private read(area: Area, own: string): readonly FormulaValue[] {
    const sheet = area.sheet ?? own;
    const values: FormulaValue[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) values.push(this.valueAt(sheet, row, column));
    }
    return values;
  }

  private valueAt(sheet: string, row: number, column: number): FormulaValue {
    const key = keyOf(sheet, row, column);
    const formula = this.formulas.get(key);
    if (formula?.isDirty === true) {
      const result = this.resultOf(formula);
      if (typeof result === 'object') throw result;
      return result;
    }
    const changed = this.changed.get(key);
    if (changed !== undefined) return changed;
    const raw = this.sheets.get(sheet.toLowerCase());
    if (raw === undefined) throw new NotComputable(sheet);
    return storedValue(raw.rows.get(row)?.get(column));
  }
}

function storedValue(cell: RawCell | undefined): FormulaValue {
  if (cell === undefined) return undefined;
  const { value } = cell;
  switch (value.kind) {
    case 'number':
      return Number(value.text);
    case 'text':
      return value.text;
    case 'boolean':
      return value.value;
    case 'date':
      return Number(value.serial);
    case 'error':
      throw new FormulaError(value.code);
    case 'uncomputed':
      throw new NotComputable('no result');
  }
}

function holds(area: Area, at: CellRef): boolean {
  return at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}
