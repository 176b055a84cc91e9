import type { RawCell } from '../../sheets/raw-workbook.ts';
import { shiftFormula } from './shift-formula.ts';
import type { Attributes } from './xml-attributes.ts';

interface At {
  readonly row: number;
  readonly column: number;
}

/** What the attributes of a formula say; the attributes themselves are gone with their tag. */
export interface FormulaKind {
  /** Group of a shared formula. */
  readonly shared?: string;
  /** Text of a what-if table. */
  readonly table?: string;
}

export const PLAIN: FormulaKind = {};

/** Kind of a formula by its tag. */
export function formulaKind(attributes: Attributes): FormulaKind {
  const type = attributes.get('t');
  if (type === 'dataTable') return { table: dataTable(attributes) };
  const shared = type === 'shared' ? attributes.get('si') : undefined;
  return shared === undefined ? PLAIN : { shared };
}

/** Formulas of one sheet; a shared formula is written out in every cell that shares it, whichever comes first. */
export class FormulaStore {
  private readonly masters = new Map<string, At & { readonly text: string }>();
  private readonly waiting: (At & { readonly index: string })[] = [];

  /** The formula of a cell without "="; undefined when it is not known (yet). */
  textOf(stored: string, kind: FormulaKind, at: At): string | undefined {
    const text = stored.trim().replace(/^=/, '');
    const { shared, table } = kind;
    if (shared === undefined) return text === '' ? table : text;
    if (text !== '') {
      if (!this.masters.has(shared)) this.masters.set(shared, { ...at, text });
      return text;
    }
    const master = this.masters.get(shared);
    if (master !== undefined) return moved(master, at);
    this.waiting.push({ ...at, index: shared });
    return undefined;
  }

  /** Writes the shared formulas whose master came after them. */
  resolve(rows: ReadonlyMap<number, Map<number, RawCell>>): void {
    for (const at of this.waiting) {
      const master = this.masters.get(at.index);
      const cells = rows.get(at.row);
      const cell = cells?.get(at.column);
      if (master === undefined || cell === undefined) continue;
      cells?.set(at.column, { ...cell, formula: moved(master, at) });
    }
  }
}

function moved(master: At & { readonly text: string }, at: At): string {
  return shiftFormula(master.text, at.row - master.row, at.column - master.column);
}

/** A what-if table as Excel shows it: {=TABLE(row cell, column cell)}. */
function dataTable(attributes: Attributes): string {
  const first = attributes.get('r1') ?? '';
  if (attributes.isTrue('dt2D')) return `TABLE(${first},${attributes.get('r2') ?? ''})`;
  return attributes.isTrue('dtr') ? `TABLE(${first},)` : `TABLE(,${first})`;
}
