import { type Reference, readReference } from './formula-reference.ts';
import { type FormulaWord, splitFormula } from './formula-words.ts';

/** A formula that adds or averages cells, and nothing else. */
export interface ParsedFormula {
  readonly operation: 'jumlah' | 'rerata';
  readonly references: readonly Reference[];
  /** The outermost function is SUBTOTAL. */
  readonly subtotal: boolean;
}

/** SUBTOTAL's function numbers that add or average. */
const SUBTOTAL: Readonly<Record<string, ParsedFormula['operation']>> = {
  '9': 'jumlah',
  '109': 'jumlah',
  '1': 'rerata',
  '101': 'rerata',
};

/**
 * Reads SUM, AVERAGE, SUBTOTAL (9, 109, 1, 101), plain additions, and these inside each other; null for anything else,
 * which is left alone (checks.md, "Printed figures"), and for a cell without one. `formula` is without "=".
 */
export function readFormula(formula: string | undefined): ParsedFormula | null {
  const words = formula === undefined ? null : splitFormula(formula);
  if (words === null) return null;
  const parsed = readSum({ words, i: 0 });
  return parsed !== null && parsed.i === words.length && parsed.value.references.length > 0 ? parsed.value : null;
}

interface Position {
  readonly words: readonly FormulaWord[];
  readonly i: number;
}
type ParseResult = { readonly value: ParsedFormula; readonly i: number } | null;

function isSign(position: Position, ...text: readonly string[]): boolean {
  const k = position.words[position.i];
  return k?.kind === 'tanda' && text.includes(k.text);
}

/** suku + suku + ...; a mean stands alone. */
function readSum(start: Position): ParseResult {
  let l = start;
  const parts: ParsedFormula[] = [];
  while (isSign(l, '+')) l = { ...l, i: l.i + 1 };
  for (;;) {
    const s = readTerm(l);
    if (s === null) return null;
    parts.push(s.value);
    l = { ...l, i: s.i };
    if (!isSign(l, '+')) break;
    while (isSign(l, '+')) l = { ...l, i: l.i + 1 };
  }
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return { value: first, i: l.i };
  if (parts.some((b) => b.operation === 'rerata')) return null;
  return { value: mergeFormulas('jumlah', parts, false), i: l.i };
}

function mergeFormulas(
  operation: ParsedFormula['operation'],
  parts: readonly ParsedFormula[],
  subtotal: boolean,
): ParsedFormula {
  const references = parts.flatMap((b) => b.references);
  return {
    operation,
    references: subtotal ? references.map((r) => ({ ...r, subtotal })) : references,
    subtotal,
  };
}

function readTerm(position: Position): ParseResult {
  const k = position.words[position.i];
  if (k?.kind === 'rujukan') {
    const r = readReference(k.text, k.sheet);
    return r === undefined
      ? null
      : { value: { operation: 'jumlah', references: [r], subtotal: false }, i: position.i + 1 };
  }
  if (isSign(position, '(')) {
    // Both a bracketed addition and a union (A1:A3,A9).
    const list = readArguments({ ...position, i: position.i + 1 });
    return list === null ? null : { value: list.single ?? mergeFormulas('jumlah', list.value, false), i: list.i };
  }
  return k?.kind === 'nama' ? readFunction(k.text, position) : null;
}

function readFunction(name: string, position: Position): ParseResult {
  const opening = { ...position, i: position.i + 1 };
  if (!isSign(opening, '(')) return null;
  if (name === 'SUBTOTAL') {
    const functionNumber = position.words[position.i + 2];
    const operation = functionNumber?.kind === 'angka' ? SUBTOTAL[functionNumber.text] : undefined;
    const separator = { ...position, i: position.i + 3 };
    if (operation === undefined || !isSign(separator, ',', ';')) return null;
    return readCall(operation, { ...position, i: position.i + 4 }, true);
  }
  if (name === 'SUM') return readCall('jumlah', { ...position, i: position.i + 2 }, false);
  return name === 'AVERAGE' ? readCall('rerata', { ...position, i: position.i + 2 }, false) : null;
}

/** A mean takes plain references only: the mean of a sum is something else. */
function readCall(operation: ParsedFormula['operation'], position: Position, subtotal: boolean): ParseResult {
  const list = readArguments(position);
  if (list === null || list.value.some((n) => n.operation === 'rerata')) return null;
  if (
    operation === 'rerata' &&
    position.words.slice(position.i, list.i).some((k) => k.kind === 'nama' || k.text === '+')
  )
    return null;
  return { value: mergeFormulas(operation, list.value, subtotal), i: list.i };
}

/** Arguments up to the closing bracket; `single` when there is only one. */
function readArguments(start: Position): {
  readonly value: readonly ParsedFormula[];
  readonly single: ParsedFormula | undefined;
  readonly i: number;
} | null {
  let l = start;
  const formulas: ParsedFormula[] = [];
  for (;;) {
    const n = readSum(l);
    if (n === null) return null;
    formulas.push(n.value);
    l = { ...l, i: n.i };
    if (isSign(l, ')')) return { value: formulas, single: formulas.length === 1 ? formulas[0] : undefined, i: l.i + 1 };
    if (!isSign(l, ',', ';')) return null;
    l = { ...l, i: l.i + 1 };
  }
}
