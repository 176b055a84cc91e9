/** The words of a formula, and where they stand in it: from `start` up to `end`. */
export type FormulaWord = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'rujukan'; readonly sheet: string | undefined; readonly text: string }
  | { readonly kind: 'nama' | 'angka' | 'tanda' | 'teks'; readonly text: string }
);

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}(?=:)|(?<=:)\$?[A-Za-z]{1,3}(?![A-Za-z0-9_.(])|\$?\d{1,7}(?=:)|(?<=:)\$?\d{1,7}`;
const PATTERN = new RegExp(
  [
    String.raw`(?<spasi>\s+)`,
    String.raw`(?:(?:'(?<kutip>(?:[^']|'')+)'|(?<lembar>[\p{L}_][\p{L}\p{N}_.]*))!)?(?<ref>(?:${CORNER})(?:\s*:\s*(?:${CORNER}))*)(?![\p{L}\p{N}_.(])`,
    String.raw`(?<nama>[\p{L}_\\][\p{L}\p{N}_.]*)`,
    String.raw`(?<angka>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
    '(?<teks>"(?:[^"]|"")*")',
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
    const g = PATTERN.exec(formula)?.groups;
    if (g === undefined) return null;
    next = PATTERN.lastIndex;
    const place = { start, end: next };
    if (g.ref !== undefined) {
      const sheet = g.kutip === undefined ? g.lembar : g.kutip.replaceAll("''", "'");
      if (sheet?.includes('[') === true) return null;
      words.push({ ...place, kind: 'rujukan', sheet, text: g.ref.replace(/\s+/g, '') });
    } else if (g.nama !== undefined) words.push({ ...place, kind: 'nama', text: g.nama.toUpperCase() });
    else if (g.angka !== undefined) words.push({ ...place, kind: 'angka', text: g.angka });
    else if (g.teks !== undefined) words.push({ ...place, kind: 'teks', text: g.teks });
  }
  return words;
}

/** Whether a word is one of some signs. */
export function isSign(word: FormulaWord | undefined, ...text: readonly string[]): boolean {
  return word?.kind === 'tanda' && text.includes(word.text);
}
