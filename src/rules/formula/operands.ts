import type { CellRef } from '../../findings/cell-ref.ts';
import type { RawSheet } from '../../sheets/raw-workbook.ts';
import { type Reference, readReference } from './formula-reference.ts';
import { type FormulaWord, isSign, splitFormula } from './formula-words.ts';

/** Ranges of more rows are of something else than a table. */
const MAX_ROWS = 500;

/** What a formula refers to. */
interface Operands {
  /** Operands of + - * / ^ %: text in one of them gives #VALUE!. */
  readonly computed: readonly Reference[];
  /** All references, also those that a function such as SUM takes, which passes over text but not over errors. */
  readonly all: readonly Reference[];
}

/** Functions that compute all their arguments and hide no error. */
const TRANSPARENT_FUNCTIONS: ReadonlySet<string> = new Set(
  'SUM AVERAGE SUBTOTAL SUMPRODUCT PRODUCT ROUND ROUNDUP ROUNDDOWN ABS MAX MIN IF AND OR ISNUMBER ISBLANK'.split(' '),
);
const CONSTANTS: ReadonlySet<string> = new Set(['TRUE', 'FALSE']);

/**
 * The references of a formula (without "="); null where it is not sure that all of them were computed, or where it
 * computes with a text of its own.
 */
export function findOperands(formula: string): Operands | null {
  const words = splitFormula(formula);
  if (words === null) return null;
  const computed: Reference[] = [];
  const all: Reference[] = [];
  for (const [i, k] of words.entries()) {
    if (k.kind === 'nama' ? !isSafeName(words, i) : k.kind === 'teks' && isComputed(words, i)) return null;
    if (k.kind !== 'rujukan') continue;
    const r = readReference(k.text, k.sheet);
    if (r === undefined) return null;
    all.push(r);
    if (isComputed(words, i)) computed.push(r);
  }
  return { computed, all };
}

/** The single cells that a formula (without "=") refers to, as far as it can be split; `at` is where it stands. */
export function readReferences(formula: string, at: CellRef, sheets: readonly RawSheet[]): readonly CellRef[] {
  return (splitFormula(formula) ?? []).flatMap((word): readonly CellRef[] => {
    const r = word.kind === 'rujukan' ? readReference(word.text, word.sheet) : undefined;
    const name = r?.sheet?.toLowerCase() ?? at.sheet.toLowerCase();
    const sheet = sheets.find((s) => s.name.toLowerCase() === name);
    if (r === undefined || sheet === undefined || r.bottom - r.top > MAX_ROWS) return [];
    const rows = Array.from({ length: r.bottom - r.top + 1 }, (_, i) => r.top + i);
    return rows.filter((row) => sheet.rows.has(row)).map((row) => ({ sheet: sheet.name, row, column: r.left }));
  });
}

function isSafeName(words: readonly FormulaWord[], i: number): boolean {
  const name = words[i]?.text ?? '';
  if (!isSign(words[i + 1], '(')) return CONSTANTS.has(name);
  return TRANSPARENT_FUNCTIONS.has(name) && (name !== 'IF' || hasOneBranch(words, i + 1));
}

/** True when at most one branch of an IF refers to cells: a result that is an error came through it or the condition. */
function hasOneBranch(words: readonly FormulaWord[], openAt: number): boolean {
  let depth = 0;
  let argument = 0;
  const referringArguments = new Set<number>();
  for (let i = openAt; i < words.length; i++) {
    if (isSign(words[i], '(')) depth += 1;
    else if (isSign(words[i], ')')) depth -= 1;
    else if (depth === 1 && isSign(words[i], ',', ';')) argument += 1;
    else if (argument > 0 && words[i]?.kind === 'rujukan') referringArguments.add(argument);
    if (depth === 0) break;
  }
  return referringArguments.size < 2;
}

/** True when the word, with brackets of its own around it, stands beside an operator of arithmetic. */
function isComputed(words: readonly FormulaWord[], i: number): boolean {
  let [left, right] = [i - 1, i + 1];
  while (isSign(words[left], '(') && words[left - 1]?.kind !== 'nama' && isSign(words[right], ')')) {
    left -= 1;
    right += 1;
  }
  // A plus with nothing before it computes nothing.
  while (isSign(words[left], '+') && !hasValue(words[left - 1])) left -= 1;
  return isSign(words[left], '+', '-', '*', '/', '^') || isSign(words[right], '+', '-', '*', '/', '^', '%');
}

function hasValue(word: FormulaWord | undefined): boolean {
  return word !== undefined && (word.kind !== 'tanda' || isSign(word, ')', '%'));
}
