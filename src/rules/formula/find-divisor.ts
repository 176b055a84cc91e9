import { type FormulaWord, isSign, splitFormula } from './formula-words.ts';

/** Functions that may hide the division, so that what it divides by is not sure to be what fails. */
const IF_FUNCTIONS: ReadonlySet<string> = new Set(['IF', 'IFERROR', 'IFS']);

/**
 * What a formula (without "=") divides by, as it stands in it: a cell, a bracketed part or a function; '' when it
 * divides more than once, by a number, under an IF of its own, or holds what the reader does not know.
 */
export function findDivisor(formula: string): string {
  const words = splitFormula(formula) ?? [];
  const slashAt = words.flatMap((word, i) => (isSign(word, '/') ? [i] : []));
  const [slash] = slashAt;
  if (slash === undefined || slashAt.length > 1) return '';
  if (words.some((word) => word.kind === 'nama' && IF_FUNCTIONS.has(word.text))) return '';
  const last = findEnd(words, slash + 1);
  const [from, to] = [words[slash + 1], words[last ?? words.length]];
  if (from === undefined || to === undefined || isSign(words[(last ?? 0) + 1], '^')) return '';
  return formula.slice(from.start, to.end);
}

/** The last word of the cell, bracketed part or function call that starts at a word; undefined when none does. */
function findEnd(words: readonly FormulaWord[], start: number): number | undefined {
  const first = words[start];
  if (first?.kind === 'rujukan') return first.text.includes(':') ? undefined : start;
  const opening = first?.kind === 'nama' ? start + 1 : start;
  if (!isSign(words[opening], '(')) return undefined;
  let depth = 0;
  for (let i = opening; i < words.length; i++) {
    if (isSign(words[i], '(')) depth += 1;
    else if (isSign(words[i], ')')) depth -= 1;
    if (depth === 0) return i;
  }
  return undefined;
}
