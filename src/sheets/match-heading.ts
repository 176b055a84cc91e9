import type { ColumnDeclaration } from '../domain/column.ts';
import { oncePer } from '../domain/once.ts';
import {
  FISIK,
  HEADING_QUALIFIERS,
  MONEY_PIECES,
  PASSED_HEADINGS,
  PERGESERAN,
  SUM_HEADINGS,
} from '../domain/other-headings.ts';
import { TABLE_SHEETS } from '../domain/table-declaration.ts';
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

/** Words with one space between them, as most headings are. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The words of a heading, folded; "%" is one of them. */
export function headingTokens(words: string): readonly string[] {
  const lower = words.toLowerCase().replaceAll('%', ' persen ');
  if (PLAIN.test(lower)) return lower.split(' ');
  return lower.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The headings of declared columns, folded, with the place of each column; of two with the same the first counts. */
interface FoldedHeadings {
  readonly own: ReadonlyMap<string, number>;
  readonly aliases: ReadonlyMap<string, number>;
  /** The words of each column, by its place. */
  readonly cores: readonly (readonly (readonly string[])[])[];
}

function foldHeadings(all: readonly ColumnDeclaration[]): FoldedHeadings {
  const placed = all.map((column, i) => ({ column, i })).toReversed();
  return {
    own: new Map(placed.map(({ column, i }) => [headingKey(column.heading), i])),
    aliases: new Map(placed.flatMap(({ column, i }) => column.alias.map((name) => [headingKey(name), i] as const))),
    cores: all.map(({ words = [] }) => words.map((core) => core.split(' '))),
  };
}

const DECLARED: ReadonlyMap<readonly ColumnDeclaration[], FoldedHeadings> = new Map(
  TABLE_SHEETS.flatMap(({ columns, triwulan }) => [columns, triwulan]).map((all) => [all, foldHeadings(all)]),
);
/** The place of no column. */
const NONE = -1;

/** Finds the column of which words are the heading or an alias (rank 0 or 1). */
export function exactMatcher<T extends ColumnDeclaration>(
  all: readonly T[],
): (words: string) => HeadingMatch<T> | undefined {
  // PK has no quarters, and is asked for them at every heading.
  if (all.length === 0) return () => undefined;
  const { own, aliases } = DECLARED.get(all) ?? foldHeadings(all);
  return (words) => {
    const key = headingKey(words);
    if (key === '') return undefined;
    const exact = all[own.get(key) ?? NONE];
    if (exact !== undefined) return { column: exact, rank: 0, variant: undefined };
    const alias = all[aliases.get(key) ?? NONE];
    return alias === undefined ? undefined : { column: alias, rank: 1, variant: undefined };
  };
}

/** Finds the column that the words of a heading name; of two that fit alike the first declared. Remembers what it was asked. */
export function headingMatcher<T extends ColumnDeclaration>(
  all: readonly T[],
): (words: string) => HeadingMatch<T> | undefined {
  if (all.length === 0) return () => undefined;
  const { own, aliases, cores } = DECLARED.get(all) ?? foldHeadings(all);
  const matchExact = exactMatcher(all);
  const madeOf = (tokens: readonly string[]): T | undefined =>
    all.find((c, i) => isMadeOfWords(c, cores[i] ?? [], tokens));
  return oncePer((words) => {
    const exact = matchExact(words);
    if (exact !== undefined) return exact;
    if (headingKey(words) === '') return undefined;
    const tokens = headingTokens(words);
    const named = madeOf(tokens);
    if (named !== undefined) return { column: named, rank: 2, variant: undefined };
    const variant = readVariant(tokens);
    if (variant === undefined) return undefined;
    // Without "sebelum perubahan", "murni", "setelah pergeseran".
    const rest = withoutVariant(tokens);
    const base = all[own.get(rest.join('')) ?? aliases.get(rest.join('')) ?? NONE] ?? madeOf(rest);
    return base === undefined || base.content === 'teks' ? undefined : { column: base, rank: 2, variant };
  });
}

/** True when one of the column's words is there, and beside it only words that may be. */
function isMadeOfWords(
  column: ColumnDeclaration,
  cores: readonly (readonly string[])[],
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
