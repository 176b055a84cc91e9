import { type CellRef, formatCellRef } from '../../findings/cell-ref.ts';
import type { RawCell, RawSheet } from '../../sheets/raw-workbook.ts';
import type { Reference } from './formula-reference.ts';
import { findOperands } from './operands.ts';

/** A text cell that a formula stumbles over with #VALUE!, and that formula. */
export interface Stumble {
  readonly at: CellRef;
  readonly cell: RawCell;
  readonly text: string;
  readonly formulaAt: CellRef;
  readonly formula: string;
}

/** So many formulas behind each other are followed. */
const MAX_DEPTH = 10;

/** Looks for the text behind #VALUE!; `remaining` is the number of cells that may still be looked at in all. */
export class StumbleFinder {
  private readonly sheets: ReadonlyMap<string, RawSheet>;
  private remaining: number;

  constructor(raw: readonly RawSheet[], remaining = 1_000_000) {
    this.remaining = remaining;
    this.sheets = new Map(raw.map((s) => [s.name.toLowerCase(), s]));
  }

  /** The text cells that make a formula #VALUE!, also through other formulas; none when that is not certain. */
  find(at: CellRef): readonly Stumble[] {
    const cell = this.sheets.get(at.sheet.toLowerCase())?.rows.get(at.row)?.get(at.column);
    const all = this.trace(at, cell?.formula ?? '', new Set([formatCellRef(at)])) ?? [];
    return [...new Map(all.map((s) => [formatCellRef(s.at), s])).values()];
  }

  /** Null = not known. */
  private trace(formulaAt: CellRef, formula: string, seen: Set<string>): readonly Stumble[] | null {
    const o = formula === '' || seen.size > MAX_DEPTH ? null : findOperands(formula);
    if (o === null) return null;
    const textCells: Stumble[] = [];
    for (const [at, cell] of this.filledCells(o.computed, formulaAt)) {
      if (cell.value.kind !== 'text') continue;
      textCells.push({ at, cell, text: cell.value.text, formulaAt: formulaAt, formula });
    }
    const indirect: Stumble[] = [];
    let isKnown = true;
    for (const [at, cell] of this.filledCells(o.all, formulaAt)) {
      if (cell.value.kind !== 'error' || cell.value.code !== '#VALUE!' || seen.has(formatCellRef(at))) continue;
      seen.add(formatCellRef(at));
      const found = this.trace(at, cell.formula ?? '', seen);
      if (found === null) isKnown = false;
      else indirect.push(...found);
    }
    if (this.remaining < 0) return null;
    const certain = [...textCells.filter((t) => !mayBeNumber(t.text)), ...indirect];
    if (certain.length > 0) return certain;
    return isKnown ? textCells.filter((t) => !isAlwaysNumber(t.text)) : null;
  }

  /** The filled cells of references. */
  private *filledCells(references: readonly Reference[], formulaAt: CellRef): Generator<readonly [CellRef, RawCell]> {
    for (const r of references) {
      const sheet = this.sheets.get((r.sheet ?? formulaAt.sheet).toLowerCase());
      if (sheet === undefined) continue;
      for (const row of keysWithin(sheet.rows, r.top, r.bottom)) {
        const cells = sheet.rows.get(row);
        for (const column of cells === undefined ? [] : keysWithin(cells, r.left, r.right)) {
          this.remaining -= 1;
          if (this.remaining < 0) return;
          const cell = cells?.get(column);
          if (cell !== undefined) yield [{ sheet: sheet.name, row, column }, cell];
        }
      }
    }
  }
}

/** The keys within bounds, by whichever is shorter. */
function* keysWithin(map: ReadonlyMap<number, unknown>, from: number, to: number): Generator<number> {
  if (to - from < map.size) {
    for (let n = from; n <= to; n++) yield n;
    return;
  }
  for (const n of map.keys()) if (n >= from && n <= to) yield n;
}

/** Text that Excel computes with under any locale. */
function isAlwaysNumber(text: string): boolean {
  return /^ *[+-]?\d+ *(?:% *)?$/.test(text);
}

/** Text that Excel may take for a number or a date under some locale: "19.617.580", "Rp5.000", "28 Juni 2024". */
function mayBeNumber(text: string): boolean {
  const t = text.normalize('NFKC').trim();
  return (/\d/.test(t) && /^(?:rp\.?|idr)?[\s\d.,:/%()+-]*$/i.test(t)) || /^\d{1,2}[ -]\p{L}+[ -]\d{2,4}$/u.test(t);
}
