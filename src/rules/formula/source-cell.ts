import type { CellRef } from '../../findings/cell-ref.ts';
import type { RawSheet } from '../../sheets/raw-workbook.ts';
import { readReferences } from './operands.ts';

/** One cell, on this or another sheet. */
const CELL = String.raw`(?:(?:'(?:[^']|'')+'|[\w.]+)!)?\$?[A-Z]{1,3}\$?\d+`;
/** A formula that shows another cell: as it is, or with a blank left blank. */
const COPY = new RegExp(String.raw`^\s*\+?(?:${CELL}|IF\(\s*(${CELL})\s*=\s*""\s*[,;]\s*""\s*[,;]\s*\1\s*\))\s*$`, 'i');
/** Copies of copies that are followed; more than that go in a circle. */
const MOST_STEPS = 10;

/** Where the value of a cell is typed: the cell that it copies, over as many copies as there are; itself when it is no copy. */
export function sourceCell(raw: readonly RawSheet[], at: CellRef): CellRef {
  let source = at;
  for (let step = 0; step < MOST_STEPS; step++) {
    const formula = raw
      .find(({ name }) => name === source.sheet)
      ?.rows.get(source.row)
      ?.get(source.column)?.formula;
    if (formula === undefined || !COPY.test(formula)) return source;
    const [next] = readReferences(formula, source, raw);
    if (next === undefined) return source;
    source = next;
  }
  return at;
}
