import type { RawCell } from '../../sheets/raw-workbook.ts';
import { shiftFormula } from './shift-formula.ts';
import { type Attributes, isTrue } from './xml.ts';

interface At {
  readonly row: number;
  readonly column: number;
}

/** Formulas of one sheet; a shared formula is written out in every cell that shares it, whichever comes first. */
export class FormulaStore {
  private readonly masters = new Map<string, At & { readonly text: string }>();
  private readonly waiting: (At & { readonly index: string })[] = [];

  /** The formula of a cell without "="; undefined when it is not known (yet). */
  textOf(stored: string, a: Attributes, at: At): string | undefined {
    const text = stored.trim().replace(/^=/, '');
    if (a.t === 'dataTable') return text === '' ? dataTable(a) : text;
    if (a.t !== 'shared' || a.si === undefined) return text === '' ? undefined : text;
    if (text !== '') {
      if (!this.masters.has(a.si)) this.masters.set(a.si, { ...at, text });
      return text;
    }
    const master = this.masters.get(a.si);
    if (master !== undefined) return moved(master, at);
    this.waiting.push({ ...at, index: a.si });
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
function dataTable(a: Attributes): string {
  const first = a.r1 ?? '';
  if (isTrue(a.dt2D)) return `TABLE(${first},${a.r2 ?? ''})`;
  return isTrue(a.dtr) ? `TABLE(${first},)` : `TABLE(,${first})`;
}
