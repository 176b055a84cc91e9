import type { ColumnDeclaration } from '../domain/column.ts';
import {
  FISIK,
  HEADING_QUALIFIERS,
  MONEY_PIECES,
  PASSED_HEADINGS,
  PERGESERAN,
  SUM_HEADINGS,
} from '../domain/other-headings.ts';
import { headingKey } from './clean-text.ts';

/** How near a heading is to the declared one: 0 the heading itself, 1 an alias, 2 made of its words (heading-aliases.ts). */
export type Rank = 0 | 1 | 2;

/** One of two columns below a heading that was changed in the year: SEBELUM | SETELAH PERUBAHAN. */
export type Variant = 'before' | 'after';

/** A column that a heading names. */
export interface HeadingMatch<T> {
  readonly column: T;
  readonly rank: Rank;
  readonly variant: Variant | undefined;
}

export type Qualifier = keyof typeof HEADING_QUALIFIERS;

const PASSED: ReadonlySet<string> = new Set(PASSED_HEADINGS);
const VARIANT_WORDS: readonly string[] = [...HEADING_QUALIFIERS.before, ...HEADING_QUALIFIERS.after];

/** The words of a heading, folded; "%" is one of them. */
export function headingTokens(words: string): readonly string[] {
  return (
    words
      .toLowerCase()
      .replaceAll('%', ' persen ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Finds the column that the words of a heading name; of two that fit alike the first declared. Remembers what it was asked. */
export function headingMatcher<T extends ColumnDeclaration>(
  all: readonly T[],
): (words: string) => HeadingMatch<T> | undefined {
  // PK has no quarters, and is asked for them at every heading.
  if (all.length === 0) return () => undefined;
  const own = new Map(all.toReversed().map((column) => [headingKey(column.heading), column]));
  const aliases = new Map(
    all.toReversed().flatMap((column) => column.alias.map((name) => [headingKey(name), column] as const)),
  );
  const cores = all.map((column) => ({ column, cores: (column.words ?? []).map((core) => core.split(' ')) }));
  const known = new Map<string, HeadingMatch<T> | undefined>();
  const find = (words: string): HeadingMatch<T> | undefined => {
    const key = headingKey(words);
    if (key === '') return undefined;
    const exact = own.get(key);
    if (exact !== undefined) return { column: exact, rank: 0, variant: undefined };
    const alias = aliases.get(key);
    if (alias !== undefined) return { column: alias, rank: 1, variant: undefined };
    const tokens = headingTokens(words);
    const named = cores.find((one) => isMadeOfWords(one, tokens))?.column;
    if (named !== undefined) return { column: named, rank: 2, variant: undefined };
    const variant = readVariant(tokens);
    if (variant === undefined) return undefined;
    // Without "sebelum perubahan", "murni", "setelah pergeseran".
    const rest = withoutVariant(tokens);
    const base =
      own.get(rest.join('')) ?? aliases.get(rest.join('')) ?? cores.find((one) => isMadeOfWords(one, rest))?.column;
    return base === undefined || base.content === 'teks' ? undefined : { column: base, rank: 2, variant };
  };
  return (words) => {
    const match = known.get(words);
    if (match !== undefined || known.has(words)) return match;
    const found = find(words);
    known.set(words, found);
    return found;
  };
}

/** True when one of the column's words is there, and beside it only words that may be. */
function isMadeOfWords(
  { column, cores }: { readonly column: ColumnDeclaration; readonly cores: readonly (readonly string[])[] },
  tokens: readonly string[],
): boolean {
  return cores.some((core) => {
    if (!tokens.includes(core[0] ?? '')) return false;
    const start = tokens.findIndex((_, i) => core.every((word, n) => tokens[i + n] === word));
    if (start === -1) return false;
    const others = [...tokens.slice(0, start), ...tokens.slice(start + core.length)];
    return others.every((word) => column.beside?.includes(word) || core.includes(word));
  });
}

/** The words of a heading without those of a change and its number: PERGESERAN II, PERUBAHAN KE-2. */
function withoutVariant(tokens: readonly string[]): readonly string[] {
  const isNumbered = tokens.includes(PERGESERAN) || tokens.includes('perubahan');
  return tokens.filter(
    (word) => !VARIANT_WORDS.includes(word) && !(isNumbered && /^(?:ke|i{1,3}|iv|[1-9])$/.test(word)),
  );
}

/** True for a column of a PERGESERAN: SETELAH PERGESERAN, PAGU PERGESERAN II. */
export function isPergeseran(heading: string): boolean {
  return headingTokens(heading).includes(PERGESERAN);
}

/** True for a heading that speaks of work done: REALISASI FISIK. */
export function namesFisik(heading: string): boolean {
  return headingTokens(heading).includes(FISIK);
}

/** Which of the two columns of a change the words speak of. */
export function readVariant(tokens: readonly string[]): Variant | undefined {
  if (tokens.some((word) => HEADING_QUALIFIERS.before.includes(word))) return 'before';
  return tokens.some((word) => HEADING_QUALIFIERS.after.includes(word)) ? 'after' : undefined;
}

/** What a sub-heading says of the heading above it; undefined when it is a heading of its own. */
export function readQualifier(words: string): Qualifier | undefined {
  const tokens = headingTokens(words);
  const text = tokens.join(' ');
  for (const kind of ['kinerja', 'money', 'percent'] as const) {
    if (HEADING_QUALIFIERS[kind].includes(text)) return kind;
  }
  const rest = withoutVariant(tokens).filter((word) => word !== 'rp');
  return rest.length === 0 ? readVariant(tokens) : undefined;
}

/** True for a heading of a column that the report has no use for (SISA, KETERANGAN). */
export function isPassedHeading(words: string): boolean {
  return PASSED.has(headingTokens(words).join(' '));
}

/** True for JUMLAH, TOTAL BELANJA: what the columns beside it come to. */
export function isSumHeading(words: string): boolean {
  return SUM_HEADINGS.includes(headingTokens(words).join(' '));
}

/** Which kinds of money a heading belongs to one of, from 0: LS and GU to those of payment. Undefined for any other. */
export function findMoneyPiece(words: string): number | undefined {
  const text = headingTokens(words).join(' ');
  const kind = MONEY_PIECES.findIndex((pieces) => pieces.includes(text));
  return kind === -1 ? undefined : kind;
}
