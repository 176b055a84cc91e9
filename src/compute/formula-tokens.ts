/** A piece of a formula. References keep their sheet; texts are without quotes. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly sheet: string | undefined; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

const CORNER = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const PATTERN = new RegExp(
  [
    String.raw`\s+`,
    '"(?<text>(?:[^"]|"")*)"',
    String.raw`(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<sheet>[\p{L}_][\p{L}\p{N}_.]*))!)?(?<reference>${CORNER}(?::${CORNER})?)(?![\p{L}\p{N}_.(])`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)(?=\()`,
    String.raw`(?<truth>TRUE|FALSE)\b`,
    String.raw`(?<number>\d+(?:\.\d+)?(?:E[+-]?\d+)?)`,
    '(?<sign><=|>=|<>|[-+*/^&%=<>(),])',
  ].join('|'),
  'iuy',
);

/** Splits a formula (without "="); null where it holds what is not known here (arrays, other books, names, whole columns). */
export function splitTokens(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < formula.length) {
    const match = PATTERN.exec(formula);
    if (match === null) return null;
    const g = match.groups ?? {};
    if (g.text !== undefined) tokens.push({ kind: 'text', text: g.text.replaceAll('""', '"') });
    else if (g.reference !== undefined) {
      const sheet = g.quoted === undefined ? g.sheet : g.quoted.replaceAll("''", "'");
      if (sheet?.includes('[') === true) return null;
      tokens.push({ kind: 'reference', sheet, text: g.reference.toUpperCase() });
    } else if (g.name !== undefined) tokens.push({ kind: 'name', text: g.name.toUpperCase() });
    else if (g.truth !== undefined) tokens.push({ kind: 'number', value: g.truth.toUpperCase() === 'TRUE' ? 1 : 0 });
    else if (g.number !== undefined) tokens.push({ kind: 'number', value: Number(g.number) });
    else if (g.sign !== undefined) tokens.push({ kind: 'sign', text: g.sign });
  }
  return tokens;
}
