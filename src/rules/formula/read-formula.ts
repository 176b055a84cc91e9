import { type Reference, readReference } from './formula-reference.ts';
import { type FormulaWord, isSign, splitFormula } from './formula-words.ts';

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

/** Before a quoted name what no sum and no mean has in it: most formulas need no more than a look. */
const NO_SUM = /^[^']*[-*/^&%=<>"{]/;

/**
 * Reads SUM, AVERAGE, SUBTOTAL (9, 109, 1, 101), plain additions, and these inside each other; null for anything else,
 * which is left alone (checks.md, "Printed figures"), and for a cell without one. `formula` is without "=".
 */
export function readFormula(formula: string | undefined): ParsedFormula | null {
  const words = formula === undefined || NO_SUM.test(formula) ? null : splitFormula(formula);
  if (words === null) return null;
  const position = { words, i: 0 };
  const parsed = readSum(position);
  return position.i === words.length && parsed !== null && parsed.references.length > 0 ? parsed : null;
}

/** The words of a formula, read up to `i`. */
interface Position {
  readonly words: readonly FormulaWord[];
  i: number;
}

/** Steps over the next word when it is one of some signs. */
function takeSign(position: Position, ...text: readonly string[]): boolean {
  const isNext = isSign(position.words[position.i], ...text);
  if (isNext) position.i += 1;
  return isNext;
}

/** term + term + ...; a mean stands alone. */
function readSum(position: Position): ParsedFormula | null {
  const parts: ParsedFormula[] = [];
  do {
    while (isSign(position.words[position.i], '+')) position.i += 1;
    const term = readTerm(position);
    if (term === null) return null;
    parts.push(term);
  } while (isSign(position.words[position.i], '+'));
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  return parts.some((b) => b.operation === 'rerata') ? null : mergeFormulas('jumlah', parts, false);
}

function mergeFormulas(
  operation: ParsedFormula['operation'],
  parts: readonly ParsedFormula[],
  subtotal: boolean,
): ParsedFormula {
  const references = parts.flatMap((b) => b.references);
  return { operation, references: subtotal ? references.map((r) => ({ ...r, subtotal })) : references, subtotal };
}

function readTerm(position: Position): ParsedFormula | null {
  const word = position.words[position.i];
  position.i += 1;
  if (word?.kind === 'rujukan') {
    const r = readReference(word.text, word.sheet);
    return r === undefined ? null : { operation: 'jumlah', references: [r], subtotal: false };
  }
  if (isSign(word, '(')) {
    // Both a bracketed addition and a union (A1:A3,A9).
    const list = readArguments(position);
    const [first] = list ?? [];
    return list === null || (first !== undefined && list.length === 1)
      ? (first ?? null)
      : mergeFormulas('jumlah', list, false);
  }
  return word?.kind === 'nama' && takeSign(position, '(') ? readFunction(word.text, position) : null;
}

function readFunction(name: string, position: Position): ParsedFormula | null {
  if (name === 'SUM') return readCall('jumlah', position, false);
  if (name === 'AVERAGE') return readCall('rerata', position, false);
  if (name !== 'SUBTOTAL') return null;
  const functionNumber = position.words[position.i];
  position.i += 1;
  const operation = functionNumber?.kind === 'angka' ? SUBTOTAL[functionNumber.text] : undefined;
  return operation === undefined || !takeSign(position, ',', ';') ? null : readCall(operation, position, true);
}

/** A mean takes plain references only: the mean of a sum is something else. */
function readCall(operation: ParsedFormula['operation'], position: Position, subtotal: boolean): ParsedFormula | null {
  const start = position.i;
  const list = readArguments(position);
  if (list === null || list.some((n) => n.operation === 'rerata')) return null;
  const isPlain = !position.words.slice(start, position.i).some((k) => k.kind === 'nama' || k.text === '+');
  return operation === 'rerata' && !isPlain ? null : mergeFormulas(operation, list, subtotal);
}

/** Arguments up to the closing bracket. */
function readArguments(position: Position): readonly ParsedFormula[] | null {
  const formulas: ParsedFormula[] = [];
  do {
    const formula = readSum(position);
    if (formula === null) return null;
    formulas.push(formula);
  } while (takeSign(position, ',', ';'));
  return takeSign(position, ')') ? formulas : null;
}
