/** The words of a formula, and where they stand in it: from `start` up to `end`. */
export type FormulaWord = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'rujukan'; readonly sheet: string | undefined; readonly text: string }
  | { readonly kind: 'nama' | 'angka' | 'tanda' | 'teks'; readonly text: string }
);

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}(?=:)|(?<=:)\$?[A-Za-z]{1,3}(?![A-Za-z0-9_.(])|\$?\d{1,7}(?=:)|(?<=:)\$?\d{1,7}`;
const PATTERN = new RegExp(
  [
    String.raw`\s+`,
    String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?((?:${CORNER})(?:\s*:\s*(?:${CORNER}))*)(?![\p{L}\p{N}_.(])`,
    String.raw`([\p{L}_\\][\p{L}\p{N}_.]*)`,
    String.raw`(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
    '("(?:[^"]|"")*")',
  ].join('|'),
  'uy',
);
const SIGNS = '-+*/^&%=<>(),;';

/** Splits a formula (without "="); null when it holds anything that the reader does not know (arrays, external books). */
export function splitFormula(formula: string): readonly FormulaWord[] | null {
  const words: FormulaWord[] = [];
  let next = 0;
  while (next < formula.length) {
    const start = next;
    const sign = formula.charAt(start);
    if (SIGNS.includes(sign)) {
      next += 1;
      words.push({ start, end: next, kind: 'tanda', text: sign });
      continue;
    }
    PATTERN.lastIndex = start;
    const found = PATTERN.exec(formula);
    if (found === null) return null;
    const [, quoted, plain, reference, name, number, text] = found;
    next = PATTERN.lastIndex;
    if (reference !== undefined) {
      const sheet = quoted === undefined ? plain : quoted.replaceAll("''", "'");
      if (sheet?.includes('[') === true) return null;
      words.push({ start, end: next, kind: 'rujukan', sheet, text: reference.replace(/\s+/g, '') });
    } else if (name !== undefined) words.push({ start, end: next, kind: 'nama', text: name.toUpperCase() });
    else if (number !== undefined) words.push({ start, end: next, kind: 'angka', text: number });
    else if (text !== undefined) words.push({ start, end: next, kind: 'teks', text });
  }
  return words;
}

/** Whether a word is one of some signs. */
export function isSign(word: FormulaWord | undefined, ...text: readonly string[]): boolean {
  return word?.kind === 'tanda' && text.includes(word.text);
}
